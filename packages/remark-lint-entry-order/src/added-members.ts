import type {CuratedList, EntryGroup} from 'mdast-util-curated-list'
import {sortKey} from './sort-key.ts'

/** Tells which members of a group (by index) a change has added or renamed: those whose title the base does not have. */
export function addedMembers(list: CuratedList, base: CuratedList): (group: EntryGroup) => (index: number) => boolean {
  if (base === list) return () => () => false
  const titles = new Set(base.groups.flatMap(({members}) => members.map(sortKey)))
  return ({members}) =>
    (index) => {
      const member = members[index]
      return member !== undefined && !titles.has(sortKey(member))
    }
}
