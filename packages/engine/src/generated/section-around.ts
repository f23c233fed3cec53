import type {CuratedList, Range} from 'mdast-util-curated-list'

/**
 * The section that a statement about a part stands in, with the sections below it: "this section", "the table below".
 *
 * Before the second heading of a document everything lies below the title, which cannot be meant: there it is the text up to
 * the next heading, unless lists are spoken of, which have headings between them.
 */
export function sectionAround({sections}: CuratedList, {start, text}: {start: number; text: string}): Range {
  let low = 0
  let high = sections.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((sections[middle]?.range.start ?? 0) <= start) low = middle
    else high = middle - 1
  }
  const section = sections[low]
  if (!section) return {start, end: start}
  const {range, body, depth} = section
  return depth > 1 || /\b(?:lists?|sections|entries|everything) below\b/i.test(text) ? {...range} : {...body}
}
