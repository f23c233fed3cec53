import {alphabetical, type Collation, type CuratedList, type EntryGroup} from 'mdast-util-curated-list'
import {type Finding, type ListRule, listRule} from 'unified-list-rule'
import {addedMembers} from './added-members.ts'
import {meta} from './meta.ts'
import {arrange} from './misplaced.ts'
import {moves} from './move.ts'
import {learnOrder, type SiblingOrder, setOrder} from './sibling-order.ts'
import {sortKey} from './sort-key.ts'

type Options = {order: 'learn' | 'alphabetical' | 'append' | 'none'; collation: 'learn' | Collation}

/**
 * Reports entries out of the order of their section.
 *
 * Each section is held to what it does itself: alphabetical, under the collation that explains the list best, or
 * nothing. The fewest entries are named, and the repair moves each with all that is nested below it.
 */
const entryOrder: ListRule = listRule<Options>(meta, (list, report, options, learned) => {
  if (options.order === 'none') return
  if (options.order === 'append') return reportInsertions(list, report, learned)
  const orderOf = options.order === 'learn' ? learnOrder(learned) : () => setOrder(chosen(options, learned))
  const isAdded = addedMembers(list, learned)
  for (const group of list.groups) {
    const order = orderOf(group)
    if (order) reportGroup(list, group, order, report, isAdded(group))
  }
})

export default entryOrder

function chosen({collation}: Options, learned: CuratedList): Collation {
  if (collation !== 'learn') return collation
  return alphabetical(learned.groups.map((group) => group.members.map(sortKey)))[0]?.collation ?? 'dictionary'
}

function reportGroup(
  list: CuratedList,
  group: EntryGroup,
  order: SiblingOrder,
  report: (finding: Finding) => void,
  isNew: (index: number) => boolean
): void {
  const titles = group.members.map(sortKey)
  const {moved, arranged} = arrange(titles, order, isNew)
  if (moved.size === 0) return
  const edits = moves(list, group, arranged)
  const note = order.of
    ? `${order.support} of ${order.of} neighbours in this ${order.where} are in alphabetical order (${order.collation})`
    : `The order is set to alphabetical (${order.collation})`
  for (const index of moved) {
    const member = group.members[index]
    if (!member) continue
    const before = arranged[arranged.indexOf(index) - 1]
    const target = before === undefined ? 'first' : `after \`${titles[before]}\``
    const message = `Unexpected entry \`${titles[index]}\` out of alphabetical order, expected it ${target}, move it`
    const focus = {start: member.content.start, end: member.content.end}
    const edit = edits.find(({members}) => members.includes(index))
    report({...(edit ? {at: edit, focus, expected: edit.text} : {at: focus}), message, note, group: 'order'})
  }
}

function reportInsertions(list: CuratedList, report: (finding: Finding) => void, learned: CuratedList): void {
  if (learned === list) return
  const isAdded = addedMembers(list, learned)
  for (const group of list.groups) {
    const isNew = isAdded(group)
    const lastOld = group.members.findLastIndex((_, index) => !isNew(index))
    for (const [index, member] of group.members.entries()) {
      if (!isNew(index) || index > lastOld) continue
      report({
        at: {start: member.content.start, end: member.content.end},
        message: `Unexpected new entry \`${sortKey(member)}\` between old ones, expected it at the end, move it`,
        note: 'The order is set to append: additions go to the bottom of their list'
      })
    }
  }
}
