import type {CuratedList, Entry, Label, Range, Span} from 'mdast-util-curated-list'

/** Says what is wrong with the places of a list: spans unlike the text, parts outside the whole, disorder. */
export function misplaced(list: CuratedList): string[] {
  const faults: string[] = []

  function span(name: string, value: Span | undefined, whole?: Range): void {
    if (!value) return
    if (list.text.slice(value.start, value.end) !== value.text) faults.push(`${name} is not its text: ${value.text}`)
    if (whole) inside(name, value, whole)
  }

  function inside(name: string, part: Range, whole: Range): void {
    const isInside = whole.start <= part.start && part.start <= part.end && part.end <= whole.end
    if (!isInside) faults.push(`${name} ${part.start}-${part.end} is outside ${whole.start}-${whole.end}`)
  }

  function member(one: Entry | Label): void {
    inside(`range of ${one.kind}`, one.range, {start: 0, end: list.text.length})
    span('content', one.content, one.range)
    for (const child of one.children) {
      inside('child', child.range, one.range)
      if (child.parent !== one) faults.push('child of another parent')
    }
    if (one.kind === 'label') return
    span('title', one.title, one.content)
    span('name', one.title.name, one.title)
    span('before', one.before, one.content)
    span('separator', one.separator, one.content)
    span('description', one.description, one.content)
    for (const cell of one.cells ?? []) span('cell', cell, one.range)
    for (const link of one.links) if (!list.links.includes(link)) faults.push('link of an entry is none of the list')
    if (!one.links.includes(one.link)) faults.push('link is none of the links')
    const parts = [one.before, one.link, one.separator, one.description].filter((part) => part !== undefined)
    if (one.family !== 'row') ordered('parts of an entry', parts)
  }

  function ordered(name: string, ranges: Range[]): void {
    ranges.slice(1).forEach((range, index) => {
      if (range.start < (ranges[index]?.start ?? 0)) faults.push(`${name} out of order at ${range.start}`)
    })
  }

  for (const link of list.links) {
    span('link text', link.text, link)
    span('destination', link.destination, link.kind === 'reference' ? undefined : link)
  }
  for (const {members} of list.groups) members.forEach(member)
  for (const {range, body} of list.sections) inside('body', body, range)
  ordered('links', list.links)
  ordered(
    'entries',
    list.entries.map(({range}) => range)
  )
  ordered(
    'sections',
    list.sections.map(({range}) => range)
  )
  const counted = list.sections.reduce((sum, {entries}) => sum + entries.length, 0)
  if (counted !== list.entries.length) faults.push(`${counted} entries in sections, ${list.entries.length} in the list`)
  return faults
}
