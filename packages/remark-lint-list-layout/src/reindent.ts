import type {List, PhrasingContent} from 'mdast'
import {type CuratedList, layoutOf, type MarkedItem, type Span} from 'mdast-util-curated-list'
import {mayBeginBlock} from './block-start.ts'
import {columnAfter} from './white-space.ts'

/**
 * Writes an item and all that is nested below it with another indentation, as one edit.
 *
 * Nothing when Markdown could read the result differently: only bullet items of one paragraph each are moved, and only
 * where each still stands within three columns of its parent's text (CommonMark, section 5.2).
 */
export function reindent(
  list: CuratedList,
  tree: MarkedItem[],
  wanted: ReadonlyMap<MarkedItem, string>
): Span | undefined {
  const lists = new Set(tree.map((item) => item.list))
  if (!tree.every((item) => isPlain(item, lists)) || !fitsParents(tree, wanted)) return undefined
  const {lines} = layoutOf(list)
  const last = tree[0]?.node.position?.end.line ?? 0
  const edits: Span[] = []
  for (const [index, item] of tree.entries()) {
    const end = tree[index + 1]?.line ?? last + 1
    for (let number = item.line; number < end; number++) {
      const line = lines[number - 1]
      if (!line) return undefined
      const text = list.text.slice(line.start, line.end)
      const old = /^[\t ]*/.exec(text)?.[0] ?? ''
      if (number > item.line && mayBeginBlock(text)) return undefined
      const isBlank = old.length === text.length
      if (!isBlank)
        edits.push({start: line.start, end: line.start + old.length, text: moved(old, item, wanted.get(item) ?? old)})
    }
  }
  return joined(list.text, edits)
}

/** One paragraph, then lists of the same tree; the marker alone on its side of the line. */
function isPlain({node, indent, spacing}: MarkedItem, lists: Set<List>): boolean {
  const [first, ...others] = node.children
  if (!indent || !spacing || spacing.text.includes('\t') || first?.type !== 'paragraph') return false
  // Code, HTML and titles of links keep the white space at the start of their further lines.
  if (!first.children.every((child) => child.type === 'text' || child.type === 'break' || isOnOneLine(child)))
    return false
  return others.every((child) => child.type === 'list' && lists.has(child))
}

function isOnOneLine({position}: PhrasingContent): boolean {
  return position?.start.line === position?.end.line
}

function fitsParents(tree: MarkedItem[], wanted: ReadonlyMap<MarkedItem, string>): boolean {
  const columnOf = (item: MarkedItem) => columnAfter(wanted.get(item) ?? '')
  const parents: MarkedItem[] = []
  for (const item of tree) {
    parents.length = item.depth
    const parent = parents.at(-1)
    if (parent) {
      const text = columnOf(parent) + 1 + (parent.spacing?.text.length ?? 0)
      const column = columnOf(item)
      if (column < text || column > text + 3) return false
    }
    parents.push(item)
  }
  return true
}

/** Further lines of an item keep their distance to its marker. */
function moved(old: string, item: MarkedItem, indent: string): string {
  if (item.depth === 0) return old
  const distance = columnAfter(old) - columnAfter(item.indent?.text ?? '')
  return distance >= 0 ? indent + ' '.repeat(distance) : old
}

function joined(text: string, edits: Span[]): Span | undefined {
  const changes = edits.filter((edit) => text.slice(edit.start, edit.end) !== edit.text)
  const [first, last] = [changes[0], changes.at(-1)]
  if (!first || !last) return undefined
  const parts: string[] = []
  let end = first.start
  for (const change of changes) {
    parts.push(text.slice(end, change.start), change.text)
    end = change.end
  }
  return {start: first.start, end: last.end, text: parts.join('')}
}
