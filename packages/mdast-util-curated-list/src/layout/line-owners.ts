import type {Heading, Nodes, Paragraph, Root} from 'mdast'
import {rangeOf} from '../source/range-of.ts'
import {walkBlocks} from './walk-blocks.ts'

/** What gives white space at the end of a line a meaning: text that goes on, or a block whose bytes are content. */
export type LineOwner = Paragraph | Heading | 'content'

/** Blocks in which white space at the end of a line never means anything. */
const indifferent = new Set(['thematicBreak', 'table', 'blockquote', 'list', 'listItem', 'footnoteDefinition'])

/** Finds what owns the ends of lines, by line number from 1; lines that nothing owns are absent. */
export function lineOwners(tree: Root): Map<number, LineOwner> {
  const owners = new Map<number, LineOwner>()
  for (const {node} of walkBlocks(tree)) {
    if (!node.position || indifferent.has(node.type)) continue
    const {start, end} = node.position
    const prose = node.type === 'paragraph' || node.type === 'heading' ? node : undefined
    const last = prose || node.type === 'definition' ? end.line - 1 : end.line
    for (let line = start.line; line <= last; line++) owners.set(line, prose ?? 'content')
  }
  return owners
}

/** Tells whether blanks between two lines of a text are outside of code, HTML, labels and addresses. */
export function isPlainText(block: Paragraph | Heading, start: number, end: number): boolean {
  let node: Nodes = block
  while ('children' in node) {
    const {type, children}: {type: string; children: Nodes[]} = node
    if (type === 'linkReference' || (type === 'link' && isBehind(children.at(-1), start))) return false
    const child = children.find((child) => touches(child, start, end))
    if (!child) return true
    node = child
  }
  return node.type === 'text'
}

function touches(node: Nodes, start: number, end: number): boolean {
  const range = rangeOf(node)
  return range === undefined || (range.start < end && range.end > start)
}

function isBehind(last: Nodes | undefined, offset: number): boolean {
  const range = last && rangeOf(last)
  return !range || offset >= range.end
}
