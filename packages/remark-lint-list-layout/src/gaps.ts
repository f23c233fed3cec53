import type {List} from 'mdast'
import {
  type Convention,
  type CuratedList,
  entryGap,
  type Gap,
  headingGap,
  headingGaps,
  itemGaps,
  layoutOf,
  type MarkedItem
} from 'mdast-util-curated-list'
import type {Finding} from 'unified-list-rule'
import {counterparts} from './counterparts.ts'
import {lineEndingOf} from './line-ending.ts'
import type {Options} from './options.ts'
import {repairTo, wantedOf} from './wanted.ts'

const sides = ['before', 'after'] as const

/** Reports headings without the blank line that the list puts before or behind its headings. */
export function* gapsAtHeadings(
  list: CuratedList,
  learned: CuratedList,
  option: Options['headingGap']
): Generator<Finding> {
  const {lines} = layoutOf(list)
  for (const side of sides) {
    const where = side === 'before' ? 'before' : 'behind'
    const wanted = wantedOf<Gap>(
      option,
      () => firmly(headingGap(learned, side)),
      ({support, of}) => `${support} of ${of} headings have a blank line ${where} them`
    )
    if (wanted?.value !== 'blank line') continue
    for (const {heading, gap} of headingGaps(list, side)) {
      const {start, end} = heading.position ?? {}
      const line = lines[side === 'before' ? (start?.line ?? 0) - 1 : (end?.line ?? 0)]
      if (gap !== 'nothing' || !line) continue
      const message = `Unexpected heading without a blank line ${where} it, expected one, add it`
      yield {
        at: line.start,
        message,
        ...repairTo(lineEndingOf(list.text, line.start), wanted.isCertain),
        note: wanted.note,
        group: 'heading gap'
      }
    }
  }
}

/** No reader sees this gap, so that only a slip is worth a word: 90 % have to agree, more than other conventions need. */
function firmly(convention: Convention<Gap> | undefined): Convention<Gap> | undefined {
  return convention && convention.support >= convention.of * 0.9 ? convention : undefined
}

/**
 * Reports blank lines between two entries of a list that has none elsewhere.
 *
 * One such line makes GitHub set every entry of the list as a paragraph of its own. It changes what readers see, so
 * that removing it is a suggestion.
 */
export function* gapsBetweenEntries(
  list: CuratedList,
  learned: CuratedList,
  option: Options['entryGap']
): Generator<Finding> {
  const {lines, items} = layoutOf(list)
  const wanted = wantedOf<Gap>(
    option,
    () => entryGap(learned),
    ({support, of}) => `${support} of ${of} entries follow the one before without a blank line`
  )
  if (wanted?.value !== 'nothing') return
  const formerOf = counterparts(list, learned)
  for (const [node, first] of firstItems(items)) {
    const {children} = node
    const gaps = itemGaps(children)
    if (option === 'learn' && !isSlip(itemGaps((formerOf([first])?.list ?? node).children))) continue
    for (const [index, gap] of gaps.entries()) {
      const start = lines[children[index]?.position?.end.line ?? -1]?.start
      const end = lines[(children[index + 1]?.position?.start.line ?? 0) - 1]?.start
      if (gap !== 'blank line' || start === undefined || end === undefined) continue
      const message = 'Unexpected blank line between two entries, expected none, remove it'
      yield {at: {start, end}, message, suggest: [''], note: wanted.note, group: 'entry gap'}
    }
  }
}

/** The lists of entries, each with its first item. */
function firstItems(items: MarkedItem[]): Map<List, MarkedItem> {
  const first = new Map<List, MarkedItem>()
  for (const item of items) if (item.family === 'entries' && !first.has(item.list)) first.set(item.list, item)
  return first
}

/** Lists with several blank lines among few entries are parted into groups by them, on purpose. */
function isSlip(gaps: Gap[]): boolean {
  const blank = gaps.filter((gap) => gap === 'blank line').length
  return blank === 1 ? gaps.length >= 5 : blank * 20 <= gaps.length
}
