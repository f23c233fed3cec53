import {isSubject} from '../links/link-role.ts'
import {trimRange} from '../source/span.ts'
import type {EntryLink, Range} from '../types.ts'
import {hasWordsBesideLinks, hasWordsBetween} from './words.ts'

/**
 * Cuts a paragraph before each line that starts with a link; a line that does not belongs to the one before.
 *
 * Returns nothing when the paragraph itself does not start with a link. `links` are those of the paragraph.
 */
export function linkLines(text: string, paragraph: Range, links: EntryLink[]): Range[] {
  const starts: number[] = []
  let next = 0
  for (let start = paragraph.start; start < paragraph.end && next < links.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline === -1 ? paragraph.end : Math.min(newline + 1, paragraph.end)
    const first = next
    while (next < links.length && (links[next]?.start ?? 0) < end) next++
    const isEntry = startsWithLink(text, start, links.slice(first, next))
    if (isEntry) starts.push(start)
    else if (start === paragraph.start) return []
    start = end
  }
  return starts.map((start, index) => trimRange(text, start, starts[index + 1] ?? paragraph.end))
}

function startsWithLink(text: string, start: number, links: EntryLink[]): boolean {
  const subject = links.find(isSubject)
  return subject !== undefined && !hasWordsBetween(text, {start, end: subject.start}, links)
}

/** Tells whether a line is nothing but several links and marks between them: a bar to navigate with. */
export function isNavigation(text: string, line: Range, links: EntryLink[]): boolean {
  return links.length > 1 && !hasWordsBesideLinks(text, line, links)
}
