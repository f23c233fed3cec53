import type {Definition, Heading, Html, Link, LinkReference, List, Nodes, Paragraph, Parents, Root, Table} from 'mdast'

/** A link as the tree has it, with the node that it stands in. */
type FoundLink = {node: Link | LinkReference; parent: Parents}

/** A stretch of raw HTML: a block of its own, or a part of `block`; `isTop` when nothing but the document holds it. */
export type FoundHtml = {node: Html; block: Nodes; isTop: boolean}

/** A heading; `isTop` when nothing but the document holds it. */
export type FoundHeading = {node: Heading; isTop: boolean}

/** A block that may hold entries and is not part of a list. */
export type Block = List | Table | Paragraph | Html

/** What the list model is made of, each kind in source order. */
export type Inventory = {
  headings: FoundHeading[]
  links: FoundLink[]
  html: FoundHtml[]
  blocks: Block[]
  /** Definitions by identifier; the first of a name wins, as in CommonMark. */
  definitions: Map<string, Definition>
}

type Frame = {node: Nodes; parent: Parents; block: Nodes; isTop: boolean; isListed: boolean}

/** Walks a tree once, without recursion, and gathers what the list model is made of. */
export function inventory(tree: Root): Inventory {
  const found: Inventory = {headings: [], links: [], html: [], blocks: [], definitions: new Map()}
  const frames: Frame[] = []
  pushChildren(frames, {node: tree, parent: tree, block: tree, isTop: true, isListed: false})
  for (let frame = frames.pop(); frame; frame = frames.pop()) {
    note(found, frame)
    pushChildren(frames, frame)
  }
  return found
}

function pushChildren(frames: Frame[], {node, block, isTop, isListed}: Frame): void {
  if (!('children' in node)) return
  const below = {
    parent: node,
    block: isTextBlock(node) ? node : block,
    isTop: isTop && node.type === 'root',
    isListed: isListed || node.type === 'list' || node.type === 'footnoteDefinition'
  }
  for (let index = node.children.length - 1; index >= 0; index--) {
    const child = node.children[index]
    if (child) frames.push({node: child, ...below})
  }
}

function isTextBlock(node: Nodes): boolean {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell'
}

function note(found: Inventory, {node, parent, block, isTop, isListed}: Frame): void {
  switch (node.type) {
    case 'heading':
      found.headings.push({node, isTop})
      break
    case 'link':
    case 'linkReference':
      found.links.push({node, parent})
      break
    case 'definition':
      if (!found.definitions.has(node.identifier)) found.definitions.set(node.identifier, node)
      break
    case 'html': {
      const isBlock = !isTextBlock(block)
      found.html.push({node, block: isBlock ? node : block, isTop})
      if (isBlock && !isListed) found.blocks.push(node)
      break
    }
    case 'list':
    case 'table':
    case 'paragraph':
      if (!isListed) found.blocks.push(node)
      break
  }
}
