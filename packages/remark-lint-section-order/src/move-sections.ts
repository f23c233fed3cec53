import type {CuratedList, OrderBlock, Range, Section} from 'mdast-util-curated-list'
import {hasBlankLineBefore} from './safe-move.ts'
import {type Block, blockOf} from './section-block.ts'

/** One contiguous replacement that puts sections in order; `sections` are indices among their siblings. */
export type Move = Range & {text: string; sections: number[]; blocks: Block[]}

/**
 * Writes the replacement that puts a block of siblings in order.
 *
 * What stands between sections (blank lines, rules, link definitions) stays where it is, so that the text keeps its
 * spacing and its end, with or without a final line ending. A blank line is added where a section that does not begin
 * with `#` would join the text above it.
 */
export function moveSections(list: CuratedList, siblings: Section[], {first, order}: OrderBlock): Move {
  const {text} = list
  const own = siblings.slice(first, first + order.length).map((section) => blockOf(list, section))
  const start = own[0]?.start ?? 0
  const parts: string[] = []
  for (const [slot, index] of order.entries()) {
    const [here, next, source] = [own[slot], own[slot + 1], own[index - first]]
    if (!here || !source) continue
    const isFree = text[source.start] === '#' || hasBlankLineBefore(text, here.start)
    parts.push(isFree ? '' : lineEndingOf(text), text.slice(source.start, source.end))
    if (next) parts.push(text.slice(here.end, next.start))
  }
  return {start, end: own.at(-1)?.end ?? 0, text: parts.join(''), sections: order, blocks: own}
}

function lineEndingOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
}
