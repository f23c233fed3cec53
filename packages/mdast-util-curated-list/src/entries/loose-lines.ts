import type {Html, Paragraph} from 'mdast'
import type {PlacedTag} from '../html/placed-tags.ts'
import {linksWithin} from '../links/links-within.ts'
import {rangeOf} from '../source/range-of.ts'
import {skipTrailingBlanks, trimRange} from '../source/span.ts'
import type {EntryLink, Range} from '../types.ts'
import type {Draft} from './draft.ts'
import {htmlLines} from './html-lines.ts'
import {isNavigation, linkLines} from './lines.ts'
import {isParted, type Reading, readLine} from './reading.ts'

/** A line of a paragraph or of raw HTML that starts with a link. */
export type LooseLine = Draft<Paragraph | Html> & {
  reading: Reading
  /** The line is laid out as one of a list: a separator parts link and description, or there is nothing to part. */
  isListed: boolean
}

/** Reads the lines of a paragraph or a block of raw HTML that start with a link. */
export function looseLines(text: string, node: Paragraph | Html, links: EntryLink[], tags: PlacedTag[]): LooseLine[] {
  const place = rangeOf(node)
  if (!place) return []
  const block = trimRange(text, place.start, place.end)
  const within = linksWithin(links, block)
  if (within.length === 0) return []
  if (node.type === 'html') {
    return htmlLines(text, block, tags, within).flatMap(
      (line) => looseLine(text, node, line, within, line.isItem) ?? []
    )
  }
  return linkLines(text, block, within).flatMap((line) => looseLine(text, node, line, within, true) ?? [])
}

function looseLine(
  text: string,
  node: Paragraph | Html,
  line: Range,
  within: EntryLink[],
  mayBeBare: boolean
): LooseLine | undefined {
  const links = linksWithin(within, line)
  const reading = readLine(text, line, links)
  if (!reading || isNavigation(text, line, links)) return undefined
  const range = {start: line.start, end: lineEnd(text, line.end)}
  const content = {start: line.start, end: line.end}
  const isListed = reading.description ? isParted(text, reading.separator) : mayBeBare
  return {node, range, content, links, reading, isListed}
}

/** A `<br>` that ends a line of raw HTML belongs to it. */
function lineEnd(text: string, end: number): number {
  const broken = /^\s*<br\s*\/?>/i.exec(text.slice(end, end + 20))?.[0].length ?? 0
  return skipTrailingBlanks(text, end + broken)
}
