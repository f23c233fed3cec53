import {type CuratedList, type Entry, entryChange, matchSections, type Section} from 'mdast-util-curated-list'
import {placeOf} from '../place/index.ts'
import type {Place} from '../types.ts'

/** What an entry is known by in other files. */
export type NamedEntry = {url: string; title: string}

/** A section that a change added entries to. */
export type TouchedSection = {
  title: string
  /** How many entries it has, those of its subsections not counted. */
  count: number
  /** How many it had; absent when the change began it. */
  before?: number
  hasSubsections: boolean
}

/** An entry that a change added. */
export type AddedEntry = NamedEntry & {
  place: Place
  /** Absent before the first heading; entries of one section have the same object. */
  section?: TouchedSection
  /** Whether a comment exempts it. */
  isExempt: boolean
}

/** What a change did to the entries of one file; plain data, so that a thread can hand it over. */
export type Additions = {
  /** In source order. */
  added: AddedEntry[]
  /** Entries that are in the file no more, perhaps in another. */
  gone: NamedEntry[]
}

/**
 * Finds the entries that a change added to a file.
 *
 * @param base the list before the change; absent when the file is new.
 */
export function additionsOf(list: CuratedList, base: CuratedList | undefined): Additions {
  const change = base && entryChange(base, list)
  const added = change?.added ?? list.entries
  if (added.length === 0) return {added: [], gone: (change?.gone ?? []).map(named)}
  const origins = base && change && matchSections(base.sections, list.sections, change.before)
  const touched = new Map<Section, TouchedSection>()
  return {
    added: added.map((entry) => {
      const {section, content} = entry
      const place = placeOf(list, content)
      if (!section.heading) return {...named(entry), place, isExempt: false}
      const known = touched.get(section) ?? touchedSection(section, origins?.get(section))
      touched.set(section, known)
      return {...named(entry), place, section: known, isExempt: false}
    }),
    gone: (change?.gone ?? []).map(named)
  }
}

/** What an entry is known by in other files. */
export function named({url, title}: Entry): NamedEntry {
  return {url, title: title.text}
}

function touchedSection({title, entries, sections}: Section, before: Section | undefined): TouchedSection {
  const hasSubsections = sections.length > 0
  return {title, count: entries.length, hasSubsections, ...(before && {before: before.entries.length})}
}
