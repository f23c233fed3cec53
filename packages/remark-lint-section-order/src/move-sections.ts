import type {CuratedList, OrderBlock, Range, Section} from 'mdast-util-curated-list'
import {isSafeMove} from './safe-move.ts'
import {blockOf} from './section-block.ts'

/** One contiguous replacement that puts sections in order; `sections` are indices among their siblings. */
export type Move = Range & {text: string; sections: number[]; isSafe: boolean}

/**
 * Writes the replacement that puts a block of siblings in order.
 *
 * What stands between sections (blank lines, rules, link definitions) stays where it is, so that the text keeps its
 * spacing and its end, with or without a final line ending. `isClear` says that no other order is as plausible.
 */
export function moveSections(
  list: CuratedList,
  siblings: Section[],
  {first, order}: OrderBlock,
  isClear: boolean
): Move {
  const blocks = siblings.slice(first, first + order.length).map((section) => blockOf(list, section))
  const parts: string[] = []
  for (const [slot, index] of order.entries()) {
    const [here, next, source] = [blocks[slot], blocks[slot + 1], blocks[index - first]]
    if (source) parts.push(list.text.slice(source.start, source.end))
    if (here && next) parts.push(list.text.slice(here.end, next.start))
  }
  const range = {start: blocks[0]?.start ?? 0, end: blocks.at(-1)?.end ?? 0}
  return {...range, text: parts.join(''), sections: order, isSafe: isClear && isSafeMove(list, blocks)}
}
