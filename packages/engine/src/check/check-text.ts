import type {CuratedList} from 'mdast-util-curated-list'
import {commentFaults, heedComments} from '../comments/index.ts'
import {type Additions, additionsOf, exempted, probesOf} from '../contribution/index.ts'
import {parse} from '../parse/index.ts'
import {type ActiveRules, type Found, foundOf, type LearnFrom, type RuleRunner, runRules} from '../run/index.ts'
import type {Problem} from '../types.ts'

/** What a run knows about its rules. */
export type RunContext = {
  runner: RuleRunner
  active: ActiveRules
  known: string[]
  acrossFiles: boolean
  /** Tells which entries were added, too. */
  tellsAdded?: boolean
}

/** What there is to say about a text, comments heeded. */
export type Checked = {list: CuratedList; found: Found[]; problems: Problem[]; additions?: Additions}

/**
 * Parses a text, runs the rules and heeds the comments.
 *
 * @param learnFrom where to learn conventions when the list is compared with another: the base, which learns from itself.
 */
export function checkText(text: string, path: string, context: RunContext, learnFrom?: LearnFrom): Checked {
  const {list, file, problems} = runRules(parse(text), text, path, context.runner, learnFrom)
  const additions =
    context.tellsAdded === true ? additionsOf(list, learnFrom === 'itself' ? list : learnFrom) : undefined
  const probes = additions ? probesOf(additions) : []
  const heeded = heedComments(list, [...file.messages, ...probes])
  const kept = new Set(heeded.kept)
  const own = file.messages.filter((message) => kept.has(message))
  const found = [...own, ...commentFaults(heeded, context)].map(foundOf)
  return {list, found, problems, ...(additions && {additions: exempted(additions, probes, kept)})}
}
