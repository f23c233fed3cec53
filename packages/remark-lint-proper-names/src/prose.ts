import type {Link, LinkReference, Nodes, Text} from 'mdast'
import type {CuratedList, EntryLink, Range} from 'mdast-util-curated-list'
import {toString as textOf} from 'mdast-util-to-string'
import {SKIP, visit} from 'unist-util-visit'

/** A run of words that a reader sees. */
export type Prose = Range & {
  /** The address that it is linked to. */
  url?: string
  /** The paragraph, heading or cell that it is part of. */
  block: Range
  /** It is emphasised or stands in a quotation: others may have worded it, as the title of a work. */
  isQuoted: boolean
}

const codeTag = /^<(\/?)(?:code|kbd|samp|tt|var|pre)\b/i

/**
 * Finds the prose of a document in source order: text of headings, paragraphs, entries and cells.
 *
 * Code, raw HTML and what it marks as code, images, addresses, and link texts that are the last part of their own address
 * (the name of a repository) are none.
 */
export function prose(list: CuratedList): Prose[] {
  const found: Prose[] = []
  const urls = new Map(list.links.map(({node, url}) => [node, url]))
  const linkAt = htmlLinkAt(list)
  let block: Range = {start: 0, end: 0}
  let quoteEnd = 0
  let codeTags = 0

  function add(node: Text, isEmphasis: boolean, url?: string): void {
    const range = rangeOf(node)
    if (!range || codeTags > 0) return
    const link = url === undefined ? linkAt(range.start) : undefined
    if (link && isPartOf(link.url, link.label)) return
    const address = url ?? link?.url
    found.push({
      ...range,
      ...(address !== undefined && {url: address}),
      block,
      isQuoted: isEmphasis || range.start < quoteEnd
    })
  }

  visit(list.tree, (node, _, parent) => {
    switch (node.type) {
      case 'paragraph':
      case 'heading':
      case 'tableCell':
        block = rangeOf(node) ?? block
        codeTags = 0
        return undefined
      case 'blockquote':
        quoteEnd = Math.max(quoteEnd, rangeOf(node)?.end ?? 0)
        return undefined
      case 'html': {
        const slash = codeTag.exec(node.value)?.[1]
        if (slash !== undefined) codeTags = Math.max(0, codeTags + (slash === '' ? 1 : -1))
        return undefined
      }
      case 'text':
        return add(node, parent?.type === 'emphasis')
      case 'link':
      case 'linkReference': {
        const url = urls.get(node) ?? (node.type === 'link' ? node.url : '')
        if (!isNameOf(url, node)) visit(node, 'text', (text) => add(text, false, url))
        return SKIP
      }
    }
    return undefined
  })
  return found
}

function rangeOf({position}: Nodes): Range | undefined {
  const [start, end] = [position?.start.offset, position?.end.offset]
  return start === undefined || end === undefined ? undefined : {start, end}
}

/** Finds the link of raw HTML whose text an offset lies in; offsets are asked for in ascending order. */
function htmlLinkAt({links}: CuratedList): (offset: number) => EntryLink | undefined {
  const html = links.filter(({kind}) => kind === 'html')
  let next = 0
  return (offset) => {
    while (next < html.length && (html[next]?.end ?? 0) <= offset) next++
    const link = html[next]
    return link && link.text.start <= offset && offset < link.text.end ? link : undefined
  }
}

/** Tells whether a link's text is a part of its address, as `[javascript-ml](https://…/javascript-ml)` is. */
function isNameOf(url: string, node: Link | LinkReference): boolean {
  return isPartOf(url, textOf(node satisfies Nodes).trim())
}

function isPartOf(url: string, label: string): boolean {
  const path = url.replace(/[?#].*$/s, '')
  return path === label || path.endsWith(`/${label}`) || path.split('/').includes(label)
}
