import {type CuratedList, hasEntries, holds, type Section} from 'mdast-util-curated-list'
import {titleForm} from './title-form.ts'

/**
 * Sections that hold links and yet are left out of a contents by custom (sindresorhus/awesome, "Contributing,
 * Footnotes and Related Lists"; titles of the same kind).
 */
const leftOut =
  /^(?:contribut|licen[sc]e|footnotes?|related|credits?|acknowledge?ments?|sponsors?|support|thanks|about|star history|contents?$|table of contents|index$|changelog|disclaimer|code of conduct)/

/** The sections that a contents has to list. */
export type Coverage = {
  /** Tells whether a section is of the kind that any contents lists. */
  couldList: (section: Section) => boolean
  /** Tells whether a section belongs in the contents. */
  includes: (section: Section) => boolean
  /** Tells whether the contents lists sections of this kind, wherever they are. */
  isUsual: (section: Section) => boolean
  /** Sections of the same depth that the contents lists, of all that it could. */
  share: (section: Section) => {support: number; of: number}
}

/**
 * Learns from a contents what it lists: which heading depths, and of those which sections.
 *
 * A depth is covered when the contents lists at least 80 % of at least 5 of its sections with entries, or all but one
 * of three or four. Sections above the contents, around it and those of custom are no part of it. Below the first
 * covered depth a section has to be listed only beside a listed sibling: contents leave out whole families on purpose,
 * and runs of sections before the first or behind the last that they list.
 *
 * @param known what the contents covered before it was changed or repaired: its shares count.
 */
export function coverage(
  list: CuratedList,
  listed: ReadonlySet<Section>,
  ignore: string[],
  known?: Coverage
): Coverage {
  const ignored = new Set(ignore.map(titleForm))
  const start = list.contents?.range.end ?? 0
  const couldList = (section: Section) =>
    section.range.start >= start &&
    section.slug !== '' &&
    hasEntries(section) &&
    !leftOut.test(titleForm(section.title)) &&
    !ignored.has(titleForm(section.title))
  const depths = new Map<number, {support: number; of: number}>()
  for (const section of list.sections) {
    if (!listed.has(section) && !couldList(section)) continue
    const depth = depths.get(section.depth) ?? {support: 0, of: 0}
    depths.set(section.depth, {support: depth.support + (listed.has(section) ? 1 : 0), of: depth.of + 1})
  }
  const families = new Set([...listed].map(({parent}) => parent))
  const share = known?.share ?? (({depth}: Section) => depths.get(depth) ?? {support: 0, of: 0})
  const first = Math.min(...[...depths].filter(([, {support}]) => support > 0).map(([depth]) => depth))

  function isCovered(section: Section): boolean {
    const {support, of} = share(section)
    const isOneSlip = of >= 3 && of - support <= 1
    return isOneSlip || holds({value: true, support, of})
  }

  const isUsual = (section: Section) => couldList(section) && isCovered(section)
  const isGeneric = genericTitles(list, listed)
  const isEdge = edges(list, listed, isUsual)
  return {
    couldList,
    share,
    isUsual,
    includes(section) {
      if (!isUsual(section) || isGeneric(section) || isEdge(section)) return false
      return section.depth === first || families.has(section.parent)
    }
  }
}

/** Tells titles that other unlisted sections share ("Books" below every topic): they name a part, not a topic. */
function genericTitles(list: CuratedList, listed: ReadonlySet<Section>): (section: Section) => boolean {
  const counts = new Map<string, number>()
  for (const section of list.sections) {
    const form = titleForm(section.title)
    if (!listed.has(section)) counts.set(form, (counts.get(form) ?? 0) + 1)
  }
  return ({title}) => (counts.get(titleForm(title)) ?? 0) > 2
}

/** Finds sections in runs of two or more at either end of their siblings: what a contents begins and ends with is choice. */
function edges(
  list: CuratedList,
  listed: ReadonlySet<Section>,
  isUsual: (section: Section) => boolean
): (section: Section) => boolean {
  const found = new Set<Section>()
  for (const {sections} of list.sections) {
    const first = sections.findIndex((section) => listed.has(section))
    const last = sections.findLastIndex((section) => listed.has(section))
    if (first === -1) continue
    for (const run of [sections.slice(0, first), sections.slice(last + 1)]) {
      const unlisted = run.filter(isUsual)
      if (unlisted.length > 1) for (const section of unlisted) found.add(section)
    }
  }
  return (section) => found.has(section)
}
