import type {Definition, Html, Nodes} from 'mdast'
import type {CuratedList, Range} from 'mdast-util-curated-list'
import {frontMatterTexts} from './front-matter-texts.ts'
import {linksAsCode, plainProse} from './plain-prose.ts'

/** A text that may say that something is generated. */
export type Passage = Range & {
  /** What nobody sees on the page is a comment. */
  kind: 'comment' | 'prose'
  /** On one line, links and code between backticks. */
  text: string
  /** Before the first entry, in one, or elsewhere. */
  where: 'head' | 'entry' | 'body'
}

/** Most UTF-16 units of a passage that is read; a statement is short, and licences are not. */
const longest = 2000

/** What a line must have for its paragraph to be read at all. */
const telling = /generat|\b(?:edit|modif|chang|built|compiled|created|rendered|overwrit)/i

/** Finds comments, front matter and paragraphs of a list in source order; of entries only the comments. */
export function passages(list: CuratedList): Passage[] {
  const found: Passage[] = []
  const entries = new Set<Nodes>(list.entries.map(({node}) => node))
  const headEnd = list.entries[0]?.range.start ?? list.text.length
  const waiting: Array<{node: Nodes; isEntry: boolean}> = [{node: list.tree, isEntry: false}]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const {node} = next
    const isEntry = next.isEntry || entries.has(node)
    const {start, end} = rangeOf(node)
    const where = isEntry ? 'entry' : start < headEnd ? 'head' : 'body'
    for (const text of textsOf(node, list.text.slice(start, end), isEntry)) {
      found.push({kind: text.kind, where, text: text.text, start: start + text.start, end: start + text.end})
    }
    if (!('children' in node) || !isContainer(node)) continue
    for (const child of node.children.toReversed()) waiting.push({node: child, isEntry})
  }
  return found
}

type Found = Pick<Passage, 'kind' | 'text' | 'start' | 'end'>

function textsOf(node: Nodes, source: string, isEntry: boolean): Found[] {
  if (node.type === 'html') return [...comments(source), ...proseOf(node, source, isEntry)]
  if (node.type === 'definition') return hidden(node, source)
  if (node.type === 'paragraph') return proseOf(node, source, isEntry)
  if (node.type !== 'yaml' && String(node.type) !== 'toml') return []
  return frontMatterTexts(source).map((text) => ({kind: 'comment', text, start: 0, end: source.length}))
}

/** The comments of raw HTML; one that does not end is none. */
function comments(source: string): Found[] {
  const found: Found[] = []
  for (let start = source.indexOf('<!--'); start >= 0; ) {
    const close = source.indexOf('-->', start + 4)
    if (close < 0) break
    const end = close + 3
    if (end - start <= longest)
      found.push({kind: 'comment', text: oneLine(linksAsCode(source.slice(start + 4, close))), start, end})
    start = source.indexOf('<!--', end)
  }
  return found
}

/** `[//]: # (text)`, which is a comment wherever HTML is not. */
function hidden({label, title}: Definition, source: string): Found[] {
  if (!title || title.length > longest || !/^(?:\/\/|#|_|comment)$/i.test(label ?? '')) return []
  return [{kind: 'comment', text: oneLine(title), start: 0, end: source.length}]
}

function proseOf({type}: Html | Nodes, source: string, isEntry: boolean): Found[] {
  if (isEntry || source.length > longest || !telling.test(source)) return []
  const text = plainProse(type === 'html' ? source.replace(/<!--.*?-->/gs, ' ') : source)
  return text === '' ? [] : [{kind: 'prose', text, start: 0, end: source.length}]
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Whether paragraphs or comments may stand below a node. */
function isContainer({type}: Nodes): boolean {
  return type === 'root' || type === 'blockquote' || type === 'list' || type === 'listItem'
}

function rangeOf({position}: Nodes): Range {
  return {start: position?.start.offset ?? 0, end: position?.end.offset ?? 0}
}
