import {
  type Collation,
  type ContentsItem,
  type CuratedList,
  collations,
  contentsOrder,
  longestOrdered,
  type OrderBlock,
  orderBlocks,
  rearrange,
  type Section,
  sectionKey,
  sectionOrders
} from 'mdast-util-curated-list'
import type {Finding, RuleContext} from 'unified-list-rule'
import {rangeOf} from './address.ts'
import type {Alignment} from './alignment.ts'
import type {Options} from './options.ts'

type Listed = {item: ContentsItem; section: Section}

/**
 * Reports items out of the order of the sections, where the contents is the side that is wrong.
 *
 * It is when a tool writes the contents or only the contents was rearranged; and when the sections are alphabetical and
 * the item breaks the alphabet too. All else is the business of `section-order`: one slip, one finding.
 */
export function reportOrder(
  {list, learned, isChange}: RuleContext,
  alignment: Alignment,
  option: Options['order'],
  report: (finding: Finding) => void
): void {
  if (option === 'none') return
  const {standard} = contentsOrder(list, isChange ? learned : list)
  if (option === 'learn' && standard === 'none') return
  const alphabets = sectionOrders(learned)
  for (const family of alignment.families) {
    const listed = family.flatMap((item) => {
      const section = alignment.pairs.get(item)
      return section ? [{item, section}] : []
    })
    const [first] = listed
    if (!first || listed.length < 3 || listed.length < family.length || !areSiblings(listed)) continue
    const alphabet = option === 'learn' ? alphabets(first.section.parent?.sections ?? []) : undefined
    if (option === 'learn' && !alphabet && standard !== 'sections') continue
    reportFamily(list, listed, alphabet?.plausible ?? [], report)
  }
}

/** Items of one list and sections of one family: only they have an order among them. */
function areSiblings(listed: Listed[]): boolean {
  const [first] = listed
  return listed.every(({section}) => section.parent === first?.section.parent && section.depth === first?.section.depth)
}

function reportFamily(
  list: CuratedList,
  listed: Listed[],
  alphabet: Collation[],
  report: (finding: Finding) => void
): void {
  const place = (index: number) => listed[index]?.section.range.start ?? 0
  const bySection = (a: number, b: number) => place(a) - place(b)
  const indices = [...listed.keys()]
  const anchors = longestOrdered(indices, bySection)
  const keeps = alphabet.map((collation) =>
    longestOrdered(listed, (a, b) => collations[collation](sectionKey(a.section), sectionKey(b.section)))
  )
  const moved = new Set(indices.filter((index) => !anchors.has(index) && !keeps.some((kept) => kept.has(index))))
  if (moved.size === 0) return
  const arranged = rearrange(listed.length, moved, anchors, bySection)
  const blocks = orderBlocks(arranged)
  for (const index of moved) {
    const [item, before] = [listed[index]?.item, listed[arranged[arranged.indexOf(index) - 1] ?? -1]?.item]
    const block = blocks.find(({order}) => order.includes(index))
    if (!item || !block) continue
    const target = before ? `after \`${before.title}\`` : 'first'
    const message = `Unexpected contents item \`${item.title}\` out of the sections' order, expected it ${target}, move it`
    const note = `${anchors.size} of ${listed.length} items beside it stand in the order of their sections`
    const focus = item.link ? {start: item.link.start, end: item.link.end} : rangeOf(item)
    report({...repair(list, listed, block, focus), message, note})
  }
}

function repair(
  {text}: CuratedList,
  listed: Listed[],
  {first, order}: OrderBlock,
  focus: {start: number; end: number}
): Pick<Finding, 'at' | 'focus' | 'expected'> {
  const ranges = listed.map(({item}) => rangeOf(item))
  const slots = ranges.slice(first, first + order.length)
  const gaps = slots.slice(1).map(({start}, slot) => text.slice(slots[slot]?.end ?? 0, start))
  const isOrdered = /^\d/.test(text.slice(slots[0]?.start ?? 0, slots[0]?.end))
  if (isOrdered || !gaps.every((gap) => /^\s+$/.test(gap))) return {at: focus}
  const parts = order.map((index, slot) => text.slice(ranges[index]?.start, ranges[index]?.end) + (gaps[slot] ?? ''))
  return {at: {start: slots[0]?.start ?? 0, end: slots.at(-1)?.end ?? 0}, focus, expected: parts.join('')}
}
