import {slug} from 'github-slugger'
import type {CuratedList, Entry, Section} from '../types.ts'
import {agreement, type Convention, holds, leastPlaces} from './agreement.ts'

/** What a list agrees on, as a whole and by section. */
export type Learned<Value> = {
  list?: Convention<Value>
  /** By `sectionPath`; the sections below count to each. */
  sections: Map<string, Convention<Value>>
}

/** Names a section in every version of a list: the plain slugs from the second level down, without numbers. */
export function sectionPath(section: Section): string {
  const names = [slug(section.title)]
  for (let above = section.parent; above && above.depth > 1; above = above.parent) names.push(slug(above.title))
  return names.reverse().join('/')
}

/** Learns what entries agree on; those without a value do not compare. */
export function learn<Value>(list: CuratedList, read: (entry: Entry) => Value | undefined): Learned<Value> {
  const own = new Map<Section, Array<Value | undefined>>()
  const all: Array<Value | undefined> = []
  for (const section of list.sections) {
    const values = section.entries.map(read)
    own.set(section, values)
    for (const value of values) all.push(value)
  }
  const whole = agreement(all)
  return {...(whole && {list: whole}), sections: bySection(own)}
}

function bySection<Value>(own: Map<Section, Array<Value | undefined>>): Map<string, Convention<Value>> {
  const values = new Map<string, Array<Value | undefined>>()
  for (const [section, found] of own) {
    for (let above: Section | undefined = section; above && above.depth > 0; above = above.parent) {
      const path = sectionPath(above)
      const gathered = values.get(path)
      if (gathered) for (const value of found) gathered.push(value)
      else values.set(path, [...found])
    }
  }
  const conventions = new Map<string, Convention<Value>>()
  for (const [path, gathered] of values) {
    const convention = agreement(gathered)
    if (convention) conventions.set(path, convention)
  }
  return conventions
}

/**
 * Finds the convention that a section is held to: its own where it has five places or more, or else that of the nearest
 * section above it that has, or of the list. Nothing where that one does not hold.
 *
 * The section may be of another version of the list than the one learned from.
 *
 * @param tells whether a convention holds: `holdsFirmly` for a change.
 */
export function inForce<Value>(
  {list, sections}: Learned<Value>,
  section: Section,
  tells: typeof holds = holds
): Convention<Value> | undefined {
  for (let above: Section | undefined = section; above && above.depth > 0; above = above.parent) {
    const path = sectionPath(above)
    const own = sections.get(path) ?? moved(sections, path)
    if (own && own.of >= leastPlaces) return tells(own) ? own : undefined
  }
  return tells(list) ? list : undefined
}

/** The only section of a name, where the one that is asked for stands below a parent that was not there, or below none. */
function moved<Value>(sections: Learned<Value>['sections'], path: string): Convention<Value> | undefined {
  const parent = path.slice(0, Math.max(0, path.lastIndexOf('/')))
  const name = path.slice(path.lastIndexOf('/') + 1)
  const paths = [...sections.keys()]
  if (parent !== '' && paths.some((other) => `${other}/`.startsWith(`${parent}/`))) return undefined
  const [only, ...others] = paths.filter((other) => `/${other}`.endsWith(`/${name}`))
  return only === undefined || others.length > 0 ? undefined : sections.get(only)
}
