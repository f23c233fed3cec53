import {longestOrdered} from '../order/index.ts'
import type {CuratedList, Entry} from '../types.ts'
import {entryChange} from './entry-change.ts'
import {survivingGroups} from './surviving-groups.ts'

type Old = {entry: Entry; old: Entry}

/**
 * Finds the entries that a change left where they were: in the same group, under the same title, in the same order among
 * themselves. All others were added, renamed or moved.
 */
export function settledEntries(base: CuratedList, head: CuratedList): Set<Entry> {
  const change = entryChange(base, head)
  const homes = survivingGroups(head, change)
  const settled = new Set<Entry>()
  for (const group of head.groups) {
    const home = homes.get(group)
    const stayed = group.entries.flatMap((entry): Old[] => {
      const old = change.before.get(entry)
      return old && old.group === home && old.title.text === entry.title.text ? [{entry, old}] : []
    })
    const kept = longestOrdered(stayed, (a, b) => a.old.range.start - b.old.range.start)
    for (const index of kept) {
      const one = stayed[index]
      if (one) settled.add(one.entry)
    }
  }
  return settled
}
