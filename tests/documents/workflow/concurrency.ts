import {type Content, type Fault, mappingOf} from '../block.ts'
import {eventsOf, faultAt} from './steps.ts'

/** What tells two runs of an event apart that do not concern each other; `github.ref` is the base on privileged ones. */
const tellers: Record<string, RegExp> = {
  pull_request_target: /github\.event\.pull_request\.number/,
  workflow_run: /head_repository\.full_name.*head_branch/,
  pull_request: /github\.event\.pull_request\.number|github\.ref\b/
}

/**
 * Whether the runs of a recipe make way for each other: a later one ends an earlier one about the same thing, and no
 * other. Workflows of this repository are no recipes.
 */
export function concurrencyFaults(content: Content, path: string): Fault[] {
  if (path.startsWith('.github/')) return []
  const {group = '', 'cancel-in-progress': cancels} = mappingOf(mappingOf(content.value).concurrency)
  const needed = [/github\.workflow\b/, ...eventsOf(content.value).map((event) => tellers[event] ?? /^/)]
  const isRight = cancels === true && needed.every((pattern) => pattern.test(String(group)))
  const message = 'Runs at once do not make way for each other: `concurrency` is missing or does not tell them apart'
  return isRight ? [] : [faultAt(content, ['concurrency'], 'concurrency', message)]
}
