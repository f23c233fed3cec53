import type {CuratedList} from 'mdast-util-curated-list'
import type {Learning} from 'unified-list-rule'
import type {VFileMessage} from 'vfile-message'
import {commentFaults, heedComments, unheededNotice} from '../comments/index.ts'
import {type Additions, additionsOf, exempted, probesOf} from '../contribution/index.ts'
import {type GeneratedPart, generatedParts, heedGenerated} from '../generated/index.ts'
import type {Reading} from '../parse/index.ts'
import {type ActiveRules, type Found, foundOf, type RuleRunner, runRules} from '../run/index.ts'
import type {Problem} from '../types.ts'

/** What a run knows about its rules. */
export type RunContext = {
  runner: RuleRunner
  active: ActiveRules
  known: string[]
  acrossFiles: boolean
  /** Tells which entries were added, too. */
  tellsAdded?: boolean
  /** Heeds those comments only that the base of a change has. */
  distrustsComments?: boolean
}

/** What there is to say about a text, comments heeded. */
export type Checked = {
  list: CuratedList
  found: Found[]
  /** What of the text a tool writes: nothing is certain there. */
  generated: GeneratedPart[]
  problems: Problem[]
  notices: string[]
  additions?: Additions
}

/**
 * Runs the rules over a text and heeds the comments, those that say what is generated as well.
 *
 * @param learning what to learn conventions from, when it is not this text alone; see `runRules`.
 */
export function checkText(reading: Reading, context: RunContext, learning?: Learning | 'unchanged'): Checked {
  const {list} = reading
  const {file, problems} = runRules(reading, context.runner, learning)
  const additions = context.tellsAdded === true ? additionsOf(list, baseIn(list, learning)) : undefined
  const probes = additions ? probesOf(additions) : []
  const change = context.distrustsComments === true ? {base: baseIn(list, learning)} : undefined
  const heeded = heedComments(list, [...file.messages, ...probes], change)
  const kept = new Set(heeded.kept)
  const own = file.messages.filter((message) => kept.has(message))
  const found = [...reported(own, context.active), ...commentFaults(heeded, context)].map(foundOf)
  const notices = change ? unheededNotice(heeded, change) : []
  const generated = generatedParts(list, reading.path)
  return {
    list,
    found: heedGenerated(found, generated),
    generated,
    problems,
    notices,
    ...(additions && {additions: exempted(additions, probes, kept)})
  }
}

/** Leaves out what rules say that run for the sake of comments alone. */
function reported(messages: VFileMessage[], active: ActiveRules): VFileMessage[] {
  const silent = new Set(active.filter(({isSilent}) => isSilent).map(({id}) => id))
  return silent.size === 0 ? messages : messages.filter(({ruleId}) => !silent.has(ruleId ?? ''))
}

/** The list that the additions of a change are told by; nothing when it is no change of another. */
function baseIn(list: CuratedList, learning: Learning | 'unchanged' | undefined): CuratedList | undefined {
  if (learning === 'unchanged') return list
  return learning?.isChange === true ? learning.learned : undefined
}
