import type {CuratedList, EntryGroup} from 'mdast-util-curated-list'
import {sortKey} from './sort-key.ts'

/** Tells which members of a group (by index) a change has added: those whose URL and title the base does not have. */
export function addedMembers(group: EntryGroup, list: CuratedList, base: CuratedList): (index: number) => boolean {
  if (base === list) return () => false
  const urls = new Set(base.entries.map(({url}) => url))
  const titles = new Set(base.groups.flatMap(({members}) => members.map(sortKey)))
  return (index) => {
    const member = group.members[index]
    if (!member) return false
    const isKnown = titles.has(sortKey(member)) || (member.kind === 'entry' && urls.has(member.url))
    return !isKnown
  }
}
