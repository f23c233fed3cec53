import type {EntryLink} from '../types.ts'

/** Tells whether a link shows nothing but images: a badge or a logo. */
export function isBadge(link: EntryLink): boolean {
  return link.label.trim() === ''
}

/** Tells whether a link can be what an entry is about: it leads somewhere else and shows words. */
export function isSubject(link: EntryLink): boolean {
  return link.url !== '' && link.anchor === undefined && !link.url.startsWith('mailto:') && !isBadge(link)
}
