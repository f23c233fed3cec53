import type {CuratedList, Entry} from 'mdast-util-curated-list'
import type {Directive} from './directive.ts'

/** The `listwright ignore` comments by the lines that they speak for, and by rule; `''` stands for all rules. */
export type EntryExemptions = Map<number, Map<string, Directive>>

/** Reads for which lines comments like `<!--listwright ignore duplicate-urls -- two editions-->` speak. */
export function entryExemptions(list: CuratedList, directives: Directive[]): EntryExemptions {
  const exemptions: EntryExemptions = new Map()
  for (const directive of directives) {
    if (directive.name !== 'listwright' || directive.verb !== 'ignore') continue
    const [first, last] = linesOf(list, directive)
    const known = exemptions.get(first)
    const byRule: Map<string, Directive> = known ?? new Map()
    for (const rule of directive.rules.length > 0 ? directive.rules : ['']) byRule.set(rule, directive)
    if (!known) for (let line = first; line <= last; line++) exemptions.set(line, byRule)
  }
  return exemptions
}

/** Finds the comment that exempts a rule on a line. */
export function exemptionAt(exemptions: EntryExemptions, rule: string, line: number): Directive | undefined {
  const byRule = exemptions.get(line)
  return byRule?.get(rule) ?? byRule?.get('')
}

/** The lines of the entry that a comment stands in, less its children; else the lines of the comment. */
function linesOf(list: CuratedList, {position}: Directive): [number, number] {
  const entry = entryAt(list.entries, position.start.offset ?? 0)
  const first = entry?.node.position?.start.line
  if (entry === undefined || first === undefined) return [position.start.line, position.end.line]
  const height = entry.content.text.split('\n').length
  const isWithin = position.start.line >= first && position.start.line < first + height
  return isWithin ? [first, first + height - 1] : [position.start.line, position.end.line]
}

/** The last entry that starts before an offset: entries are in source order, contents do not overlap. */
function entryAt(entries: Entry[], offset: number): Entry | undefined {
  let low = 0
  let high = entries.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((entries[middle]?.content.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return entries[low - 1]
}
