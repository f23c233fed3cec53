import type {ListItem, Nodes, Paragraph, TableRow} from 'mdast'
import {readTags} from '../html/tags.ts'
import {voidElements} from '../html/void-elements.ts'
import {rangeOf} from '../source/range-of.ts'
import type {CuratedList, Range} from '../types.ts'

/** Blocks that an item may consist of to change places without a second thought. */
const plainBlocks = new Set(['listItem', 'paragraph', 'list', 'tableRow', 'tableCell'])

/** Inline nodes that cannot reach beyond their item. */
const plainInlines = new Set(
  'text emphasis strong delete inlineCode break link linkReference image imageReference footnoteReference'.split(' ')
)

/** A character that a backslash takes the meaning from (CommonMark, section 2.4). */
const escaped = /\\[!-/:-@[-`{-~]/g

/** What is left in the text of a link, a tag or code that does not end: `[a](b`, `[a] (/b)`, `<b`, a single backtick. */
const unfinished = /\]\(|\][ \t]\((?:[#/.]|https?:|www\.|$)|<[a-z!/?]|`/i

/**
 * Tells whether an item or a row, with all that is nested below it, is lines of text and links that mean the same
 * wherever they stand in their list.
 *
 * It is not when it holds a block of another kind (code, a quote, raw HTML, a heading, a definition), a comment, an
 * anchor, a tag that is not closed in it, a link or code that was begun and not ended, or a line that belongs to it only
 * because no blank line parts them.
 */
export function isPlain(list: CuratedList, item: ListItem | TableRow): boolean {
  const open: Nodes[] = [item]
  let html = ''
  let brackets = 0
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.type === 'html') html += sourceOf(list, node)
    else if (node.type === 'text') {
      const bare = (sourceOf(list, node) || node.value).replace(escaped, '')
      if (unfinished.test(bare)) return false
      brackets += bare.split('[').length - bare.split(']').length
    } else if (!plainBlocks.has(node.type) && !plainInlines.has(node.type)) return false
    if (node.type === 'paragraph' && hasLazyLine(list, node, item)) return false
    if (!('children' in node)) continue
    const isBlock = node.type === 'listItem' || node.type === 'list'
    for (const child of node.children.toReversed()) {
      if (isBlock && child.type === 'html') return false
      open.push(child)
    }
  }
  return brackets === 0 && (html === '' || isClosed(html))
}

function sourceOf({text}: CuratedList, node: Nodes): string {
  const range = rangeOf(node)
  return range ? text.slice(range.start, range.end) : ''
}

/** Tags that close what they open, none of them a comment or an anchor. */
function isClosed(html: string): boolean {
  if (html.includes('<!')) return false
  const open = new Map<string, number>()
  for (const {name, isClosing, attributes, end} of readTags(html, {start: 0, end: html.length})) {
    if (attributes.some((attribute) => attribute.name === 'id' || attribute.name === 'name')) return false
    if (voidElements.has(name) || html.startsWith('/>', end - 2)) continue
    const count = (open.get(name) ?? 0) + (isClosing ? -1 : 1)
    if (count < 0) return false
    open.set(name, count)
  }
  return [...open.values()].every((count) => count === 0)
}

/**
 * Tells whether a further line of a paragraph stands no deeper than the marker of its item, a lazy continuation line
 * (CommonMark, section 5.2): whoever wrote it there may have meant a line of its own.
 */
function hasLazyLine({text}: CuratedList, paragraph: Paragraph, item: ListItem | TableRow): boolean {
  const range = rangeOf(paragraph)
  const outer = rangeOf(item)
  if (!range || !outer) return true
  const own = text.slice(range.start, range.end)
  if (!/[\n\r]/.test(own)) return false
  const depth = indentWidth(text, outer)
  return own.split(/\r\n|\n|\r/).some((line, index) => index > 0 && widthOf(line) <= depth)
}

/** The columns before an item on its line. */
function indentWidth(text: string, {start}: Range): number {
  const before = text.slice(Math.max(0, start - mostIndent), start)
  return widthOf(/[^\n\r]*$/.exec(before)?.[0] ?? '')
}

/** No item stands deeper than this; keeps a hostile line from being read again for each of its items. */
const mostIndent = 400

function widthOf(line: string): number {
  let width = 0
  for (const character of line) {
    if (character !== ' ' && character !== '\t') break
    width += character === '\t' ? 4 - (width % 4) : 1
  }
  return width
}
