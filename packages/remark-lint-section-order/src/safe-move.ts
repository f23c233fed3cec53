import {
  type CuratedList,
  hasOwnSlug,
  isInBrokenHtml,
  isWithinHtml,
  overlapsAny,
  type Section
} from 'mdast-util-curated-list'
import {fixedPlaces} from './fixed-places.ts'
import {haveMovableNodes} from './movable-nodes.ts'
import type {Block} from './section-block.ts'

/**
 * Tells whether blocks can change places without changing what they or their neighbours mean.
 *
 * They cannot be told to
 * - where a block does not begin with `#`, or with an anchor behind a blank line: what is underlined, or an anchor, can
 *   join the text above it, and a heading of raw HTML is part of a block whose end nobody sees;
 * - where raw HTML is open around them or ends elsewhere, and where a comment or an id that is given twice lies between them;
 * - where the slug of a heading has a number, which depends on the heading that comes first;
 * - where a block ends in code or HTML, or holds a definition (of several with one name the first counts), a heading in a
 *   quote or an item, or a rule across the page, behind which stands what may belong to the page.
 */
export function isSafeMove(list: CuratedList, blocks: Block[]): boolean {
  const range = {start: blocks[0]?.start ?? 0, end: blocks.at(-1)?.end ?? 0}
  return (
    areParted(list.text, blocks) &&
    blocks.every(({section}) => hasPlainHeadings(list, section)) &&
    !isInBrokenHtml(list, range) &&
    !overlapsAny(fixedPlaces(list), range) &&
    !blocks.some(({start, end}) => isWithinHtml(list, start) || isWithinHtml(list, end)) &&
    haveMovableNodes(list, blocks)
  )
}

/** Blank lines part all blocks, or each begins with `#` and only white space parts them. */
function areParted(text: string, blocks: Block[]): boolean {
  const last = blocks.at(-1)?.section.range.end ?? text.length
  const gaps = blocks.map(({end, section}, slot) => text.slice(end, blocks[slot + 1]?.start ?? section.range.end))
  const starts = [...blocks.map(({start}) => start), last]
  if (!starts.every((start) => isLineStart(text, start))) return false
  const isAtx = starts.every((start) => start === text.length || text[start] === '#')
  if (isAtx && gaps.every((gap) => gap.trim() === '')) return true
  const isApart = gaps.every((gap, slot) => beginsWithBlankLine(gap) || (slot === gaps.length - 1 && gap.trim() === ''))
  return isApart && starts.every((start) => start === text.length || hasBlankLineBefore(text, start))
}

function isLineStart(text: string, offset: number): boolean {
  return offset === 0 || offset === text.length || /[\n\r]/.test(text[offset - 1] ?? '')
}

function beginsWithBlankLine(gap: string): boolean {
  return /^[ \t]*(?:\r\n|\n|\r)[ \t]*[\r\n]/.test(gap)
}

/** Tells whether the line above an offset is empty, or there is none. */
export function hasBlankLineBefore(text: string, offset: number): boolean {
  const above = text.slice(Math.max(0, offset - longestBlank), offset)
  return /(?:^|\n|\r)[ \t]*(?:\r\n|\n|\r)$/.test(above) || offset === 0
}

/** UTF-16 units of white space in a line that is taken for empty. */
const longestBlank = 80

function hasPlainHeadings(list: CuratedList, section: Section): boolean {
  return (
    section.heading?.type === 'heading' &&
    list.text[section.range.start] === '#' &&
    hasOwnSlug(section) &&
    section.sections.every((below) => hasPlainHeadings(list, below))
  )
}
