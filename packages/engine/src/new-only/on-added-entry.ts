import type {CuratedList, Entry} from 'mdast-util-curated-list'
import type {Found} from '../run/index.ts'
import {entryAt} from './locate.ts'

/** Rules whose findings speak of a pair, either of which could be the one too many. */
const pairRules = new Set(['duplicate-urls'])

/**
 * Turns the finding on a pair around when it stands on the entry that was there before and points to the added one.
 *
 * The repair is dropped: it was one of the old entry.
 */
export function onAddedEntry(found: Found, list: CuratedList, isAdded: (entry: Entry) => boolean): Found {
  const [twin, ...others] = found.related ?? []
  if (!pairRules.has(found.rule) || !twin || twin.path !== undefined) return found
  const own = entryAt(list, found.place.start.offset)
  const other = entryAt(list, twin.place.start.offset)
  if (!own || !other || isAdded(own) || !isAdded(other)) return found
  const {expected: _, suggest: __, repair: ___, ...rest} = found
  return {
    ...rest,
    fix: null,
    place: twin.place,
    actual: list.text.slice(twin.place.start.offset, twin.place.end.offset),
    related: [{place: found.place, message: 'Listed here before'}, ...others]
  }
}
