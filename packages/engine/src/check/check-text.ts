import type {CuratedList} from 'mdast-util-curated-list'
import {commentFaults, heedComments} from '../comments/index.ts'
import {parse} from '../parse/index.ts'
import {type ActiveRules, type Found, foundOf, type RuleRunner, runRules} from '../run/index.ts'
import type {Problem} from '../types.ts'

/** What a run knows about its rules. */
export type RunContext = {runner: RuleRunner; active: ActiveRules; known: string[]; acrossFiles: boolean}

/** What there is to say about a text, comments heeded. */
export type Checked = {list: CuratedList; found: Found[]; problems: Problem[]}

/**
 * Parses a text, runs the rules and heeds the comments.
 *
 * @param learnFrom the list to learn conventions from, when it is not this one.
 */
export function checkText(text: string, path: string, context: RunContext, learnFrom?: CuratedList): Checked {
  const {list, file, problems} = runRules(parse(text), text, path, context.runner, learnFrom)
  const heeded = heedComments(list, file.messages)
  const messages = [...heeded.kept, ...commentFaults(heeded, context)]
  return {list, found: messages.map(foundOf), problems}
}
