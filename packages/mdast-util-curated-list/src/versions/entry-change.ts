import type {CuratedList, Entry} from '../types.ts'
import {matchEntries} from './match-entries.ts'

/** What a change did to the entries of a list. */
export type EntryChange = {
  /** Which one an entry was in the base. */
  before: Map<Entry, Entry>
  /** Entries of the head that the base did not have; what was moved, renamed or repaired is none of them. */
  added: Entry[]
  /** Entries of the base that the head does not have. */
  gone: Entry[]
}

const known = new WeakMap<CuratedList, {base: CuratedList; change: EntryChange}>()

/** Compares the entries of two versions of a list; asked again, it gives the same object. */
export function entryChange(base: CuratedList, head: CuratedList): EntryChange {
  const last = known.get(head)
  if (last?.base === base) return last.change
  const before = matchEntries(base.entries, head.entries)
  const still = new Set(before.values())
  const unknown = head.entries.filter((entry) => !before.has(entry))
  const change = {
    before,
    added: unknown.filter(isNewIn(base, head, unknown)),
    gone: base.entries.filter((entry) => !still.has(entry))
  }
  known.set(head, {base, change})
  return change
}

/**
 * Tells whether an address stands in the head more often than in the base. A line that became an entry because its link
 * was repaired, or since its neighbours are entries now, had its address before.
 */
function isNewIn(base: CuratedList, head: CuratedList, entries: Entry[]): (entry: Entry) => boolean {
  const urls = new Set(entries.map((entry) => entry.url))
  const [then, now] = [counts(base, urls), counts(head, urls)]
  return ({url}) => (now.get(url) ?? 0) > (then.get(url) ?? 0)
}

function counts({links}: CuratedList, urls: Set<string>): Map<string, number> {
  const found = new Map<string, number>()
  if (urls.size === 0) return found
  for (const {url} of links) if (urls.has(url)) found.set(url, (found.get(url) ?? 0) + 1)
  return found
}
