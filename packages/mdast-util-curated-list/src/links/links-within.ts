import type {EntryLink, Range} from '../types.ts'

/** Picks the links that lie in a range out of links in source order. */
export function linksWithin(links: EntryLink[], range: Range): EntryLink[] {
  const within: EntryLink[] = []
  for (let index = firstFrom(links, range.start); index < links.length; index++) {
    const link = links[index]
    if (!link || link.start >= range.end) break
    if (link.end <= range.end) within.push(link)
  }
  return within
}

/** The index of the first range that starts at an offset or behind it, among ranges in source order. */
function firstFrom(ranges: Range[], offset: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
