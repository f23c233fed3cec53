import type {Section} from '../types.ts'
import type {PlacedHeading} from './headings.ts'

/** Cuts a document into sections; the first has no heading, holds what stands before the first and all others below it. */
export function readSections(text: string, headings: PlacedHeading[]): Section[] {
  const tops = headings.filter(({isTop}) => isTop)
  const end = tops[0]?.start ?? text.length
  const root = sectionOf(undefined, {start: 0, end: text.length}, {start: 0, end})
  const sections = [root]
  const open = [root]
  tops.forEach((heading, index) => {
    const bodyEnd = tops[index + 1]?.start ?? text.length
    const body = {start: Math.min(heading.end, bodyEnd), end: bodyEnd}
    const section = sectionOf(heading, {start: heading.start, end: text.length}, body)
    while ((open.at(-1)?.depth ?? 0) >= section.depth) {
      const closed = open.pop()
      if (closed) closed.range.end = heading.start
    }
    const parent = open.at(-1) ?? root
    section.parent = parent
    parent.sections.push(section)
    open.push(section)
    sections.push(section)
  })
  return sections
}

function sectionOf(heading: PlacedHeading | undefined, range: Section['range'], body: Section['body']): Section {
  const {node, title = '', slug = '', depth = 0} = heading ?? {}
  const section: Section = {title, slug, depth, range, body, sections: [], groups: [], entries: []}
  if (node) section.heading = node
  return section
}

/** Finds the section that an offset lies in; `sections` in source order, the first at 0. */
export function sectionAt(sections: Section[], offset: number): Section {
  let low = 0
  let high = sections.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sections[middle]?.range.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  const section = sections[low]
  if (!section) throw new RangeError('Unexpected document without sections, expected the one before the first heading')
  return section
}
