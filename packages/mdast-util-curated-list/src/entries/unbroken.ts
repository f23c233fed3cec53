import {voidElements} from '../html/void-elements.ts'
import {linksWithin} from '../links/links-within.ts'
import type {CuratedList, EntryLink, Range} from '../types.ts'

/** What is open at a place of a scan; offsets count in `source`. */
type Scan = {
  source: string
  offset: number
  links: EntryLink[]
  nextLink: number
  squares: number
  rounds: number
  strongs: number
  tags: string[]
}

const tag = /<(\/?)([a-z][a-z\d-]*)[^<>"']*(?:"[^"]*"[^<>"']*|'[^']*'[^<>"']*)*>/iy
const image = /!\[[^[\]]*\](?:\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)|\[[^[\]]*\])/y
/** What stands behind a `]` that was to end the text of a link; `[^1]` is a footnote and `[MIT] (fork)` are words. */
const address = /\(|\[(?!\^)|[ \t]{1,8}\((?:https?:|www\.|mailto:|[/#.])|https?:/iy
const swapped = /\[(?:https?:|www\.)/iy
/** `:)` and `a)` close nothing. */
const loneBracket = /(?:[:;][-']?|(?:^|[\s(,;])[\da-z]{1,2})$/i

/**
 * Tells whether a stretch of Markdown holds no construct that was begun and not ended: brackets, code, `**`, tags and
 * comments come in pairs, and no brackets stand around an address that are no link (`[text](https://…` without `)`,
 * `[text] (https://…)`).
 *
 * What stands inside such a construct is not what it looks like: the broken construct is what is to be mended, and by
 * whom it was written. A comment counts as ended only at the end of the stretch, where nothing can be hidden behind it.
 * Linear in the length of the range.
 */
export function isUnbroken({text, links}: Pick<CuratedList, 'text' | 'links'>, range: Range): boolean {
  const scan: Scan = {
    source: text.slice(range.start, range.end),
    offset: range.start,
    links: linksWithin(links, range),
    nextLink: 0,
    squares: 0,
    rounds: 0,
    strongs: 0,
    tags: []
  }
  let at = 0
  while (at < scan.source.length) {
    const next = step(scan, at)
    if (next === undefined) return false
    at = next
  }
  return scan.squares === 0 && scan.rounds === 0 && scan.strongs % 2 === 0 && scan.tags.length === 0
}

/** Goes on by one character or construct; nothing at one that is broken. */
function step(scan: Scan, at: number): number | undefined {
  const behindLink = overLink(scan, at)
  if (behindLink !== undefined) return behindLink
  switch (scan.source[at]) {
    case '\\':
      return at + 2
    case '`':
      return overCode(scan.source, at)
    case '<':
      return overTag(scan, at)
    case '!':
      return at + Math.max(1, lengthAt(image, scan.source, at))
    case '[':
      scan.squares++
      return at + 1
    case ']':
      return --scan.squares < 0 || lengthAt(address, scan.source, at + 1) > 0 ? undefined : at + 1
    case '(':
      scan.rounds++
      return at + 1
    case ')':
      return overClosing(scan, at)
    case '*':
      return overStars(scan, at)
    default:
      return at + 1
  }
}

/** Links that the document has are whole, whatever their text holds; of those in HTML the tags are looked at. */
function overLink(scan: Scan, at: number): number | undefined {
  let link = scan.links[scan.nextLink]
  while (link && link.start < at + scan.offset) link = scan.links[++scan.nextLink]
  return link && link.kind !== 'html' && link.start === at + scan.offset ? link.end - scan.offset : undefined
}

function overCode(source: string, at: number): number | undefined {
  const ticks = /`+/y
  ticks.lastIndex = at
  const opening = ticks.exec(source)?.[0].length ?? 1
  const runs = /`+/g
  runs.lastIndex = at + opening
  for (let run = runs.exec(source); run; run = runs.exec(source)) {
    if (run[0].length === opening) return run.index + opening
  }
  return undefined
}

function overTag(scan: Scan, at: number): number | undefined {
  const {source, tags} = scan
  if (source.startsWith('<!--', at)) {
    const end = source.indexOf('-->', at + 4)
    return end !== -1 && source.slice(end + 3).trim() === '' ? source.length : undefined
  }
  tag.lastIndex = at
  const [whole, slash, name = ''] = tag.exec(source) ?? []
  if (whole === undefined) return /[a-z/!?]/i.test(source[at + 1] ?? '') ? undefined : at + 1
  const element = name.toLowerCase()
  if (slash !== '') return tags.pop() === element || voidElements.has(element) ? at + whole.length : undefined
  if (!voidElements.has(element)) tags.push(element)
  return at + whole.length
}

function overClosing(scan: Scan, at: number): number | undefined {
  const {source} = scan
  if (lengthAt(swapped, source, at + 1) > 0) return undefined
  if (scan.rounds > 0) scan.rounds--
  else if (!loneBracket.test(source.slice(Math.max(0, at - 4), at))) return undefined
  return at + 1
}

function overStars(scan: Scan, at: number): number {
  let end = at
  while (scan.source[end] === '*') end++
  if (end - at > 1) scan.strongs++
  return end
}

function lengthAt(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(source)?.[0].length ?? 0
}
