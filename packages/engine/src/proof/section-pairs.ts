import type {CuratedList, Section} from 'mdast-util-curated-list'
import type {Proven} from './proven.ts'

/** Which section of the new text each section of the old one is. */
export type SectionPairs = Map<Section, Section>

/**
 * Pairs the sections of two texts by the words of their headings from the top down; those of one name by how they
 * begin, and then by place, since a repair may have moved them.
 */
export function pairSections({before, after, offsets}: Proven): SectionPairs {
  const free = new Map<string, Section[]>()
  for (const section of after.list.sections) {
    const known = free.get(nameOf(section))
    if (known) known.push(section)
    else free.set(nameOf(section), [section])
  }
  const pairs: SectionPairs = new Map()
  for (const section of before.list.sections) {
    const named = free.get(nameOf(section)) ?? []
    const {from, to} = offsets.after(section.range.start)
    const isHere = ({range}: Section) => from <= range.start && range.start <= to
    const beginning = named.length > 1 ? beginningOf(before.list, section) : ''
    const other =
      named.find((one) => named.length === 1 || beginningOf(after.list, one) === beginning) ??
      named.find(isHere) ??
      named[0]
    if (!other) continue
    pairs.set(section, other)
    named.splice(named.indexOf(other), 1)
  }
  return pairs
}

/** The words of a section's heading and of those above it. */
function nameOf(section: Section): string {
  const names: string[] = []
  for (let one: Section | undefined = section; one; one = one.parent) {
    names.push(`${one.depth} ${one.title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')}`)
  }
  return names.join('\n')
}

/** Characters of a section that tell it from another of its name. */
const longestBeginning = 200

function beginningOf({text}: CuratedList, {body}: Section): string {
  return text.slice(body.start, Math.min(body.end, body.start + longestBeginning)).trim()
}
