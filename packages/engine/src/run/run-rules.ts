import type {Learning} from 'unified-list-rule'
import {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import type {Reading} from '../parse/index.ts'
import type {Problem} from '../types.ts'
import type {RuleRunner} from './attach.ts'

/** What the rules said about a text. */
export type Ran = {
  /** The file with the messages of the rules. */
  file: VFile
  /** Rules that crashed. */
  problems: Problem[]
}

/**
 * Runs rules over a text.
 *
 * A rule that throws becomes a problem: unified-lint-rule turns it into a warning at 1:1, which would pass for a
 * finding.
 *
 * @param learning what to learn conventions from, when it is not this list alone; `unchanged` is a list that is held to
 * as little as a change of it is, so that the two can be compared.
 */
export function runRules(
  {tree, text, path, list}: Reading,
  runner: RuleRunner,
  learning?: Learning | 'unchanged'
): Ran {
  const file = new VFile({value: text, path})
  if (learning) file.data.learning = learning === 'unchanged' ? {learned: list, isChange: true} : learning
  runner.runSync(tree, file)
  const crashes = file.messages.filter(isCrash)
  file.messages = file.messages.filter((message) => !isCrash(message))
  return {file, problems: crashes.map((message) => problemOf(message, path))}
}

function isCrash(message: VFileMessage): boolean {
  return message.cause instanceof Error && !(message.cause instanceof VFileMessage)
}

function problemOf(message: VFileMessage, path: string): Problem {
  const stack = message.cause instanceof Error ? message.cause.stack : undefined
  return {
    path,
    message: `Rule \`${message.ruleId}\` crashed: ${message.reason}`,
    remedy: `Report it with the file, and turn the rule off until then: \`--rule ${message.ruleId}=off\`.`,
    ...(stack === undefined ? {} : {stack})
  }
}
