import {alphabetical, type Collation, type CuratedList} from 'mdast-util-curated-list'
import {type Finding, type ListRule, listRule} from 'unified-list-rule'
import {addedMembers} from './added-members.ts'
import {insertions} from './insertions.ts'
import {meta} from './meta.ts'
import {arrange} from './misplaced.ts'
import type {Options} from './options.ts'
import {reportMoves} from './report-moves.ts'
import {learnOrder, type SiblingOrder, setOrder} from './sibling-order.ts'
import {sortKey} from './sort-key.ts'

export type {Options} from './options.ts'

/**
 * Reports entries out of the order of their section.
 *
 * Each section is held to what it does itself: alphabetical, under the collation that explains the list best, or
 * nothing. The fewest entries are named, and the repair moves each with all that is nested below it.
 */
const entryOrder: ListRule<Options> = listRule<Options>(meta, ({list, learned, isChange}, report, options) => {
  if (options.order === 'none') return
  if (options.order === 'append') return isChange ? reportInsertions(list, learned, report) : undefined
  const orderOf =
    options.order === 'learn'
      ? learnOrder(learned, isChange ? 'change' : 'list')
      : () => setOrder(chosen(options, learned))
  const isAdded = isChange ? addedMembers(list, learned) : () => () => false
  for (const group of list.groups) {
    const order = orderOf(group)
    if (!order) continue
    const words = {what: (title: string) => `entry \`${title}\` out of alphabetical order`, note: noteOn(order)}
    reportMoves(list, group, arrange(group.members.map(sortKey), order, isAdded(group)), words, report)
  }
})

export default entryOrder

function reportInsertions(list: CuratedList, base: CuratedList, report: (finding: Finding) => void): void {
  const words = {
    what: (title: string) => `new entry \`${title}\` above old ones`,
    note: 'The order is set to append: additions go to the bottom of their list'
  }
  const insertionsOf = insertions(list, base)
  for (const group of list.groups) reportMoves(list, group, insertionsOf(group), words, report)
}

function chosen({collation}: Options, learned: CuratedList): Collation {
  if (collation !== 'learn') return collation
  return alphabetical(learned.groups.map((group) => group.members.map(sortKey)))[0]?.collation ?? 'dictionary'
}

function noteOn(order: SiblingOrder): string {
  return order.of
    ? `${order.support} of ${order.of} neighbours in this ${order.where} are in alphabetical order (${order.collation})`
    : `The order is set to alphabetical (${order.collation})`
}
