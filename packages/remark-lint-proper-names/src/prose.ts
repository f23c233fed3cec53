import type {Link, LinkReference, Nodes, Text} from 'mdast'
import type {CuratedList, Range} from 'mdast-util-curated-list'
import {toString as textOf} from 'mdast-util-to-string'
import {SKIP, visit} from 'unist-util-visit'

/** A run of words that a reader sees, and the address that it is linked to. */
export type Prose = Range & {url?: string}

const codeTag = /^<(?:code|kbd|samp|tt|var|pre)\b/i

/**
 * Finds the prose of a document in source order: text of headings, paragraphs, entries and cells.
 *
 * Code, raw HTML and what it marks as code, images, addresses, and link texts that are the last part of their own address (the name of a
 * repository) are none.
 */
export function prose(list: CuratedList): Prose[] {
  const found: Prose[] = []
  const urls = new Map(list.links.map(({node, url}) => [node, url]))

  function add(node: Text, url?: string): void {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start === undefined || end === undefined) return
    found.push(url === undefined ? {start, end} : {start, end, url})
  }

  visit(list.tree, (node, index, parent) => {
    const before = parent?.children[(index ?? 0) - 1]
    if (node.type === 'text') return before?.type === 'html' && codeTag.test(before.value) ? undefined : add(node)
    if (node.type !== 'link' && node.type !== 'linkReference') return undefined
    const url = urls.get(node) ?? (node.type === 'link' ? node.url : '')
    if (!isNameOf(url, node)) visit(node, 'text', (text) => add(text, url))
    return SKIP
  })
  return found
}

/** Tells whether a link's text is a part of its address, as `[javascript-ml](https://…/javascript-ml)` is. */
function isNameOf(url: string, node: Link | LinkReference): boolean {
  const label = textOf(node satisfies Nodes).trim()
  const path = url.replace(/[?#].*$/s, '')
  return path === label || path.endsWith(`/${label}`) || path.split('/').includes(label)
}
