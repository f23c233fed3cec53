import {type CuratedList, type Entry, settledEntries} from 'mdast-util-curated-list'
import type {Located} from './locate.ts'

/** Rules that name the fewest entries whose move sorts all: which of several these are may change with every addition. */
const orderRules = new Set(['entry-order'])

/** Tells which findings say that an entry is out of order which the change left where it was: it was so before. */
export function isOldOrder(base: CuratedList, head: CuratedList): (located: Located) => boolean {
  let settled: Set<Entry> | undefined
  return ({found, entry}) => {
    if (!entry || !orderRules.has(found.rule)) return false
    settled ??= settledEntries(base, head)
    return settled.has(entry)
  }
}
