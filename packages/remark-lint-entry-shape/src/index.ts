import {type CuratedList, type Entry, hasDescription, inForce} from 'mdast-util-curated-list'
import {type Finding, type ListRule, listRule} from 'unified-list-rule'
import {checkLinkGaps} from './link-gap.ts'
import {meta} from './meta.ts'
import {checkAbsence, checkPresence, isHabit} from './presence.ts'
import {checkSeparator} from './separator.ts'
import {checkTables} from './table/check-tables.ts'
import {checkVocabulary} from './vocabulary.ts'

type Options = {
  separator: string
  description: 'learn' | 'required' | 'none' | 'any'
  links: number
  tables: 'learn' | 'any'
  vocabulary: Record<string, string[]>
}

/**
 * Reports entries that are built unlike the list: another separator, no description, other cells, broken links.
 */
const entryShape: ListRule = listRule<Options>(meta, (list, report, options, learned) => {
  checkLinkGaps(list, report)
  for (const entry of list.entries) {
    if (entry.family === 'row') continue
    reportSeparator(entry, options, learned, report)
    reportDescription(list, entry, options, learned, report)
    reportLinks(entry, options.links, report)
  }
  if (options.tables === 'learn') checkTables(list, report, learned)
  checkVocabulary(list, options.vocabulary, report)
})

export default entryShape

type Report = (finding: Finding) => void

function reportSeparator(entry: Entry, {separator}: Options, learned: CuratedList, report: Report): void {
  if (separator === 'any') return
  const convention = separator === 'learn' ? inForce(learned.conventions.separator, entry.section) : undefined
  const expected = separator === 'learn' ? convention?.value : separator
  if (expected !== undefined) checkSeparator(entry, expected, convention, report)
}

function reportDescription(
  list: CuratedList,
  entry: Entry,
  {description}: Options,
  learned: CuratedList,
  report: Report
): void {
  if (description === 'none') checkAbsence(entry, report)
  if (description === 'none' || description === 'any' || hasDescription(list, entry) !== false) return
  const convention = isUsual(entry, learned) ? inForce(learned.conventions.description, entry.section) : undefined
  if (description === 'required') checkPresence(entry, undefined, report)
  else if (isHabit(convention)) checkPresence(entry, convention, report)
}

/** Whether an entry is written as most of the list is: a sponsor's paragraph above a list of items is not. */
function isUsual({family}: Entry, learned: CuratedList): boolean {
  return learned.conventions.family.list?.value === family
}

function reportLinks({links, content}: Entry, most: number, report: Report): void {
  if (most === 0 || links.length <= most) return
  report({
    at: {start: content.start, end: content.end},
    message: `Unexpected \`${links.length}\` links in an entry, expected at most \`${most}\``
  })
}
