import type {Place} from '../types.ts'
import {type Cell, cells} from './cells.ts'

/** A source line cut to a width, in three parts, and where a caret range goes below it. */
export type Frame = {
  line: number
  before: string
  marked: string
  after: string
  /** Columns left of the caret range. */
  indent: number
  /** Columns of the caret range, at least 1. */
  length: number
  /** The last line of the place, when it goes on below. */
  lastLine?: number
}

/** Code units looked at on either side of a place; more than a terminal shows, so that huge lines cost nothing. */
const reach = 600
const ellipsis = '…'

/** Draws the first line of a place, at most `width` columns wide, the place in sight. */
export function frame(text: string, place: Place, width: number): Frame {
  const {start, end} = place
  const lineStart = start.offset - (start.column - 1)
  const from = Math.max(lineStart, start.offset - reach)
  const to = endOfLine(text, start.offset, start.offset + reach)
  const markEnd = Math.min(end.offset, to)
  const mark = {start: start.offset, end: markEnd}
  const isSpace = mark.end > mark.start && text.slice(mark.start, mark.end).trim() === ''
  const all = cells(text, from, to, isSpace ? mark : undefined)
  const clipped = clip(all, mark, width, from > lineStart)
  const lastLine = end.column === 1 ? end.line - 1 : end.line
  return {line: start.line, ...clipped, ...(lastLine > start.line && {lastLine})}
}

function endOfLine(text: string, from: number, limit: number): number {
  const window = text.slice(from, limit)
  const found = window.search(/[\r\n]/)
  return found < 0 ? from + window.length : from + found
}

type Clipped = Omit<Frame, 'line' | 'lastLine'>

function clip(all: Cell[], mark: {start: number; end: number}, width: number, isCutBefore: boolean): Clipped {
  const first = firstAt(all, mark.start)
  const last = mark.end > mark.start ? firstAt(all, mark.end) : first
  const [from, to] = window(all, first, last, width)
  const head = from > 0 || isCutBefore ? ellipsis : ''
  const tail = to < all.length ? ellipsis : ''
  const shownTo = Math.min(Math.max(last, first), to)
  const before = head + shown(all, from, first)
  return {
    before,
    marked: shown(all, first, shownTo),
    after: shown(all, shownTo, to) + tail,
    indent: head.length + widthOf(all, from, first),
    length: Math.max(1, widthOf(all, first, shownTo))
  }
}

/** The first cell that begins at or behind an offset, or holds it. */
function firstAt(all: Cell[], offset: number): number {
  const index = all.findIndex((cell) => cell.end > offset)
  return index < 0 ? all.length : index
}

/** The cells to show: all that fit, else a window that begins a third of the free columns before the mark. */
function window(all: Cell[], first: number, last: number, width: number): [number, number] {
  if (widthOf(all, 0, all.length) <= width) return [0, all.length]
  const room = Math.max(8, width - 2 * ellipsis.length)
  const free = Math.max(Math.min(8, room / 4), room - widthOf(all, first, last))
  let from = first
  for (let used = 0; from > 0; from--) {
    used += all[from - 1]?.width ?? 0
    if (used > Math.max(free / 2, free - widthOf(all, last, all.length))) break
  }
  let to = from
  for (let used = 0; to < all.length; to++) {
    used += all[to]?.width ?? 0
    if (used > room) break
  }
  return [from, to]
}

function widthOf(all: Cell[], from: number, to: number): number {
  let width = 0
  for (let index = from; index < to; index++) width += all[index]?.width ?? 0
  return width
}

function shown(all: Cell[], from: number, to: number): string {
  let text = ''
  for (let index = from; index < to; index++) text += all[index]?.shown ?? ''
  return text
}
