import type {Blockquote, FootnoteDefinition, List, ListItem, Nodes, Root} from 'mdast'

/** A block that holds blocks. */
export type Container = Root | Blockquote | List | ListItem | FootnoteDefinition

/** A block, its neighbours, and the containers around it, the outermost first; that array changes with the walk. */
export type PlacedBlock = {
  node: Nodes
  before: Nodes | undefined
  after: Nodes | undefined
  around: readonly Container[]
}

/** Gives all blocks of a tree in source order, without recursion; paragraphs and other leaves are not opened. */
export function* walkBlocks(tree: Root): Generator<PlacedBlock> {
  const around: Container[] = [tree]
  const next = [0]
  for (let parent = around.at(-1); parent; parent = around.at(-1)) {
    const index = next.pop() ?? 0
    const children: Nodes[] = parent.children
    const node = children[index]
    if (!node) {
      around.pop()
      continue
    }
    next.push(index + 1)
    yield {node, before: children[index - 1], after: children[index + 1], around}
    if (isContainer(node)) {
      around.push(node)
      next.push(0)
    }
  }
}

function isContainer(node: Nodes): node is Container {
  return ['root', 'blockquote', 'list', 'listItem', 'footnoteDefinition'].includes(node.type)
}
