import {type CuratedList, type Entry, type Label, settledEntries} from 'mdast-util-curated-list'
import {sortKey} from './sort-key.ts'

/**
 * Tells which members of groups a change has added, renamed or moved. Labels are known by their words alone, wherever
 * they stand.
 */
export function addedMembers(list: CuratedList, base: CuratedList): (member: Entry | Label | undefined) => boolean {
  const settled = settledEntries(base, list)
  const labels = new Set(base.groups.flatMap(({members}) => members.filter(({kind}) => kind === 'label').map(sortKey)))
  return (member) => {
    if (!member) return false
    return member.kind === 'entry' ? !settled.has(member) : !labels.has(sortKey(member))
  }
}
