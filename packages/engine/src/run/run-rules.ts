import type {Root} from 'mdast'
import {type CuratedList, curatedList} from 'mdast-util-curated-list'
import {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import type {Problem} from '../types.ts'
import type {RuleRunner} from './attach.ts'

/** What the rules said about a text. */
export type Ran = {
  list: CuratedList
  /** The file with the messages of the rules. */
  file: VFile
  /** Rules that crashed. */
  problems: Problem[]
}

/**
 * Where rules learn conventions: from a base, or from the list itself as if it were the base of a change that changes
 * nothing. Rules ask less of a change than of a list, so that what is compared has to be linted alike.
 */
export type LearnFrom = CuratedList | 'itself'

/**
 * Runs rules over a tree, whose list model is built once.
 *
 * A rule that throws becomes a problem: unified-lint-rule turns it into a warning at 1:1, which would pass for a
 * finding.
 *
 * @param learnFrom the list to learn conventions from, when it is not this one.
 */
export function runRules(tree: Root, text: string, path: string, runner: RuleRunner, learnFrom?: LearnFrom): Ran {
  const file = new VFile({value: text, path})
  const list = curatedList(tree, file)
  // Rules know by the object whether a list is compared with another one.
  if (learnFrom) file.data.learnFrom = learnFrom === 'itself' ? {...list} : learnFrom
  runner.runSync(tree, file)
  const crashes = file.messages.filter(isCrash)
  file.messages = file.messages.filter((message) => !isCrash(message))
  return {list, file, problems: crashes.map((message) => problemOf(message, path))}
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
