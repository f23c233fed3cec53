import {isBadge} from '../links/link-role.ts'
import type {EntryLink, Range} from '../types.ts'

/** Images, tags, shortcodes and references: shown as pictures or marks, not read as words. */
const pictures =
  /!\[[^[\]]*\](?:\([^()\s]*(?:\s+"[^"()]*")?\)|\[[^[\]]*\])?|<[^<>]*>|:[a-z\d_+-]{2,40}:|&#?[a-z\d]{2,8};/giu

/** Tells whether a text has a letter outside images, tags, shortcodes such as `:book:` and references. */
export function hasWords(text: string): boolean {
  return /\p{L}/u.test(text.replace(pictures, ' '))
}

/** Tells whether a range has words that are not those of badges; `links` are those that may lie in it. */
export function hasWordsBetween(text: string, range: Range, links: EntryLink[]): boolean {
  let from = range.start
  for (const link of links) {
    if (link.start >= range.end) break
    if (link.start < from || !isBadge(link)) continue
    if (hasWords(text.slice(from, link.start))) return true
    from = Math.min(link.end, range.end)
  }
  return hasWords(text.slice(from, range.end))
}

/** Tells whether a range has words outside all of its links. */
export function hasWordsBesideLinks(text: string, range: Range, links: EntryLink[]): boolean {
  let from = range.start
  for (const link of links) {
    if (link.start < from) continue
    if (link.start >= range.end) break
    if (hasWords(text.slice(from, link.start))) return true
    from = link.end
  }
  return from < range.end && hasWords(text.slice(from, range.end))
}
