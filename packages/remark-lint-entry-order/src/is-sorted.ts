import {alphabetical, type Entry, holdsFirmly, type Label} from 'mdast-util-curated-list'
import {orderKey} from './order-key.ts'
import type {SiblingOrder} from './sibling-order.ts'

/**
 * Tells whether siblings are themselves in an order, but for a slip: 95 % of 5 neighbours or more, or all but one.
 *
 * What a section or a list does says nothing of a handful that stands apart in it.
 */
export function isSorted(members: ReadonlyArray<Entry | Label>, {collation}: SiblingOrder): boolean {
  const titles = members.map(orderKey).filter((title) => title !== '')
  const own = alphabetical([titles]).find((evidence) => evidence.collation === collation)
  if (!own) return false
  return own.of >= leastPairs && (own.of - own.support <= 1 || holdsFirmly({value: collation, ...own}))
}

/** Neighbours from which on an order is seen in them (design 3.3). */
const leastPairs = 5
