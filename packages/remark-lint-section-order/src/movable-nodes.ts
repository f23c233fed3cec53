import type {Nodes, RootContent} from 'mdast'
import type {CuratedList} from 'mdast-util-curated-list'
import type {Block} from './section-block.ts'

/** Blocks that mean the same wherever they stand. */
const movable = new Set(['heading', 'paragraph', 'list', 'table', 'blockquote', 'html', 'code'])

/** Blocks that could go on in what follows them. */
const mayGoOn = new Set(['html', 'code'])

/** Tells whether sections consist of blocks that mean the same wherever they stand, and end in one that cannot go on. */
export function haveMovableNodes({tree}: CuratedList, blocks: Block[]): boolean {
  let next = firstEndingBehind(tree.children, blocks[0]?.start ?? 0)
  return blocks.every(({end}) => {
    let last: Nodes | undefined
    for (let node = tree.children[next]; node && startOf(node) < end; node = tree.children[++next]) {
      if (!movable.has(node.type) || hasHeadingWithin(node)) return false
      last = node
    }
    while (tree.children[next]?.type === 'thematicBreak') next++
    return last !== undefined && !mayGoOn.has(last.type)
  })
}

function startOf({position}: Nodes): number {
  return position?.start.offset ?? 0
}

function firstEndingBehind(nodes: readonly RootContent[], offset: number): number {
  let low = 0
  let high = nodes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((nodes[middle]?.position?.end.offset ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Tells whether a quote or a list holds a heading, of which GitHub counts the slug, or a definition. */
function hasHeadingWithin(block: Nodes): boolean {
  const open: Nodes[] = [block]
  for (let node = open.pop(); node; node = open.pop()) {
    if (node !== block && (node.type === 'heading' || node.type === 'definition')) return true
    if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem')
      for (const child of node.children) open.push(child)
  }
  return false
}
