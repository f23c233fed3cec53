import type {EntryLink} from '../types.ts'

/** Tells whether a link shows nothing but images: a badge or a logo. */
export function isBadge(link: EntryLink): boolean {
  return link.label.trim() === ''
}

/** Reads the fragment of a link into the same document, decoded, without `#`; nothing for other links. */
export function anchorOf(link: EntryLink): string | undefined {
  if (!link.url.startsWith('#')) return undefined
  try {
    return decodeURIComponent(link.url.slice(1))
  } catch {
    return link.url.slice(1)
  }
}

/** Tells whether a link can be what an entry is about: it leads somewhere else and shows words. */
export function isSubject(link: EntryLink): boolean {
  return link.url !== '' && !link.url.startsWith('#') && !link.url.startsWith('mailto:') && !isBadge(link)
}
