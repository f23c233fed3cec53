import {readFileSync} from 'node:fs'
import type {Content, Fault} from '../block.ts'
import {concurrencyFaults} from './concurrency.ts'
import {eventsOf, faultAt, isCall, jobsOf, ourAction, type Step, stepsOf} from './steps.ts'

const [major] = String(JSON.parse(readFileSync('package.json', 'utf8')).version).split('.')

/** Commands that bring a contribution onto the runner. */
const checkouts = /\bgit (?:checkout|clone|fetch|pull)\b|\bgh (?:pr checkout|repo clone)\b/

/** What we ask of every workflow besides what GitHub does: bounded time, pinned Actions, nothing foreign on the runner. */
export function houseFaults(content: Content, path: string): Fault[] {
  const jobs = Object.entries(jobsOf(content.value)).filter(([, job]) => !isCall(job) && !('timeout-minutes' in job))
  const isPrivileged = eventsOf(content.value).some((event) => /^(?:pull_request_target|workflow_run)$/.test(event))
  const steps = stepsOf(content)
  return [
    ...concurrencyFaults(content, path),
    ...jobs.map(([name]) => faultAt(content, ['jobs', name], 'timeout', `\`${name}\` has no \`timeout-minutes\``)),
    ...steps
      .filter((step) => isUnpinned(step, path))
      .map(({way, action}) => faultAt(content, way, 'ref', `\`${action}\` has no fit ref`)),
    ...(isPrivileged ? steps.filter(bringsIn) : []).map(({way}) =>
      faultAt(content, way, 'checkout', 'A workflow that can write checks out a contribution')
    )
  ]
}

/**
 * A commit, since a tag can be moved onto other code; of ours, the major that `package.json` has, whose commit is not
 * known before it is out, or `./` in the workflows of this repository.
 */
function isUnpinned({action, ref}: Step, path: string): boolean {
  if (action === '' || (action === ourAction && ref === '' && path.startsWith('.github/workflows/'))) return false
  return !/^[\da-f]{40}$/.test(ref) && !(action === ourAction && ref === `v${major}`)
}

function bringsIn({action, run}: Step): boolean {
  return action === 'actions/checkout' || checkouts.test(run)
}
