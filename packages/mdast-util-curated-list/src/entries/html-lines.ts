import type {Html} from 'mdast'
import type {PlacedTag} from '../html/placed-tags.ts'
import {isSubject} from '../links/link-role.ts'
import {trimRange} from '../source/span.ts'
import type {EntryLink, Range} from '../types.ts'
import {hasWordsBetween} from './words.ts'

/** Elements that begin or end a line of raw HTML. */
const lineBreaks = new Set(
  'br p div li ul ol dl dt dd table thead tbody tr td th h1 h2 h3 h4 h5 h6 details summary center blockquote hr'.split(
    ' '
  )
)

/** A line of raw HTML; `isItem` when it opens an item of a list or a cell of a table. */
export type HtmlLine = Range & {isItem: boolean}

/** Elements whose text is a line of a list whether or not anything follows the link. */
const items = new Set(['li', 'dt', 'td'])

/** Cuts a block of raw HTML into its lines that start with a link, each up to the `<br>` or element that ends it. */
export function htmlLines(text: string, block: Range, tags: PlacedTag[], links: EntryLink[]): HtmlLine[] {
  const lines: HtmlLine[] = []
  let isItem = false
  let from = block.start
  let next = 0
  for (const tag of [...tags, undefined]) {
    if (tag && !lineBreaks.has(tag.name)) continue
    const to = tag ? tag.start : block.end
    const first = next
    while (next < links.length && (links[next]?.start ?? 0) < to) next++
    const line = startingWithLink(text, {start: from, end: to}, links.slice(first, next))
    if (line) lines.push({...line, isItem})
    isItem = tag !== undefined && !tag.isClosing && items.has(tag.name)
    from = tag ? tag.end : to
  }
  return lines
}

function startingWithLink(text: string, line: Range, links: EntryLink[]): Range | undefined {
  const subject = links.find(isSubject)
  if (!subject || hasWordsBetween(text, {start: line.start, end: subject.start}, links)) return undefined
  return trimRange(text, line.start, line.end)
}

/** Groups tags by the node they are written in. */
export function tagsByNode(tags: PlacedTag[]): Map<Html, PlacedTag[]> {
  const byNode = new Map<Html, PlacedTag[]>()
  for (const tag of tags) {
    const known = byNode.get(tag.node)
    if (known) known.push(tag)
    else byNode.set(tag.node, [tag])
  }
  return byNode
}
