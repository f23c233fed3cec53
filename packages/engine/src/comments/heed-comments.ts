import type {CuratedList} from 'mdast-util-curated-list'
import type {VFileMessage} from 'vfile-message'
import {type Change, stoppedBefore} from './before-change.ts'
import type {Directive} from './directive.ts'
import {directivesOf} from './directive.ts'
import {stoppedBy} from './stopped-by.ts'

/** Messages after comments were heeded. */
export type Heeded = {
  kept: VFileMessage[]
  directives: Directive[]
  /** Comments that kept a message back, or would have, with the rules of these messages. */
  used: Map<Directive, Set<string>>
  /** Comments that would have kept a message back, which those of the base did not. */
  unheeded: Set<Directive>
}

/**
 * Takes out the messages that comments exempt (design 3.9).
 *
 * @param change lets only those comments count that its base has: who proposes a change does not choose what it is held
 * to. A message is kept back where the comments of the base would keep it back as well.
 */
export function heedComments(list: CuratedList, messages: VFileMessage[], change?: Change): Heeded {
  const heeded: Heeded = {kept: messages, directives: [], used: new Map(), unheeded: new Set()}
  if (!/<!--\s*(?:lint|listwright)\s/.test(list.text)) return heeded
  const directives = directivesOf(list.tree)
  const stopped = stoppedBy(list, directives, messages)
  const allowed = change && stoppedBefore(change, list, [...stopped.keys()])
  for (const [message, by] of stopped) {
    for (const directive of by) {
      note(heeded.used, directive, message)
      if (allowed?.has(message) === false) heeded.unheeded.add(directive)
    }
  }
  return {...heeded, directives, kept: messages.filter((one) => !stopped.has(one) || allowed?.has(one) === false)}
}

function note(used: Heeded['used'], directive: Directive, {ruleId = ''}: VFileMessage): void {
  const rules = used.get(directive) ?? new Set()
  used.set(directive, rules.add(ruleId))
}
