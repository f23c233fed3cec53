import type {CuratedList} from 'mdast-util-curated-list'
import type {VFileMessage} from 'vfile-message'
import type {Directive} from './directive.ts'
import {entryExemptions, exemptionAt} from './entry-exemptions.ts'
import {lintFilter} from './lint-filter.ts'
import {twinOf} from './twin.ts'

/**
 * Finds the messages that comments keep back, with the comments that do it as far as they can be told.
 *
 * A message that speaks of another place in the file is exempted at either: one comment exempts a pair of duplicates.
 */
export function stoppedBy(
  list: CuratedList,
  directives: Directive[],
  messages: VFileMessage[]
): Map<VFileMessage, Directive[]> {
  const probes = messages.map((message) => [message, ...twinOf(message)])
  const passed = lintFilter(list.text, directives, probes.flat())
  const exemptions = entryExemptions(list, directives)
  const stopped = new Map<VFileMessage, Directive[]>()
  for (const [index, message] of messages.entries()) {
    const own = probes[index] ?? []
    const halted = own.find((probe) => !passed.has(probe))
    const exemption = own
      .map((probe) => exemptionAt(exemptions, probe.ruleId ?? '', probe.line ?? 1))
      .find((found) => found !== undefined)
    const last = halted && lastBefore(directives, halted)
    if (halted || exemption)
      stopped.set(
        message,
        [last, exemption].filter((found) => found !== undefined)
      )
  }
  return stopped
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
