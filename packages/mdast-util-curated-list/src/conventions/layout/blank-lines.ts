import type {Heading, ListItem, Nodes} from 'mdast'
import {layoutOf, walkBlocks} from '../../layout/index.ts'
import type {CuratedList} from '../../types.ts'
import {agreement, type Convention} from '../agreement.ts'

/** What stands between two blocks. */
export type Gap = 'blank line' | 'nothing'

/** What the list puts before its headings, or behind them. */
export function headingGap(list: CuratedList, side: 'before' | 'after'): Convention<Gap> | undefined {
  return agreement(headingGaps(list, side).map(({gap}) => gap))
}

/**
 * Reads the gaps before or behind headings that begin with `#`.
 *
 * The first block has none before it, the last none behind it; beside raw HTML nothing is compared: anchors, comments
 * and badges belong to their heading. Nor behind an item or a quote that ends in code or HTML: what is not closed there
 * takes the blank lines below it for its own.
 */
export function headingGaps(list: CuratedList, side: 'before' | 'after'): Array<{heading: Heading; gap: Gap}> {
  const gaps: Array<{heading: Heading; gap: Gap}> = []
  for (const {node, before, after, around} of walkBlocks(list.tree)) {
    if (node.type !== 'heading' || around.length > 1 || list.text[node.position?.start.offset ?? 0] !== '#') continue
    const gap = side === 'before' ? gapBetween(before, node) : gapBetween(node, after)
    if (gap && !(side === 'before' && endsInContent(before))) gaps.push({heading: node, gap})
  }
  return gaps
}

/** What the list puts between the entries of one list. */
export function entryGap(list: CuratedList): Convention<Gap> | undefined {
  const {items} = layoutOf(list)
  const lists = new Set(items.filter(({family}) => family === 'entries').map((item) => item.list))
  return agreement([...lists].flatMap(({children}) => itemGaps(children)))
}

/** Reads the gaps between the items of one list. */
export function itemGaps(items: ListItem[]): Gap[] {
  return items.slice(1).map((item, index) => gapBetween(items[index], item) ?? 'nothing')
}

function gapBetween(first: Nodes | undefined, second: Nodes | undefined): Gap | undefined {
  if (!first?.position || !second?.position || first.type === 'html' || second.type === 'html') return undefined
  return second.position.start.line - first.position.end.line > 1 ? 'blank line' : 'nothing'
}

/** Tells whether the last line of an item, a quote or a note is one of code or raw HTML. */
function endsInContent(block: Nodes | undefined): boolean {
  let last = block
  while (last && 'children' in last && last.type !== 'paragraph') last = last.children.at(-1)
  return last !== block && (last?.type === 'code' || last?.type === 'html')
}
