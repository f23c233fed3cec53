import {
  type Convention,
  type CuratedList,
  type Entry,
  hasDescription,
  holds,
  holdsFirmly,
  inForce
} from 'mdast-util-curated-list'
import {type Finding, type ListRule, listRule} from 'unified-list-rule'
import {checkBrokenLinks} from './broken-links.ts'
import {meta} from './meta.ts'
import type {Options} from './options.ts'
import {checkAbsence, checkPresence, isHabit} from './presence.ts'
import {checkSeparator} from './separator.ts'
import {checkTables} from './table/check-tables.ts'
import {checkVocabulary} from './vocabulary.ts'

export type {Options} from './options.ts'

/**
 * Reports entries that are built unlike the list: another separator, no description, other cells, broken links.
 */
const entryShape: ListRule<Options> = listRule<Options>(meta, ({list, learned, isChange}, report, options) => {
  checkBrokenLinks(list, report)
  const tells = isChange ? holdsFirmly : holds
  for (const entry of list.entries) {
    if (entry.family === 'row') continue
    reportSeparator(list, entry, options, inForce(learned.conventions.separator, entry.section, tells), report)
    reportDescription(list, entry, options, learned, report)
    reportLinks(entry, options.links, report)
  }
  if (options.tables === 'learn') checkTables(list, report, learned)
  checkVocabulary(list, options.vocabulary, report)
})

export default entryShape

type Report = (finding: Finding) => void

function reportSeparator(
  list: CuratedList,
  entry: Entry,
  {separator}: Options,
  convention: Convention<string> | undefined,
  report: Report
): void {
  if (separator === 'learn') {
    if (convention) checkSeparator(list, entry, convention.value, convention, report)
  } else if (separator !== 'any') checkSeparator(list, entry, separator, undefined, report)
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
  const convention = isUsual(entry, learned)
    ? inForce(learned.conventions.description, entry.section, isHabit)
    : undefined
  if (description === 'required') checkPresence(entry, undefined, report)
  else if (convention) checkPresence(entry, convention, report)
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
