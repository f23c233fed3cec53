import {urlIdentity} from 'url-identity'
import {type ChangedFile, findingOn, type PlacedEntry, type PlacedFinding} from './changed-file.ts'
import type {Limits} from './limits.ts'

/** Most of the other entries that the finding points to. */
const mostRelated = 5

/** Most files that the message names. */
const mostNamed = 3

/**
 * Says that a change adds more entries than it may; the finding stands on the first one too many.
 *
 * An entry counts once, be it added to all translations of a list or to two sections. One that a comment exempts in any
 * of these places does not count.
 */
export function entryLimit(files: ChangedFile[], {entries: most, severity}: Limits): PlacedFinding[] {
  const all = distinct(files)
  const added = [...all.values()].filter((places) => !places.some(({entry}) => entry.isExempt))
  const [first] = added[most] ?? []
  if (most === 0 || !first) return []
  const {path} = first.file
  const message = `Unexpected ${added.length} added entries${within(added.flat())}, expected at most ${most} in one change, propose the rest on its own`
  const finding = findingOn(first, {
    severity,
    message,
    note: 'The option `entries` sets the limit; moved entries do not count'
  })
  const related = added
    .flatMap(([one]) => (one && one !== first ? [one] : []))
    .slice(0, mostRelated)
    .map(({file, entry}) => ({...(file.path !== path && {path: file.path}), place: entry.place, message: 'Added, too'}))
  return [{path, finding: {...finding, related}}]
}

/**
 * Puts the places of one entry together: those with the same page and title in a file, and across files those with the
 * same page.
 */
function distinct(files: ChangedFile[]): Map<string, PlacedEntry[]> {
  const all = new Map<string, PlacedEntry[]>()
  for (const file of files) {
    const titles = new Map<string, Map<string, number>>()
    for (const entry of file.additions.added) {
      const page = urlIdentity(entry.url).key
      const known = titles.get(page) ?? new Map<string, number>()
      titles.set(page, known)
      const nth = known.get(entry.title) ?? known.size
      known.set(entry.title, nth)
      const key = `${nth} ${page}`
      const places = all.get(key)
      if (places) places.push({file, entry})
      else all.set(key, [{file, entry}])
    }
  }
  return all
}

/** Names the files, when there are several. */
function within(places: PlacedEntry[]): string {
  const paths = [...new Set(places.map(({file}) => file.path))]
  if (paths.length < 2) return ''
  const named = paths.slice(0, paths.length > mostNamed + 1 ? mostNamed : paths.length).map((path) => `\`${path}\``)
  const last = named.length < paths.length ? `${paths.length - named.length} other files` : named.pop()
  return ` in ${named.join(', ')} and ${last}`
}
