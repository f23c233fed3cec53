import {alphabetical, type Collation, type CuratedList} from 'mdast-util-curated-list'
import {type Finding, type ListRule, listRule} from 'unified-list-rule'
import {addedMembers} from './added-members.ts'
import {insertions} from './insertions.ts'
import {isSorted} from './is-sorted.ts'
import {meta} from './meta.ts'
import {arrange} from './misplaced.ts'
import type {Options} from './options.ts'
import {orderKey} from './order-key.ts'
import {reportMoves} from './report-moves.ts'
import {learnOrder, type SiblingOrder, setOrder} from './sibling-order.ts'
import {siblingRuns} from './sibling-runs.ts'

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
    options.order === 'learn' ? learnOrder(learned, isChange ? 'change' : 'list') : setOrderOf(options, learned)
  const isAdded = isChange ? addedMembers(list, learned) : () => false
  for (const {group, members, order} of siblingRuns(list, orderOf)) {
    const words = {
      what: (title: string) => `entry \`${title}\` out of alphabetical order`,
      note: noteOn(order),
      isCertain: order.isCertain && (order.of === 0 || isSorted(members, order))
    }
    const arrangement = arrange(members, order, (index) => isAdded(members[index]))
    reportMoves(list, {group, members}, arrangement, words, report)
  }
})

export default entryOrder

function reportInsertions(list: CuratedList, base: CuratedList, report: (finding: Finding) => void): void {
  const words = {
    what: (title: string) => `new entry \`${title}\` above old ones`,
    note: 'The order is set to append: additions go to the bottom of their list',
    isCertain: true
  }
  const insertionsOf = insertions(list, base)
  for (const group of list.groups) {
    reportMoves(list, {group, members: group.members}, insertionsOf(group), words, report)
  }
}

function setOrderOf({collation}: Options, learned: CuratedList): () => SiblingOrder {
  const isNamed = collation !== 'learn'
  const order = setOrder(isNamed ? collation : explaining(learned), isNamed)
  return () => order
}

function explaining({groups}: CuratedList): Collation {
  return alphabetical(groups.map(({members}) => members.map(orderKey)))[0]?.collation ?? 'dictionary'
}

function noteOn(order: SiblingOrder): string {
  return order.of
    ? `${order.support} of ${order.of} neighbours in this ${order.where} are in alphabetical order (${order.collation})`
    : `The order is set to alphabetical (${order.collation})`
}
