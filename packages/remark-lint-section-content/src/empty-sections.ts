import {anchorTarget, type CuratedList, hasEntries, type Section} from 'mdast-util-curated-list'

/**
 * Finds sections with nothing below their heading.
 *
 * Headings without content are often meant: a tagline under the title, a closing word, a heading that is a link or an
 * image itself. So only those count that the contents lists, or that stand behind a sibling with entries.
 */
export function emptySections(list: CuratedList): Section[] {
  const listed = new Set<Section | undefined>()
  for (const {anchor} of list.contents?.items ?? []) {
    if (anchor !== undefined) listed.add(anchorTarget(list, anchor)?.section)
  }
  const found: Section[] = []
  for (const {sections} of list.sections) {
    let isBehindEntries = false
    for (const section of sections) {
      if (isEmpty(list, section) && (listed.has(section) || isBehindEntries)) found.push(section)
      isBehindEntries ||= hasEntries(section)
    }
  }
  return found.sort((a, b) => a.range.start - b.range.start)
}

function isEmpty({text}: CuratedList, {sections, range, body}: Section): boolean {
  if (sections.length > 0 || text.slice(body.start, body.end).trim() !== '') return false
  const heading = text.slice(range.start, body.start)
  return !/\]\(|\]\[|<[a-z]/i.test(heading)
}
