import {
  type CuratedList,
  type Entry,
  type Label,
  type MovedItems,
  moveItems,
  orderBlocks
} from 'mdast-util-curated-list'
import type {Arrangement} from './misplaced.ts'

/** One contiguous replacement that puts the members of a block in order; `members` are indices of today's order. */
export type Move = MovedItems & {members: number[]; isCertain: boolean}

/**
 * Cuts an arrangement into the smallest blocks that can be put in order on their own, one replacement each.
 *
 * A block is certain where its lines are entries and nothing else, in one unbroken list, each named by the link that a
 * reader sees first, and put into the same place by every reading of the order.
 */
export function moves(
  list: CuratedList,
  members: Array<Entry | Label>,
  {moved, arranged, doubtful}: Arrangement
): Move[] {
  return orderBlocks(arranged).flatMap(({first, order}) => {
    const block = members.slice(first, first + order.length)
    const items = block.flatMap(({node, range}) =>
      node.type === 'listItem' || node.type === 'tableRow' ? [{...range, node}] : []
    )
    if (items.length < block.length) return []
    const own = order.filter((index) => moved.has(index)).map((index) => index - first)
    const made = moveItems(list, {items, moved: new Set(own), order: order.map((index) => index - first)})
    const isClear = order.every((_, slot) => !doubtful.has(first + slot))
    const isCertain = isClear && made?.isUnbroken === true && block.every(isReadSurely)
    return made ? [{...made, members: order, isCertain}] : []
  })
}

/**
 * An entry that begins with its title; a row whose first cell says something, so that it goes on with no row above, and
 * with more than that cell, so that it is no text below the table.
 */
function isReadSurely(member: Entry | Label): boolean {
  if (member.kind !== 'entry') return false
  const {before, title, cells, group} = member
  const columns = group.header?.length ?? 0
  if (cells) return cells[0]?.text !== '' && cells.length <= columns && cells.length >= Math.min(2, columns)
  return !before || title.start < before.end || !/[\p{L}\p{N}]/u.test(before.text)
}
