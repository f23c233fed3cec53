import {
  type Collation,
  type ContentsItem,
  type CuratedList,
  collations,
  contentsOrder,
  isCertain,
  longestOrdered,
  type MovedItems,
  moveItems,
  type OrderBlock,
  orderBlocks,
  type Range,
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
  const {standard, countOf} = contentsOrder(list, learned, isChange)
  if (option === 'learn' && standard === 'none') return
  const alphabets = sectionOrders(learned)
  for (const family of alignment.families) {
    const listed = family.flatMap((item) => {
      const section = alignment.pairs.get(item)
      return section ? [{item, section}] : []
    })
    const [first] = listed
    if (!first || listed.length < 3 || listed.length < family.length || !areSiblings(listed)) continue
    const siblings = first.section.parent?.sections ?? []
    const alphabet = option === 'learn' ? alphabets(siblings) : undefined
    if (option === 'learn' && !alphabet && standard !== 'sections') continue
    const count = countOf(siblings)
    const isHabit = count && isCertain({value: 'sections', ...count})
    const isFirm = isHabit && (!alphabet || isCertain({value: alphabet.collation, ...alphabet}))
    reportFamily(
      list,
      listed,
      {alphabet: alphabet?.plausible ?? [], isAsked: option === 'sections' || isFirm === true},
      report
    )
  }
}

/** Items of one list and sections of one family: only they have an order among them. */
function areSiblings(listed: Listed[]): boolean {
  const [first] = listed
  return listed.every(({section}) => section.parent === first?.section.parent && section.depth === first?.section.depth)
}

/** The collations of sections in alphabetical order, which an item has to break too; whether it is moved unasked. */
type Hold = {alphabet: Collation[]; isAsked: boolean}

function reportFamily(
  list: CuratedList,
  listed: Listed[],
  {alphabet, isAsked}: Hold,
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
  const slots = new Map(arranged.map((index, slot) => [index, slot]))
  const blocks = new Map(
    orderBlocks(arranged).flatMap((block) => {
      const edit = moveOf(list, listed, block, moved)
      return block.order.map((index) => [index, edit] as const)
    })
  )
  for (const index of moved) {
    const [item, before] = [listed[index]?.item, listed[arranged[(slots.get(index) ?? 0) - 1] ?? -1]?.item]
    if (!item) continue
    const target = before ? `after \`${before.title}\`` : 'first'
    const message = `Unexpected contents item \`${item.title}\` out of the sections' order, expected it ${target}, move it`
    const note = `${anchors.size} of ${listed.length} items beside it stand in the order of their sections`
    const focus = item.link ? {start: item.link.start, end: item.link.end} : rangeOf(item)
    report({...repair(blocks.get(index), focus, isAsked), message, note})
  }
}

/** The replacement that puts a block of items in order; none in a numbered list, whose numbers would move along. */
function moveOf(
  list: CuratedList,
  listed: Listed[],
  {first, order}: OrderBlock,
  moved: ReadonlySet<number>
): MovedItems | undefined {
  const items = listed.slice(first, first + order.length).map(({item}) => ({...rangeOf(item), node: item.node}))
  if (/^\d/.test(list.text.slice(items[0]?.start, items[0]?.end))) return undefined
  const own = order.filter((index) => moved.has(index)).map((index) => index - first)
  return moveItems(list, {items, moved: new Set(own), order: order.map((index) => index - first)})
}

function repair(
  edit: MovedItems | undefined,
  focus: Range,
  isAsked: boolean
): Pick<Finding, 'at' | 'focus' | 'expected' | 'suggest'> {
  if (!edit) return {at: focus}
  const at = {start: edit.start, end: edit.end}
  return isAsked && edit.isUnbroken ? {at, focus, expected: edit.text} : {at, focus, suggest: [edit.text]}
}
