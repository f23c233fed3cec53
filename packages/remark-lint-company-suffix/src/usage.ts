import {agreement, type Convention, type CuratedList, type Entry, holds, type Section} from 'mdast-util-curated-list'
import type {Companies} from './companies.ts'
import {endsInCompany} from './inference.ts'

/** Least titles of the own section that end in a company, and the least share (design 3.3). */
const leastSuffixes = 3
const leastShare = 0.8

/** How the titles around a place end, of those whose company is known. */
export type Usage = Map<string, Convention<boolean>>

/** Learns for each sibling group, section and section above whether titles end in their company. */
export function learnUsage(list: CuratedList, companies: Companies): Usage {
  const uses = new Map<string, Array<boolean | undefined>>()
  for (const entry of list.entries) {
    const use = endsInCompany(entry, companies)
    if (use === undefined) continue
    for (const key of surroundings(entry)) {
      const known = uses.get(key)
      if (known) known.push(use)
      else uses.set(key, [use])
    }
  }
  const usage: Usage = new Map()
  for (const [key, values] of uses) {
    const found = agreement(values)
    if (found) usage.set(key, found)
  }
  return usage
}

/**
 * Finds the convention that an entry is held to: the nearest one that is firm, the sibling group's before the section's.
 *
 * Sections such as principles or books are exempt when a fifth of their titles do without the company, or hardly one has
 * it; so is a sibling group in which most do without.
 */
export function suffixConvention(entry: Entry, usage: Usage): Convention<boolean> | undefined {
  const own = usage.get(entry.section.slug)
  if (!own?.value || own.support < leastSuffixes || own.support < own.of * leastShare) return undefined
  for (const key of surroundings(entry)) {
    const found = usage.get(key)
    if (!found || found.of < 2) continue
    if (!found.value) return undefined
    if (holds(found)) return found
  }
  return undefined
}

/** Names what is around an entry from near to far; names hold for another version of the list as well. */
function surroundings(entry: Entry): string[] {
  const {parent, section} = entry
  const title = parent && ('title' in parent ? parent.title.name.text : parent.content.text)
  const keys = title === undefined ? [] : [`${section.slug}\n${title}`]
  for (let above: Section | undefined = section; above; above = above.parent) keys.push(above.slug)
  return keys
}
