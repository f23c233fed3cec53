import type {CuratedList, Entry, EntryGroup, Label} from 'mdast-util-curated-list'
import type {Finding} from 'unified-list-rule'
import type {Arrangement} from './misplaced.ts'
import {type Move, moves} from './move.ts'
import {sortKey} from './sort-key.ts'

/** What is said of an entry that is to move; `isCertain` when nobody has to be asked about the order. */
export type Words = {what: (title: string) => string; note: string; isCertain: boolean}

/** Siblings in source order, and the group of the first. */
type Siblings = {group: EntryGroup; members: Array<Entry | Label>}

/** Reports the siblings that are to move, each with the block that puts it in its place. */
export function reportMoves(
  list: CuratedList,
  {group, members}: Siblings,
  arrangement: Arrangement,
  {what, note, isCertain}: Words,
  report: (finding: Finding) => void
): void {
  const {moved, arranged} = arrangement
  if (moved.size === 0) return
  const edits = isMovable(group) ? moves(list, members, arrangement) : []
  const titleAt = (index: number): string => {
    const member = members[index]
    return member ? sortKey(member) : ''
  }
  const slots = new Map(arranged.map((index, slot) => [index, slot]))
  const blocks = new Map(edits.flatMap((edit) => edit.members.map((index) => [index, edit])))
  for (const index of moved) {
    const member = members[index]
    if (!member) continue
    const before = arranged[(slots.get(index) ?? 0) - 1]
    const target = before === undefined ? 'first' : `after \`${titleAt(before)}\``
    const focus = {start: member.content.start, end: member.content.end}
    report({
      ...repair(blocks.get(index), focus, isCertain),
      message: `Unexpected ${what(titleAt(index))}, expected it ${target}, move it`,
      note,
      group: 'order'
    })
  }
}

/** The numbers of an ordered list would move along; paragraphs and raw HTML are parted in ways of their own. */
function isMovable({kind, node}: EntryGroup): boolean {
  return kind === 'table' || (kind === 'list' && !(node?.type === 'list' && node.ordered === true))
}

function repair(
  edit: Move | undefined,
  focus: {start: number; end: number},
  isCertain: boolean
): Pick<Finding, 'at' | 'focus' | 'expected' | 'suggest'> {
  if (!edit) return {at: focus}
  const at = {start: edit.start, end: edit.end}
  return isCertain && edit.isCertain ? {at, focus, expected: edit.text} : {at, focus, suggest: [edit.text]}
}
