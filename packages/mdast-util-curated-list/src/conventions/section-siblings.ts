import type {CuratedList, Section} from '../types.ts'

/** Groups sections that share parent and depth; siblings of several depths have no order among them and are left out. */
export function siblingSections(list: CuratedList): Section[][] {
  return list.sections
    .map(({sections}) => sections)
    .filter((siblings) => siblings.length > 1 && new Set(siblings.map(({depth}) => depth)).size === 1)
}

/** Tells whether a section or one below it has entries: license, contributing and contents have none. */
export function hasEntries(section: Section): boolean {
  return section.entries.length > 0 || section.sections.some(hasEntries)
}
