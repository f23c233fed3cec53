import type {Nodes} from 'mdast'
import type {CuratedList} from 'mdast-util-curated-list'
import type {Contexts} from './contexts.ts'
import {OpenElements} from './open-elements.ts'

/** A node of a tree as it is compared with another tree's: what it is, what is around it, what it says, where it is. */
export type Atom = {
  kind: Nodes['type']
  /** Stands for the kinds of the nodes around it and for the HTML elements that are open; equal where these are. */
  context: number
  /** What it says: its text, its address; white space counts as one blank. */
  value: string
  /** Where it leads, when it is a link, an image or a definition. */
  address?: string
  start: number
  /** Of a leaf or a link; of what holds other nodes it is where it begins. */
  end: number
}

type Frame = {node: Nodes; context: number; start: number; end: number}

/** Lists the nodes of a document in source order. Every atom is made without recursion, whatever the nesting. */
export function atomsOf({tree, text}: CuratedList, contexts: Contexts): Atom[] {
  const atoms: Atom[] = []
  const elements = new OpenElements(contexts)
  const defined = new Set<string>()
  const frames: Frame[] = [{node: tree, context: 0, start: 0, end: text.length}]
  for (let frame = frames.pop(); frame; frame = frames.pop()) {
    const {node, context} = frame
    const start = node.position?.start.offset ?? frame.start
    const end = node.position?.end.offset ?? frame.end
    const around = contexts.within(context, String(elements.context))
    const isLeaf = !('children' in node) || node.type === 'link' || node.type === 'linkReference'
    atoms.push({
      kind: node.type,
      context: around,
      value: sayingOf(node, defined),
      ...('url' in node && {address: node.url}),
      start,
      end: isLeaf ? end : start
    })
    if (node.type === 'html') elements.read(text, start, end)
    if (!('children' in node)) continue
    const inner = contexts.within(context, labelOf(node))
    for (let index = node.children.length - 1; index >= 0; index--) {
      const child = node.children[index]
      if (child) frames.push({node: child, context: inner, start, end})
    }
  }
  return atoms
}

/**
 * What a node says apart from what it holds.
 *
 * @param defined the names that definitions before it have; the first of a name wins (CommonMark, section 4.7).
 */
function sayingOf(node: Nodes, defined: Set<string>): string {
  switch (node.type) {
    case 'text':
      return node.value.replace(/\s+/g, ' ')
    case 'code':
      return `${node.lang ?? ''} ${node.meta ?? ''}\n${node.value}`
    case 'link':
      return `${node.url} ${node.title ?? ''}`
    case 'image':
      return `${node.url} ${node.title ?? ''} ${node.alt ?? ''}`
    case 'linkReference':
    case 'imageReference':
      return `${node.identifier} ${node.referenceType}`
    case 'definition': {
      const isFirst = !defined.has(node.identifier)
      defined.add(node.identifier)
      return `${node.identifier} ${node.url} ${node.title ?? ''} ${isFirst}`
    }
    case 'footnoteReference':
      return node.identifier
    default:
      return 'children' in node ? labelOf(node) : 'value' in node ? node.value : ''
  }
}

/** What a node is for the nodes inside of it. */
function labelOf(node: Nodes): string {
  switch (node.type) {
    case 'heading':
      return `heading ${node.depth}`
    case 'list':
      return `list ${node.ordered === true ? `from ${node.start ?? 1}` : ''} ${node.spread === true}`
    case 'listItem':
      return `item ${node.checked ?? ''} ${node.spread === true}`
    case 'table':
      return `table ${node.align?.join() ?? ''}`
    case 'footnoteDefinition':
      return `footnote ${node.identifier}`
    default:
      return node.type
  }
}

/** Tells whether two nodes say the same in the same surroundings. */
export function isSameAtom(atom: Atom, other: Atom): boolean {
  return atom.kind === other.kind && atom.context === other.context && atom.value === other.value
}
