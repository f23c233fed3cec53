import {slug} from 'github-slugger'
import type {CuratedList, Entry, Section} from '../types.ts'
import {type Convention, isCertain, leastPlaces} from './agreement.ts'
import {add, addCounts, emptyTally, ranked, type Tally, tally} from './tally.ts'
import {withoutPart} from './without-part.ts'

/** A part of the list that a section belongs to: what all of it agrees on, and what it does without that section. */
export type Surroundings<Value> = {whole: Convention<Value>; rest?: Convention<Value>}

/** What a list agrees on, as a whole and by section. */
export type Learned<Value> = {
  list?: Convention<Value>
  /** By `sectionPath`; the sections below count to each. */
  sections: Map<string, Convention<Value>>
  /** What is around each section that has five places, by `sectionPath`: the sections above it, then the list. */
  around: Map<string, Array<Surroundings<Value>>>
}

/** The tally of a section with those below it, and the path of the section above it. */
type Part<Value> = {tally: Tally<Value>; above?: string}

/** Names a section in every version of a list: the plain slugs from the second level down, without numbers. */
export function sectionPath(section: Section): string {
  const names = [slug(section.title)]
  for (let above = section.parent; above && above.depth > 1; above = above.parent) names.push(slug(above.title))
  return names.reverse().join('/')
}

/** Learns what entries agree on; those without a value do not compare. */
export function learn<Value>(list: CuratedList, read: (entry: Entry) => Value | undefined): Learned<Value> {
  const all: Tally<Value> = emptyTally()
  const parts = new Map<string, Part<Value>>()
  for (const section of list.sections) {
    const found = tally(section.entries.map(read))
    add(all, found)
    for (let above: Section | undefined = section; above && above.depth > 0; above = above.parent) {
      add(partOf(parts, above).tally, found)
    }
  }
  countSlips(parts, all)
  const order = ranked(all)
  const whole = conventionOf(order, all)
  return {...(whole && {list: whole}), ...bySection(parts, order, all)}
}

function partOf<Value>(parts: Map<string, Part<Value>>, section: Section): Part<Value> {
  const path = sectionPath(section)
  const {parent} = section
  const known = parts.get(path) ?? {
    tally: emptyTally<Value>(),
    ...(parent && parent.depth > 0 && {above: sectionPath(parent)})
  }
  parts.set(path, known)
  return known
}

/** Tells the sections above, and the list, which of the places below are slips: sections come before those below them. */
function countSlips<Value>(parts: ReadonlyMap<string, Part<Value>>, all: Tally<Value>): void {
  for (const [path, part] of [...parts].reverse()) {
    const own = conventionOf(ranked(part.tally), part.tally)
    const outer = part.above === undefined || part.above === path ? all : parts.get(part.above)?.tally
    if (!outer) continue
    addCounts(outer.slips, own && isCertain(own) ? new Map([[own.value, own.of - own.support]]) : part.tally.slips)
  }
}

type Ranked<Value> = ReturnType<typeof ranked<Value>>

function bySection<Value>(
  parts: Map<string, Part<Value>>,
  order: Ranked<Value>,
  all: Tally<Value>
): Pick<Learned<Value>, 'sections' | 'around'> {
  const orders = new Map([...parts].map(([path, part]) => [path, ranked(part.tally)]))
  const sections: Learned<Value>['sections'] = new Map()
  const around: Learned<Value>['around'] = new Map()
  for (const [path, part] of parts) {
    const own = conventionOf(orders.get(path) ?? [], part.tally)
    if (own) sections.set(path, own)
    if (part.tally.of < leastPlaces) continue
    const wider: Array<Surroundings<Value>> = []
    const paths = new Set([path])
    for (let {above} = part; above !== undefined && !paths.has(above); above = parts.get(above)?.above) {
      paths.add(above)
      const outer = parts.get(above)
      if (outer) wider.push(...surroundings(orders.get(above) ?? [], outer.tally, part.tally))
    }
    around.set(path, [...wider, ...surroundings(order, all, part.tally)])
  }
  return {sections, around}
}

function surroundings<Value>(
  order: Ranked<Value>,
  whole: Tally<Value>,
  part: Tally<Value>
): Array<Surroundings<Value>> {
  const convention = conventionOf(order, whole)
  const rest = withoutPart(order, whole, part)
  return convention ? [{whole: convention, ...(rest && {rest})}] : []
}

function conventionOf<Value>([first]: Ranked<Value>, {of, slips}: Tally<Value>): Convention<Value> | undefined {
  if (!first) return undefined
  const [value, support] = first
  const count = slips.get(value)
  return {value, support, of, ...(count && {slips: count})}
}
