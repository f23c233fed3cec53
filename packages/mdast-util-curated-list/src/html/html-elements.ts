import {rangeOf} from '../source/range-of.ts'
import type {CuratedList, Range} from '../types.ts'
import {openTag} from './open-tag.ts'
import type {PlacedTag} from './placed-tags.ts'
import {voidElements} from './void-elements.ts'

/**
 * An element, tag or comment of raw HTML, from where it is opened to where it is closed.
 *
 * It is broken when it is never closed (it ends with the text then, as all that follows is part of it), or when it is
 * opened in an item, a quote or a paragraph and closed outside of it.
 */
export type HtmlElement = Range & {isBroken: boolean}

/**
 * Elements that, left open, hold all that follows: those that GitHub shows (its sanitization filter) and those whose
 * text no browser reads as HTML. `a` ends with the next link and others with their neighbours or parents (13.1.2.4).
 */
const holding = new Set(
  `b blockquote center code dd del details div dl em figure font h1 h2 h3 h4 h5 h6 i ins kbd ol picture pre q s samp
  section small span strike strong sub summary sup table tt u ul var
  iframe noembed noframes plaintext script style template textarea title xmp`.split(/\s+/)
)

const known = new WeakMap<CuratedList, HtmlElement[]>()

/** Finds the elements, unclosed comments and unended tags of all raw HTML of a list, in no order; read once. */
export function htmlElements(list: CuratedList): HtmlElement[] {
  const elements = known.get(list) ?? [...unended(list), ...pairedTags(list)]
  known.set(list, elements)
  return elements
}

/**
 * Comments and tags that do not end where Markdown ends them: a browser reads on to the next `-->`, `>` or quotation mark,
 * or to the end of the page.
 */
function unended({text, html}: CuratedList): HtmlElement[] {
  return html.flatMap(({node}) => {
    const range = rangeOf(node)
    if (!range) return []
    const source = text.slice(range.start, range.end)
    const at = openComment(source) ?? openTag(source)
    return at === undefined ? [] : {start: range.start + at, end: text.length, isBroken: true}
  })
}

function openComment(html: string): number | undefined {
  for (let at = html.indexOf('<!--'); at !== -1; ) {
    const end = html.indexOf('-->', at + 2)
    if (end === -1) return at
    at = html.indexOf('<!--', end + 3)
  }
  return undefined
}

function pairedTags({text, tags}: CuratedList): HtmlElement[] {
  const open = new Map<string, PlacedTag[]>()
  const elements: HtmlElement[] = []
  for (const tag of tags) {
    if (voidElements.has(tag.name) || text.startsWith('/>', tag.end - 2)) continue
    const waiting = open.get(tag.name)
    if (!tag.isClosing) {
      if (waiting) waiting.push(tag)
      else open.set(tag.name, [tag])
      continue
    }
    const opening = waiting?.pop()
    if (!opening) continue
    const isWhole = opening.block === tag.block || (opening.isTop && tag.isTop)
    elements.push({start: opening.start, end: tag.end, isBroken: !isWhole})
  }
  for (const [name, left] of open) {
    if (holding.has(name)) for (const {start} of left) elements.push({start, end: text.length, isBroken: true})
  }
  return elements
}
