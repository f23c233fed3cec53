import type {Entry, Section} from '../types.ts'
import {match} from './match.ts'

/**
 * Finds for each section which one it was in the base: by its path of headings, by its heading, by where most of its
 * entries were, and by its place behind a known section.
 */
export function matchSections(base: Section[], head: Section[], entries: Map<Entry, Entry>): Map<Section, Section> {
  const order = new Map(base.map((section, index) => [section, index]))
  const origin = (section: Section): string | undefined => {
    const found = commonest(section, entries)
    return found && String(order.get(found))
  }
  const pairs = match(base, head, [
    {base: pathOf, head: pathOf},
    {base: nameOf, head: nameOf},
    {base: (section) => String(order.get(section)), head: origin}
  ])
  const taken = new Set(pairs.values())
  for (const [index, section] of head.entries()) {
    const last = head[index - 1]
    const known = last && pairs.get(last)
    if (pairs.has(section) || !known) continue
    const next = base[(order.get(known) ?? 0) + 1]
    if (!next || taken.has(next) || next.depth !== section.depth) continue
    pairs.set(section, next)
    taken.add(next)
  }
  return pairs
}

function pathOf(section: Section): string {
  const slugs: string[] = []
  for (let current: Section | undefined = section; current; current = current.parent) slugs.push(current.slug)
  return slugs.join('\n')
}

function nameOf(section: Section): string {
  return section.title.toLowerCase().replace(/\s+/g, ' ').trim()
}

function commonest(section: Section, entries: Map<Entry, Entry>): Section | undefined {
  const counts = new Map<Section, number>()
  let best: Section | undefined
  for (const entry of section.entries) {
    const origin = entries.get(entry)?.section
    if (!origin) continue
    const count = (counts.get(origin) ?? 0) + 1
    counts.set(origin, count)
    if (count > (best ? (counts.get(best) ?? 0) : 0)) best = origin
  }
  return best
}
