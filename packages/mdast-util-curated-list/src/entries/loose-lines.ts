import type {Html, Paragraph} from 'mdast'
import type {PlacedTag} from '../html/placed-tags.ts'
import {linksWithin} from '../links/links-within.ts'
import {rangeOf} from '../source/range-of.ts'
import {skipTrailingBlanks, trimRange} from '../source/span.ts'
import type {EntryLink, Range} from '../types.ts'
import type {Draft} from './draft.ts'
import {htmlLines} from './html-lines.ts'
import {isNavigation, linkLines} from './lines.ts'
import {type Reading, readLine} from './reading.ts'

/** A line of a paragraph or of raw HTML that starts with a link. */
export type LooseLine = Draft<Paragraph | Html> & {
  reading: Reading
  /** Behind the link comes nothing, a separator or a mark: not a sentence that goes on. */
  isListed: boolean
}

/** Reads the lines of a paragraph or a block of raw HTML that start with a link. */
export function looseLines(text: string, node: Paragraph | Html, links: EntryLink[], tags: PlacedTag[]): LooseLine[] {
  const place = rangeOf(node)
  if (!place) return []
  const block = trimRange(text, place.start, place.end)
  const within = linksWithin(links, block)
  if (within.length === 0) return []
  const lines = node.type === 'html' ? htmlLines(text, block, tags, within) : linkLines(text, block, within)
  return lines.flatMap((line) => looseLine(text, node, line, linksWithin(within, line)) ?? [])
}

function looseLine(text: string, node: Paragraph | Html, line: Range, links: EntryLink[]): LooseLine | undefined {
  const reading = readLine(text, line, links)
  if (!reading || isNavigation(text, line, links)) return undefined
  const range = {start: line.start, end: lineEnd(text, line.end)}
  return {node, range, content: line, links, reading, isListed: isListed(text, reading)}
}

/** A `<br>` that ends a line of raw HTML belongs to it. */
function lineEnd(text: string, end: number): number {
  const broken = /^\s*<br\s*\/?>/i.exec(text.slice(end, end + 20))?.[0].length ?? 0
  return skipTrailingBlanks(text, end + broken)
}

function isListed(text: string, {separator, description}: Reading): boolean {
  if (!description) return true
  return separator !== undefined && text.slice(separator.start, separator.end).trim() !== ''
}
