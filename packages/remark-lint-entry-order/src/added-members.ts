import type {CuratedList, EntryGroup} from 'mdast-util-curated-list'
import {sortKey} from './sort-key.ts'

/**
 * Tells which members of a group (by index) a change has added or renamed: those whose title the base does not have in
 * this section. In a section that the base does not have, those whose title it does not have anywhere.
 */
export function addedMembers(list: CuratedList, base: CuratedList): (group: EntryGroup) => (index: number) => boolean {
  if (base === list) return () => () => false
  const everywhere = new Set<string>()
  const sections = new Map<string, Set<string>>()
  for (const {members, section} of base.groups) {
    const own = sections.get(section.slug) ?? new Set()
    sections.set(section.slug, own)
    for (const member of members) {
      own.add(sortKey(member))
      everywhere.add(sortKey(member))
    }
  }
  return ({members, section}) => {
    const known = sections.get(section.slug) ?? everywhere
    return (index) => {
      const member = members[index]
      return member !== undefined && !known.has(sortKey(member))
    }
  }
}
