import type {EntryLink} from '../types.ts'

/** Tells whether a link shows nothing but images: a badge or a logo. */
export function isBadge(link: EntryLink): boolean {
  return link.label.trim() === ''
}

/** Tells whether a link shows only signs and emoji: `💻`, `⬆`. */
export function isSign(link: EntryLink): boolean {
  const bare = link.label.replace(/\u200D|\uFE0F/g, '')
  return !/[^\s\p{So}\p{Sm}\p{Sk}\p{Extended_Pictographic}\p{Emoji_Modifier}]/u.test(bare)
}

/** Tells whether a link shows a picture with a name below: a contributor, as all-contributors lists them. */
function isPortrait({text}: EntryLink): boolean {
  return text.text.includes('<img') && /<br\b/i.test(text.text)
}

/** Tells whether a link can be what an entry is about: it leads somewhere else and shows words. */
export function isSubject(link: EntryLink): boolean {
  return (
    link.url !== '' &&
    link.anchor === undefined &&
    !link.url.startsWith('mailto:') &&
    !isBadge(link) &&
    !isPortrait(link)
  )
}
