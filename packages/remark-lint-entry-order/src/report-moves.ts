import type {CuratedList, EntryGroup} from 'mdast-util-curated-list'
import type {Finding} from 'unified-list-rule'
import type {Arrangement} from './misplaced.ts'
import {moves} from './move.ts'
import {sortKey} from './sort-key.ts'

/** What is said of an entry that is to move. */
export type Words = {what: (title: string) => string; note: string}

/** Reports the entries of a group that are to move, each with the block that puts it in its place. */
export function reportMoves(
  list: CuratedList,
  group: EntryGroup,
  {moved, arranged}: Arrangement,
  {what, note}: Words,
  report: (finding: Finding) => void
): void {
  if (moved.size === 0) return
  const edits = moves(list, group, arranged)
  const titleAt = (index: number): string => {
    const member = group.members[index]
    return member ? sortKey(member) : ''
  }
  for (const index of moved) {
    const member = group.members[index]
    if (!member) continue
    const before = arranged[arranged.indexOf(index) - 1]
    const target = before === undefined ? 'first' : `after \`${titleAt(before)}\``
    const focus = {start: member.content.start, end: member.content.end}
    const edit = edits.find(({members}) => members.includes(index))
    report({
      ...(edit ? {at: edit, focus, expected: edit.text} : {at: focus}),
      message: `Unexpected ${what(titleAt(index))}, expected it ${target}, move it`,
      note,
      group: 'order'
    })
  }
}
