import {visible} from '../escape/index.ts'
import {columnsOf} from './columns-of.ts'

/** What a terminal draws as one unit: a character with its combining marks, an emoji, a tab. */
export type Cell = {shown: string; width: number; start: number; end: number}

const tabStop = 4
const segmenter = new Intl.Segmenter()

/**
 * Cuts a range of a text without line ends into cells; tabs are expanded, control characters shown.
 *
 * @param seeSpaces ranges in which white space is drawn (`·`, `→`), because the finding is about it.
 */
export function cells(text: string, start: number, end: number, seeSpaces?: {start: number; end: number}): Cell[] {
  const all: Cell[] = []
  let column = 0
  for (const {segment, index} of segmenter.segment(text.slice(start, end))) {
    const at = start + index
    const isSeen = seeSpaces !== undefined && at >= seeSpaces.start && at < seeSpaces.end
    const shown = segment === '\t' ? tab(tabStop - (column % tabStop), isSeen) : drawn(segment, isSeen)
    const width = columnsOf(shown)
    all.push({shown, width, start: at, end: at + segment.length})
    column += width
  }
  return all
}

function tab(width: number, isSeen: boolean): string {
  return (isSeen ? '→' : ' ').padEnd(width)
}

function drawn(segment: string, isSeen: boolean): string {
  if (segment === '\u00A0') return isSeen ? '⍽' : ' '
  return segment === ' ' && isSeen ? '·' : visible(segment)
}
