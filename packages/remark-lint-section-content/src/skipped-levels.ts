import {agreement, type CuratedList, holds, type Section} from 'mdast-util-curated-list'
import type {Options} from './options.ts'

/** A section that lies more than one level below the heading it belongs to. */
export type Skipped = {section: Section; from: number; note: string}

/** Subsections that skip a level side by side from which on somebody meant it. */
const styleSize = 3

/** Finds the first heading of each skip, where the list otherwise keeps its levels. */
export function skippedLevels(list: CuratedList, learned: CuratedList, option: Options['levels']): Skipped[] {
  if (option === 'any') return []
  const convention = agreement(parents(learned).map(stepBelow))
  const keeps = holds(convention) && convention.value === 1
  if (option === 'learn' && !keeps) return []
  const note = keeps
    ? `${convention.support} of ${convention.of} sections with subsections go down one level`
    : 'The option `levels` is set to `keep`'
  return parents(list).flatMap((parent) => {
    const [section] = parent.sections
    const isStyle =
      option === 'learn' && parent.sections.filter(({depth}) => depth > parent.depth + 1).length >= styleSize
    return section && stepBelow(parent) > 1 && !isStyle ? [{section, from: parent.depth, note}] : []
  })
}

function parents({sections}: CuratedList): Section[] {
  return sections.filter((section) => section.heading && section.sections.length > 0)
}

function stepBelow({depth, sections}: Section): number {
  return (sections[0]?.depth ?? depth) - depth
}
