import type {Entry, Label} from 'mdast-util-curated-list'
import {sortKey} from './sort-key.ts'

/**
 * What a sibling is ordered by; empty for what has no place in the alphabet: an item without a link that nothing is
 * nested below (a remark, code, a picture), or that does not begin with text.
 */
export function orderKey(member: Entry | Label): string {
  const isOrdered =
    member.kind === 'entry' || (member.children.length > 0 && member.node.children[0]?.type === 'paragraph')
  return isOrdered ? sortKey(member) : ''
}
