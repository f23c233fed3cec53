import {
  type CuratedList,
  type Entry,
  type EntryGroup,
  type Label,
  orderBlocks,
  type Range
} from 'mdast-util-curated-list'

/** One contiguous replacement that puts the members of a block in order. */
export type Move = Range & {text: string; members: number[]}

/**
 * Cuts an arrangement into the smallest blocks that can be put in order on their own, one replacement each.
 *
 * The texts between siblings (line endings, blank lines, indents) stay where they are. Siblings of an ordered list,
 * with different indents or with anything but white space between them are not moved.
 */
export function moves(list: CuratedList, group: EntryGroup, arranged: number[]): Move[] {
  const isOrdered = group.node?.type === 'list' && group.node.ordered === true
  if (isOrdered || (group.kind !== 'list' && group.kind !== 'table')) return []
  const blocks: Move[] = []
  for (const {first, order} of orderBlocks(arranged)) {
    const move = rewrite(list, group.members, order, first)
    if (move) blocks.push(move)
  }
  return blocks
}

function rewrite(list: CuratedList, members: Array<Entry | Label>, order: number[], first: number): Move | undefined {
  const block = members.slice(first, first + order.length)
  const [head, tail] = [block[0], block.at(-1)]
  if (!head || !tail || !isMovable(list, block)) return undefined
  let text = ''
  for (const [slot, index] of order.entries()) {
    const [here, next, source] = [block[slot], block[slot + 1], members[index]]
    if (!here || !source) return undefined
    text += list.text.slice(source.range.start, source.range.end)
    if (next) text += list.text.slice(here.range.end, next.range.start)
  }
  return {start: head.range.start, end: tail.range.end, text, members: order}
}

function isMovable(list: CuratedList, block: Array<Entry | Label>): boolean {
  const indents = new Set(block.map(({range}) => indentBefore(list.text, range.start)))
  const areApart = block.every((member, slot) => {
    const next = block[slot + 1]
    return !next || /^\s*$/.test(list.text.slice(member.range.end, next.range.start))
  })
  return indents.size === 1 && areApart
}

function indentBefore(text: string, offset: number): string {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset)
}
