import type {TableRow} from 'mdast'
import {linksWithin} from '../links/links-within.ts'
import {rangeOf} from '../source/range-of.ts'
import {skipTrailingBlanks, spanOf, trimmedSpan, trimRange} from '../source/span.ts'
import type {EntryLink, Span} from '../types.ts'
import type {Draft} from './draft.ts'
import {type IsGeneric, type Reading, readLine} from './reading.ts'
import {titleBefore} from './title-before.ts'
import {hasWords} from './words.ts'

/** A table row that may be an entry. */
export type RowDraft = Draft<TableRow> & {cells: Span[]}

/** Reads the places of a row and its cells, not yet what it is about. */
export function rowDraft(text: string, node: TableRow, links: EntryLink[]): RowDraft | undefined {
  const range = rangeOf(node)
  if (!range) return undefined
  const content = trimRange(text, range.start, range.end)
  const whole = {start: range.start, end: skipTrailingBlanks(text, range.end)}
  return {node, range: whole, content, links: linksWithin(links, content), cells: cellsOf(text, node)}
}

/**
 * Reads what a row is about: the first cell whose link names something, or else the first with a link; its title is then
 * the first cell before it that is not `common` to several rows.
 */
export function rowReading(
  text: string,
  {cells, links}: RowDraft,
  generic: IsGeneric,
  common: ReadonlySet<string>
): Reading | undefined {
  const readings = cells.flatMap((cell) => readLine(text, cell, linksWithin(links, cell), generic) ?? [])
  const reading = readings.find(({link}) => !generic(link)) ?? readings[0]
  if (!reading) return undefined
  const {link, title, certainty} = reading
  const isNamed = !generic(link) || title.end <= link.start
  return {link, title: isNamed ? title : (cellTitle(text, cells, link, common) ?? title), certainty}
}

function cellTitle(
  text: string,
  cells: Span[],
  link: EntryLink,
  common: ReadonlySet<string>
): Reading['title'] | undefined {
  const named = cells.filter(({text: words, end}) => end <= link.start && hasWords(words))
  const cell = named.find(({text: words}) => !common.has(words)) ?? named[0]
  return cell && (titleBefore(text, cell.start, cell.end)?.range ?? cell)
}

/** Cuts a row into its cells, without bars and the white space around them. */
export function cellsOf(text: string, row: TableRow): Span[] {
  return row.children.flatMap((cell) => {
    const range = rangeOf(cell)
    if (!range) return []
    const start = text[range.start] === '|' ? range.start + 1 : range.start
    const isClosed = range.end > start && text[range.end - 1] === '|' && text[range.end - 2] !== '\\'
    const end = isClosed ? range.end - 1 : range.end
    return start <= end ? trimmedSpan(text, start, end) : spanOf(text, range.end, range.end)
  })
}
