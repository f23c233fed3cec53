import {type CuratedList, type Entry, entryChange, match, matchSections, type Section} from 'mdast-util-curated-list'
import type {Found} from '../run/index.ts'
import {findingPasses} from './finding-keys.ts'
import {isOldOrder} from './is-old-order.ts'
import {onAddedEntry} from './on-added-entry.ts'
import {side, type Version} from './side.ts'

/** The findings of a head, parted. */
export type Parted = {
  /** New ones, in their given order. */
  fresh: Found[]
  /** Those that the base has as well. */
  old: Found[]
  /** Those of the base that the head has no more. */
  gone: Found[]
}

/**
 * Parts what is new in a head from what its base has as well: a multiset subtraction on rule, actual, expected and
 * the entry or section that a finding is about (design 3.4).
 *
 * What was moved, renamed or shifted is not new; a finding on an untouched line that the change caused is. Of a pair
 * of duplicates, the added entry is the new one, even when it stands first; of entries out of order, one that was added,
 * renamed or moved.
 */
export function newFindings(base: Version, head: Version): Parted {
  const {before: entries} = entryChange(base.list, head.list)
  const sections = matchSections(base.list.sections, head.list.sections, entries)
  const entryNames = names('entry', base.list.entries, head.list.entries, entries)
  const sectionNames = names('section', base.list.sections, head.list.sections, sections)
  const [before, after] = [side(base, entryNames, sectionNames), side(head, entryNames, sectionNames)]
  const pairs = match(before.located, after.located, findingPasses(before, after))
  const isOld = isOldOrder(base.list, head.list)
  const known = new Set(after.located.filter((one) => pairs.has(one) || isOld(one)).map(({found}) => found))
  const kept = new Set([...pairs.values()].map((located) => located.found))
  const isAdded = (entry: Entry): boolean => !entries.has(entry)
  return {
    fresh: head.found.filter((one) => !known.has(one)).map((one) => onAddedEntry(one, head.list, isAdded)),
    old: head.found.filter((one) => known.has(one)),
    gone: base.found.filter((one) => !kept.has(one))
  }
}

/** Gives what is the same in both versions one name, and everything else a name of its own. */
function names<Item extends Entry | Section>(
  kind: string,
  base: CuratedList['entries'] | CuratedList['sections'],
  head: Item[],
  pairs: Map<Item, Item>
): Map<unknown, string> {
  const named = new Map<unknown, string>(base.map((item, index) => [item, `${kind} ${index}`]))
  for (const [index, item] of head.entries()) {
    named.set(item, named.get(pairs.get(item)) ?? `added ${kind} ${index}`)
  }
  return named
}
