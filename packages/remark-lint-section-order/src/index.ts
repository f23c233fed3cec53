import {
  type CuratedList,
  isInBrokenHtml,
  orderBlocks,
  type Range,
  rearrange,
  type Section,
  siblingSections
} from 'mdast-util-curated-list'
import {type Finding, type ListRule, listRule} from 'unified-list-rule'
import {meta} from './meta.ts'
import {misplaced} from './misplaced.ts'
import {type Move, moveSections} from './move-sections.ts'
import type {Options} from './options.ts'
import {isSafeMove} from './safe-move.ts'
import {standards} from './standards.ts'

export type {Options} from './options.ts'

/**
 * Reports sections out of order.
 *
 * A section is held to the titles that are set, to the alphabet where its siblings keep it, or to the contents. The
 * fewest sections are named, and the repair moves each with all that stands below it: unasked only where the order is set.
 */
const sectionOrder: ListRule<Options> = listRule<Options>(meta, (context, report, options) => {
  const {list} = context
  if (options.order === 'none') return
  const standardOf = standards(context, options.order)
  for (const siblings of siblingSections(list)) {
    const standard = standardOf(siblings)
    if (!standard) continue
    const {moved, anchors} = misplaced(siblings, standard)
    if (moved.size === 0) continue
    const arranged = rearrange(siblings.length, moved, anchors, standard.compare)
    const isClear = standard.alternatives.every((compare) => {
      const other = rearrange(siblings.length, moved, anchors, compare)
      return other.every((index, slot) => index === arranged[slot])
    })
    const isAsked = standard.isSet && isClear
    const carried = new Map<number, CertainMove>()
    for (const block of orderBlocks(arranged)) {
      const move = moveSections(list, siblings, block)
      const certain = {...move, isCertain: isAsked && isSafeMove(list, move.blocks)}
      for (const index of carrying(block.order.filter((index) => moved.has(index)))) carried.set(index, certain)
    }
    const slots = new Map(arranged.map((index, slot) => [index, slot]))
    for (const index of moved) {
      const before = siblings[arranged[(slots.get(index) ?? 0) - 1] ?? -1]
      const section = siblings[index]
      if (section) report(finding(list, {section, before, move: carried.get(index)}, standard))
    }
  }
})

export default sectionOrder

/** Findings that share one repair from which on only the first carries its text, which may be most of the list. */
const mostCarriers = 20

function carrying(moved: number[]): number[] {
  return moved.length > mostCarriers ? moved.slice(0, 1) : moved
}

type CertainMove = Move & {isCertain: boolean}
type Misplaced = {section: Section; before: Section | undefined; move: CertainMove | undefined}
type Told = {name: string; note: string; cause?: (section: Section) => Finding['cause']}

function finding(list: CuratedList, {section, before, move}: Misplaced, {name, note, cause}: Told): Finding {
  const target = before ? `after \`${before.title}\`` : 'first'
  const message = `Unexpected section \`${section.title}\` out of ${name} order, expected it ${target}, move it`
  const focus = headingOf(list, section)
  const told: Finding = {at: focus, message, note, group: 'order'}
  const other = cause?.(section)
  if (other) told.cause = other
  if (!move || isInBrokenHtml(list, move)) return told
  const repair = move.isCertain ? {expected: move.text} : {suggest: [move.text]}
  return {...told, at: {start: move.start, end: move.end}, focus, ...repair}
}

/** The heading less the line ending that an underlined or HTML heading may bring. */
function headingOf({text}: CuratedList, {range, body}: Section): Range {
  return {start: range.start, end: range.start + text.slice(range.start, body.start).trimEnd().length}
}
