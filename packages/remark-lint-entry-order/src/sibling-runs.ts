import {
  type CuratedList,
  collations,
  type Entry,
  type EntryGroup,
  holdsOnlyComments,
  type Label,
  longestOrdered
} from 'mdast-util-curated-list'
import {orderKey} from './order-key.ts'
import type {SiblingOrder} from './sibling-order.ts'

/** Siblings that are ordered together: those of one list, or of neighbouring lists that only comments part. */
export type Run = {group: EntryGroup; members: Array<Entry | Label>; order: SiblingOrder}

/** Largest chance that two sorted lists look like two halves of one with a single slip. */
const mostChance = 0.01

/**
 * Gathers the siblings of a list that have an order.
 *
 * A comment at the start of a line ends a list for Markdown and not for its reader. It may also be a silent heading, so
 * that lists count as one only where that takes no entry more out of order than the two have, or one at most and no
 * chance could join them so well.
 */
export function siblingRuns(list: CuratedList, orderOf: (group: EntryGroup) => SiblingOrder | undefined): Run[] {
  const runs: Run[] = []
  const open = new Map<unknown, Run & {last: EntryGroup}>()
  for (const group of list.groups) {
    const order = orderOf(group)
    if (!order) continue
    const place = group.parent ?? group.section
    const before = open.get(place)
    if (before && isParted(list, before.last, group) && isOne(before.last, group, order)) {
      for (const member of group.members) before.members.push(member)
      before.last = group
      continue
    }
    const run = {group, members: [...group.members], order, last: group}
    open.set(place, run)
    runs.push(run)
  }
  return runs
}

/** Tells whether only comments stand between two bullet lists. */
function isParted({text}: CuratedList, before: EntryGroup, group: EntryGroup): boolean {
  if (!isBulletList(before) || !isBulletList(group)) return false
  const end = before.node?.position?.end.offset
  const start = group.node?.position?.start.offset
  if (end === undefined || start === undefined || end > start) return false
  const gap = text.slice(end, start)
  return gap.trimStart().startsWith('<!--') && holdsOnlyComments(gap)
}

function isBulletList({kind, node}: EntryGroup): boolean {
  return kind === 'list' && node?.type === 'list' && node.ordered !== true
}

function isOne(before: EntryGroup, group: EntryGroup, {collation}: SiblingOrder): boolean {
  const [above, below] = [keysOf(before), keysOf(group)]
  const kept = (keys: string[]) => longestOrdered(keys, collations[collation]).size
  const lost = kept(above) + kept(below) - kept([...above, ...below])
  return lost <= 0 || (lost === 1 && chanceOfOneSlip(above.length, below.length) <= mostChance)
}

function keysOf({members}: EntryGroup): string[] {
  return members.map(orderKey).filter((key) => key !== '')
}

/** Of the C(m+n, m) ways in which two sorted lists can stand to each other, at most 1 + m + n are one with a slip. */
function chanceOfOneSlip(m: number, n: number): number {
  let ways = 1
  for (let k = 1; k <= m && ways < mostWays; k++) ways *= (n + k) / k
  return (1 + m + n) / ways
}

const mostWays = 1e15
