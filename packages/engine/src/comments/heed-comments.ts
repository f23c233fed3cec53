import type {CuratedList} from 'mdast-util-curated-list'
import {VFileMessage} from 'vfile-message'
import type {Directive} from './directive.ts'
import {directivesOf} from './directive.ts'
import {entryExemptions, exemptionAt} from './entry-exemptions.ts'
import {lintFilter} from './lint-filter.ts'

/** Messages after comments were heeded. */
export type Heeded = {
  kept: VFileMessage[]
  directives: Directive[]
  /** Comments that kept a message back, with the rules of these messages. */
  used: Map<Directive, Set<string>>
}

/**
 * Takes out the messages that comments exempt (design 3.9).
 *
 * A message that speaks of another place in the file is exempted at either: one comment exempts a pair of duplicates.
 */
export function heedComments(list: CuratedList, messages: VFileMessage[]): Heeded {
  const used = new Map<Directive, Set<string>>()
  if (!/<!--\s*(?:lint|listwright)\s/.test(list.text)) return {kept: messages, directives: [], used}
  const directives = directivesOf(list.tree)
  const probes = messages.map((message) => [message, ...twinOf(message)])
  const passed = lintFilter(list.text, directives, probes.flat())
  const exemptions = entryExemptions(list, directives)
  const kept = messages.filter((message, index) => {
    const stopped = probes[index]?.find((probe) => !passed.has(probe))
    if (stopped) note(used, lastBefore(directives, stopped), message)
    const exemption = (probes[index] ?? [])
      .map((probe) => exemptionAt(exemptions, probe.ruleId ?? '', probe.line ?? 1))
      .find((found) => found !== undefined)
    note(used, exemption, message)
    return !stopped && !exemption
  })
  return {kept, directives, used}
}

/** A message at the place in this file that a message speaks of. */
function twinOf({cause, ruleId}: VFileMessage): VFileMessage[] {
  if (!(cause instanceof VFileMessage) || !cause.place || (cause.file !== undefined && cause.file !== '')) return []
  return [new VFileMessage(cause.reason, {place: cause.place, source: 'remark-lint', ...(ruleId ? {ruleId} : {})})]
}

/** The nearest comment before a message that turns its rule off. */
function lastBefore(directives: Directive[], {line = 1, column = 1, ruleId = ''}: VFileMessage): Directive | undefined {
  let low = 0
  let high = directives.length
  while (low < high) {
    const middle = (low + high) >> 1
    const start = directives[middle]?.position.start
    if (start && (start.line < line || (start.line === line && start.column <= column))) low = middle + 1
    else high = middle
  }
  for (let index = low - 1; index >= 0; index--) {
    const directive = directives[index]
    if (directive?.name !== 'lint' || directive.verb === 'enable') continue
    if (directive.rules.length === 0 || directive.rules.includes(ruleId)) return directive
  }
  return undefined
}

function note(used: Heeded['used'], directive: Directive | undefined, {ruleId = ''}: VFileMessage): void {
  if (!directive) return
  const rules = used.get(directive) ?? new Set()
  used.set(directive, rules.add(ruleId))
}
