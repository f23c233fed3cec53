import {
  type CuratedList,
  type Entry,
  type EntryChange,
  type EntryGroup,
  entryChange,
  type Label,
  survivingGroups
} from 'mdast-util-curated-list'
import {lastByIntent} from './last-by-intent.ts'
import type {Arrangement} from './misplaced.ts'
import {sortKey} from './sort-key.ts'

/**
 * Finds for the members of a group which entries a change has put above old ones, and the order with them at the end.
 *
 * Old are the entries that stood in the same group before: what was moved here is as new to it as what was added. An
 * entry in the place of one that is gone replaces it, and a remainder like "Other" stays last.
 */
export function insertions(list: CuratedList, base: CuratedList): (group: EntryGroup) => Arrangement {
  const change = entryChange(base, list)
  const added = new Set<unknown>(change.added)
  const homes = survivingGroups(list, change)
  return (group) => {
    const home = homes.get(group)
    if (added.size === 0 || !home) return {moved: new Set(), arranged: [], doubtful: new Set()}
    const free = freedPlaces(group, home, change)
    const moved = new Set<number>()
    let waiting: number[] = []
    for (const [index, member] of group.members.slice(0, endOf(group)).entries()) {
      if (added.has(member)) waiting.push(index)
      const places = free.get(before(member, change))
      if (places === undefined) continue
      for (const one of waiting.slice(places)) moved.add(one)
      waiting = []
    }
    return {moved, arranged: arranged(group, moved), doubtful: new Set()}
  }
}

/**
 * Counts for the members of a base group that are still there how many are gone right before them: what stands there
 * now is in their place.
 */
function freedPlaces({members}: EntryGroup, home: EntryGroup, change: EntryChange): Map<unknown, number> {
  const stay = new Set<unknown>(members.map((member) => before(member, change)))
  const labels = new Set(members.filter(({kind}) => kind === 'label').map(sortKey))
  const gone = new Set<unknown>(change.gone)
  const free = new Map<unknown, number>()
  let count = 0
  for (const member of home.members) {
    if (gone.has(member) || (member.kind === 'label' && !labels.has(sortKey(member)))) count++
    else if (stay.has(member)) {
      free.set(member, count)
      count = 0
    }
  }
  return free
}

/** The entry of the base that a member was. */
function before(member: Entry | Label, change: EntryChange): Entry | undefined {
  return member.kind === 'entry' ? change.before.get(member) : undefined
}

/** How many members there are up to the last that is not at the end by intent. */
function endOf({members}: EntryGroup): number {
  return members.findLastIndex((member) => member.kind === 'entry' && !lastByIntent.test(sortKey(member))) + 1
}

function arranged(group: EntryGroup, moved: Set<number>): number[] {
  const end = endOf(group)
  const indices = [...group.members.keys()]
  const stays = indices.filter((index) => !moved.has(index))
  return [...stays.filter((index) => index < end), ...moved, ...stays.filter((index) => index >= end)]
}
