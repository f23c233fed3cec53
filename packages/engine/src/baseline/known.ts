import type {Located} from '../new-only/index.ts'

/** What a baseline remembers of a finding: no line numbers, so that it holds when the list grows. */
export type Known = {
  rule: string
  message: string
  /** The address of the entry, its title when it has none, or the slug of the section behind `#`. */
  at: string
}

/** Says what to remember of a finding. */
export function knownOf({found, entry, section}: Located): Known {
  const at = entry ? entry.url || entry.title.text : section ? `#${section.slug}` : ''
  return {rule: found.rule, message: found.message, at}
}

/** Orders by code units, so that the file is the same on every machine. */
export function compareKnown(a: Known, b: Known): number {
  return compare(a.rule, b.rule) || compare(a.message, b.message) || compare(a.at, b.at)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
