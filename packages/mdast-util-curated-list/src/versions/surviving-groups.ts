import type {CuratedList, EntryGroup} from '../types.ts'
import type {EntryChange} from './entry-change.ts'

/**
 * Finds which group of the base a group was: the one that most of its entries come from, if most of those that are left
 * of that one stand in this group. A group that was split off, or filled with what was moved, was none.
 */
export function survivingGroups(list: CuratedList, {before}: EntryChange): Map<EntryGroup, EntryGroup> {
  const forward = new Tally()
  const backward = new Tally()
  for (const entry of list.entries) {
    const old = before.get(entry)
    if (!old) continue
    backward.count(entry.group, old.group)
    forward.count(old.group, entry.group)
  }
  const groups = new Map<EntryGroup, EntryGroup>()
  for (const group of list.groups) {
    const old = backward.best(group)
    if (old && forward.best(old) === group) groups.set(group, old)
  }
  return groups
}

/** Counts how often a group goes with others. */
class Tally {
  readonly #counts = new Map<EntryGroup, Map<EntryGroup, number>>()

  count(group: EntryGroup, other: EntryGroup): void {
    const counts = this.#counts.get(group) ?? new Map<EntryGroup, number>()
    this.#counts.set(group, counts.set(other, (counts.get(other) ?? 0) + 1))
  }

  /** The commonest one; among equals the first. */
  best(group: EntryGroup): EntryGroup | undefined {
    let best: EntryGroup | undefined
    let most = 0
    for (const [other, count] of this.#counts.get(group) ?? []) {
      if (count > most) [best, most] = [other, count]
    }
    return best
  }
}
