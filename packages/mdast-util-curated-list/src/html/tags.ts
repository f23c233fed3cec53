import {spanOf} from '../source/span.ts'
import type {Range, Span} from '../types.ts'

/** An attribute of a tag; the value without quotes. */
type Attribute = {name: string; value: Span}

/** A tag of raw HTML; names in lower case. */
export type Tag = Range & {name: string; isClosing: boolean; attributes: Attribute[]}

/** Reads the tags of a stretch of raw HTML; comments and declarations are skipped. Linear in its length. */
export function readTags(text: string, range: Range): Tag[] {
  const tags: Tag[] = []
  const html = text.slice(range.start, range.end)
  const quotes = new QuoteFinder(html)
  let offset = html.indexOf('<')
  while (offset !== -1) {
    const end = html.startsWith('<!--', offset) ? commentEnd(html, offset) : undefined
    if (end === html.length) break
    const tag = end === undefined ? tagAt(html, offset, text, range.start, quotes) : undefined
    if (tag) tags.push(tag)
    offset = html.indexOf('<', end ?? (tag ? tag.end - range.start : offset + 1))
  }
  return tags
}

function commentEnd(html: string, offset: number): number {
  const end = html.indexOf('-->', offset + 4)
  return end === -1 ? html.length : end + 3
}

function tagAt(html: string, offset: number, text: string, base: number, quotes: QuoteFinder): Tag | undefined {
  const isClosing = html[offset + 1] === '/'
  const name = matchAt(/[a-zA-Z][^\s/>]*/y, html, offset + (isClosing ? 2 : 1))
  if (!name) return undefined
  const attributes: Attribute[] = []
  let at = offset + (isClosing ? 2 : 1) + name.length
  for (;;) {
    at += matchAt(/[\s/]*/y, html, at).length
    if (at >= html.length) return undefined
    if (html[at] === '>') break
    const key = matchAt(/[^\s"'<>/=]+/y, html, at)
    if (!key) return undefined
    at += key.length
    const equals = matchAt(/\s*=\s*/y, html, at)
    if (!equals) continue
    const value = valueAt(html, at + equals.length, quotes)
    if (!value) return undefined
    attributes.push({name: key.toLowerCase(), value: spanOf(text, base + value.start, base + value.end)})
    at = value.next
  }
  return {start: base + offset, end: base + at + 1, name: name.toLowerCase(), isClosing, attributes}
}

/** Without quotes a value ends at white space or `>` (HTML Standard, 13.1.2.3 "Attributes"). */
function valueAt(html: string, at: number, quotes: QuoteFinder): (Range & {next: number}) | undefined {
  const quote = html[at]
  if (quote === '"' || quote === "'") {
    const end = quotes.next(quote, at + 1)
    return end === -1 ? undefined : {start: at + 1, end, next: end + 1}
  }
  const bare = matchAt(/[^\s>]+/y, html, at)
  return bare ? {start: at, end: at + bare.length, next: at + bare.length} : undefined
}

/** Finds closing quotes and remembers when there is none, so that unclosed quotes do not cost a scan each. */
class QuoteFinder {
  readonly #html: string
  readonly #last: Record<'"' | "'", number>

  constructor(html: string) {
    this.#html = html
    this.#last = {'"': html.lastIndexOf('"'), "'": html.lastIndexOf("'")}
  }

  next(quote: '"' | "'", from: number): number {
    return from > this.#last[quote] ? -1 : this.#html.indexOf(quote, from)
  }
}

function matchAt(pattern: RegExp, html: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(html)?.[0] ?? ''
}
