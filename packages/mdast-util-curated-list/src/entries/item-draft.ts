import type {List, ListItem} from 'mdast'
import {linksWithin} from '../links/links-within.ts'
import {rangeOf} from '../source/range-of.ts'
import {skipTrailingBlanks, trimRange} from '../source/span.ts'
import type {EntryLink, Range} from '../types.ts'
import type {Draft} from './draft.ts'
import {readLine} from './reading.ts'

/** A list item that may be an entry, and the lists below it. */
export type ItemDraft = Draft<ListItem> & {line: Range; lists: List[]}

/** Reads a list item: its own text up to the first list below it. */
export function itemDraft(text: string, node: ListItem, links: EntryLink[]): ItemDraft | undefined {
  const range = rangeOf(node)
  if (!range) return undefined
  const lists = node.children.filter((child) => child.type === 'list')
  const content = contentOf(text, node, range)
  const line = firstLine(node, content)
  const within = linksWithin(links, content)
  const draft: ItemDraft = {
    node,
    range: {start: range.start, end: skipTrailingBlanks(text, range.end)},
    content,
    line,
    links: within,
    lists
  }
  const reading =
    readLine(
      text,
      line,
      within.filter(({start}) => start < line.end)
    ) ?? readLine(text, content, within)
  if (!reading) return draft
  return {...draft, reading: reading.link.start < line.end ? reading : {...reading, certainty: 'prose'}}
}

function contentOf(text: string, node: ListItem, range: Range): Range {
  const own: Range[] = []
  for (const child of node.children) {
    if (child.type === 'list') break
    const place = rangeOf(child)
    if (place) own.push(place)
  }
  const [first] = own
  if (!first) return {start: range.start, end: range.start}
  const content = trimRange(text, first.start, own.at(-1)?.end ?? first.end)
  // remark-gfm starts the paragraph at the box when its first inline is no text, and behind it otherwise.
  const box = /^\[[ xX]\][ \t\r\n]+/.exec(text.slice(content.start, content.start + 20))?.[0]
  return box ? {start: Math.min(content.start + box.length, content.end), end: content.end} : content
}

function firstLine(node: ListItem, content: Range): Range {
  const [first] = node.children
  const place = first && first.type !== 'list' ? rangeOf(first) : undefined
  return place ? {start: content.start, end: Math.max(content.start, Math.min(place.end, content.end))} : content
}
