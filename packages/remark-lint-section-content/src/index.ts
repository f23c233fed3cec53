import type {CuratedList, Range, Section} from 'mdast-util-curated-list'
import {type Finding, type ListRule, listRule} from 'unified-list-rule'
import {emptySections} from './empty-sections.ts'
import {meta} from './meta.ts'
import type {Options} from './options.ts'
import {repeatedHeadings} from './repeated-headings.ts'
import {skippedLevels} from './skipped-levels.ts'

export type {Options} from './options.ts'

/**
 * Reports sections that are empty, that their siblings repeat, that skip a heading level, or that hold too few or too
 * many entries.
 *
 * There is no repair: only a person knows what belongs in an empty section or which of two headings is to go.
 */
const sectionContent: ListRule<Options> = listRule<Options>(meta, ({list, learned}, report, options) => {
  for (const section of emptySections(list)) {
    report({
      at: headingOf(list, section),
      message: `Unexpected empty section \`${section.title}\`, expected entries, text or subsections`,
      note: 'Nothing stands between this heading and the next'
    })
  }
  for (const {section, first} of repeatedHeadings(list)) {
    report({
      at: headingOf(list, section),
      message: `Unexpected second section \`${section.title}\`, expected one of that name beside the others`,
      note: 'A reader who finds the first does not look for another; a link by name leads to the first only',
      cause: {at: headingOf(list, first), message: 'The first section of that name'},
      group: `repeated ${first.range.start}`
    })
  }
  for (const {section, from, note} of skippedLevels(list, learned, options.levels)) {
    report({
      at: headingOf(list, section),
      message: `Unexpected heading of depth ${section.depth} below one of depth ${from}, expected depth ${from + 1}`,
      note,
      group: `levels ${from} ${section.depth}`
    })
  }
  reportCounts(list, options, report)
})

export default sectionContent

function reportCounts(list: CuratedList, {min, max}: Options, report: (finding: Finding) => void): void {
  for (const section of list.sections) {
    const count = section.entries.length
    const isFew = count > 0 && count < min && section.sections.length === 0
    const isMany = max > 0 && count > max
    if (!section.heading || (!isFew && !isMany)) continue
    report({
      at: headingOf(list, section),
      message: `Unexpected ${count} ${count === 1 ? 'entry' : 'entries'} in section \`${section.title}\`, expected ${isFew ? `at least ${min}` : `at most ${max}`}`,
      note: `The option \`${isFew ? 'min' : 'max'}\` sets the limit`
    })
  }
}

function headingOf({text}: CuratedList, {range, body}: Section): Range {
  return {start: range.start, end: range.start + text.slice(range.start, body.start).trimEnd().length}
}
