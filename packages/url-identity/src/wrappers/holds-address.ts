import {unwrap} from './unwrap.ts'

/** Hosts of archive.today, whose copies are named by a time and the address, or by a short code (archive.today/faq). */
const archiveToday = /^https?:\/\/(?:www\.)?archive\.(?:today|ph|is|li|fo|md|vn)(?=[:/?#]|$)/i

/** A scheme behind the host of an address: another address begins there, escaped by nobody. */
const innerScheme = /^[a-z]+:\/\/[^/?#]*[/?#].*?(?:https?|ftp):\/{1,2}/is

/** Tells whether an address is the name of a copy that an archive keeps, which changes with every letter of it. */
export function isCopy(href: string): boolean {
  const text = href.trim()
  return archiveToday.test(text) || unwrap(text)?.kind === 'archive'
}

/**
 * Tells whether an address holds another one: that of a copy, or as it is in a path or a query. Which of both a parameter
 * behind it belongs to, nothing says.
 */
export function holdsAddress(href: string): boolean {
  return innerScheme.test(href.trim()) || isCopy(href)
}
