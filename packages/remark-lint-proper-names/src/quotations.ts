import type {Range} from 'mdast-util-curated-list'

const marks = /["“”„«»「」『』]/g

/** The marks that close what a mark opens; German opens with `„` and closes with the English opening mark. */
const closing: Record<string, string> = {'"': '"', '“': '”', '„': '“”', '«': '»', '»': '«', '「': '」', '『': '』'}

/** Finds what stands in quotation marks in a text, in source order; a mark without a partner opens nothing. */
export function quotations(text: string): Range[] {
  const found: Range[] = []
  const missing = new Set<string>()
  const all = [...text.matchAll(marks)].map(({index, 0: mark}) => ({index, mark}))
  for (let at = 0; at < all.length; at++) {
    const {index = 0, mark = ''} = all[at] ?? {}
    const partners = closing[mark]
    if (partners === undefined || missing.has(mark)) continue
    let end = at + 1
    while (end < all.length && !partners.includes(all[end]?.mark ?? ' ')) end++
    if (end === all.length) missing.add(mark)
    else {
      found.push({start: index, end: all[end]?.index ?? index})
      at = end
    }
  }
  return found
}

/** Tells whether an offset lies in one of some ranges, which are in source order and do not overlap. */
export function isWithin(ranges: readonly Range[], offset: number): boolean {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return (ranges[low]?.start ?? Number.POSITIVE_INFINITY) < offset
}
