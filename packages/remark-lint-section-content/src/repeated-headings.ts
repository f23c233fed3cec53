import type {CuratedList, Section} from 'mdast-util-curated-list'

/** A section and the sibling before it that has the same title. */
export type Repeated = {section: Section; first: Section}

/** Share of repeated titles among siblings from which on they are a pattern ("Books", "Talks", "Books", "Talks"). */
const patternShare = 0.2

/** Siblings from which on that share says anything. */
const leastSiblings = 5

/** Finds sections whose title a sibling before them has. */
export function repeatedHeadings(list: CuratedList): Repeated[] {
  const found: Repeated[] = []
  for (const {sections} of list.sections) {
    const first = new Map<string, Section>()
    const repeated: Repeated[] = []
    for (const section of sections) {
      const key = `${section.depth} ${section.title.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ')}`
      const known = first.get(key)
      if (known && section.title !== '') repeated.push({section, first: known})
      else first.set(key, section)
    }
    const isPattern = sections.length >= leastSiblings && repeated.length > sections.length * patternShare
    if (!isPattern) found.push(...repeated)
  }
  return found.sort((a, b) => a.section.range.start - b.section.range.start)
}
