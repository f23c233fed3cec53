import type {Link} from 'mdast'
import {htmlText} from '../html/html-text.ts'
import {spanOf} from '../source/span.ts'
import type {EntryLink, Range} from '../types.ts'

/** The start of a tag up to the value of an attribute without quotes. */
const tagBefore = /<([a-z][a-z\d-]*)(?:\s[^<>]*)?\s([a-z-]+)\s*=\s*$/i

/** Longest start of a tag that is looked at, in characters. */
const longestStart = 300

/** Longest text of such a link, in characters. */
const longestText = 1000

/** Tells whether an address that the tree has as bare text is the value of an attribute: `<a href=https://…>`. */
export function isAttribute(text: string, {start}: Range): boolean {
  return text[start - 1] === '=' && tagBefore.test(text.slice(Math.max(0, start - longestStart), start))
}

/**
 * Reads the link of such a tag; nothing for other tags and attributes.
 *
 * micromark ends a value without quotes at its first slash and takes the tag for text, so that the tree has the address,
 * with `>` and what follows, as a literal URL. On GitHub it is a tag, and the value ends at white space or `>` (HTML
 * Standard, 13.1.2.3 "Attributes").
 */
export function attributeLink(text: string, node: Link, {start, end}: Range): EntryLink | undefined {
  const from = Math.max(0, start - longestStart)
  const [whole = '', element = '', name = ''] = tagBefore.exec(text.slice(from, start)) ?? []
  if (element.toLowerCase() !== 'a' || name.toLowerCase() !== 'href') return undefined
  const length = /^[^\s>]*/.exec(text.slice(start, end))?.[0].length ?? 0
  const destination = spanOf(text, start, start + length)
  const tagEnd = destination.end + (text[destination.end] === '>' ? 1 : 0)
  const rest = text.slice(tagEnd, tagEnd + longestText)
  const [closing] = /<\/a\s*>|[\r\n]/i.exec(rest) ?? []
  const isClosed = closing?.startsWith('<') === true
  const inner = isClosed ? spanOf(text, tagEnd, tagEnd + rest.indexOf(closing)) : spanOf(text, tagEnd, tagEnd)
  return {
    start: start - whole.length,
    end: inner.end + (isClosed ? closing.length : 0),
    node,
    kind: 'html',
    text: inner,
    label: htmlText(inner.text),
    url: destination.text,
    destination
  }
}
