import type {ListItem, TableRow} from 'mdast'
import {isInBrokenHtml} from '../html/broken-html.ts'
import type {CuratedList, Range} from '../types.ts'
import {isPlain} from './is-plain.ts'
import {type Rearranged, rearrangedText} from './rearranged-text.ts'

/** Items or rows that are to change places, with their source; see `Rearranged`. */
export type ItemMove = Omit<Rearranged, 'pieces'> & {items: ReadonlyArray<Range & {node: ListItem | TableRow}>}

/** One replacement that puts items in order. */
export type MovedItems = Range & {
  text: string
  /** Nothing but lines like them, evenly spaced, stands between the first and the last, so that no line changes its meaning. */
  isUnbroken: boolean
}

/**
 * Writes the replacement that puts items of one list, or rows of one table, in order.
 *
 * Nothing when they have different indents, or when anything but white space and comments parts them.
 */
export function moveItems(list: CuratedList, {items, moved, order}: ItemMove): MovedItems | undefined {
  const [first, last] = [items[0], items.at(-1)]
  if (!first || !last || !haveOneIndent(list.text, items)) return undefined
  const gaps = items.slice(1).map(({start}, index) => list.text.slice(items[index]?.end ?? start, start))
  if (!gaps.every(holdsOnlyComments)) return undefined
  const text = rearrangedText(list.text, {pieces: items, moved, order})
  if (text === undefined) return undefined
  const range = {start: first.start, end: last.end}
  const isEven = gaps.every((gap) => blanks.test(gap)) && new Set(gaps.map(linesIn)).size < 2
  const isUnbroken = isEven && !isInBrokenHtml(list, range) && items.every(({node}) => isPlain(list, node))
  return {...range, text, isUnbroken}
}

const blanks = /^[ \t\r\n]*$/

/** Tells whether a stretch of the source is white space and comments, each closed. */
export function holdsOnlyComments(gap: string): boolean {
  let from = 0
  for (let start = gap.indexOf('<!--'); start !== -1; start = gap.indexOf('<!--', from)) {
    if (!blanks.test(gap.slice(from, start))) return false
    const end = gap.indexOf('-->', start + 2)
    if (end === -1) return false
    from = end + 3
  }
  return blanks.test(gap.slice(from))
}

function linesIn(gap: string): number {
  return gap.split(/\r\n|\n|\r/).length
}

/** Tells whether nothing but the same white space stands before each item on its line. */
function haveOneIndent(text: string, items: readonly Range[]): boolean {
  const indents = new Set(items.map(({start}) => indentBefore(text, start)))
  return indents.size === 1 && !indents.has(undefined)
}

function indentBefore(text: string, offset: number): string | undefined {
  let start = offset
  while (text[start - 1] === ' ' || text[start - 1] === '\t') start--
  return start === 0 || /[\n\r]/.test(text[start - 1] ?? '') ? text.slice(start, offset) : undefined
}
