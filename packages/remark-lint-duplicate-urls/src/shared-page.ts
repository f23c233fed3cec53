import type {ListedPage} from './listed-page.ts'
import {isSameSubject} from './title-words.ts'

/** From so many entries of different names on, a page is one that holds many things (a portal, an index). */
const mostNames = 3

/** Entries of one page that are compared with each other; more say nothing more. */
const mostCompared = 12

/**
 * Says whether a page may stand under several names: the start page of a site or of a repository holds many things,
 * and so does a page that three entries name differently.
 */
export function isSharedPage(pages: readonly ListedPage[]): boolean {
  return isStartPage(pages[0]?.key ?? '') || namesOf(pages.slice(0, mostCompared)) >= mostNames
}

/** A site's root, or what a code host shows of a repository. */
function isStartPage(key: string): boolean {
  return (
    /^https?:\/\/[^/?#]+$/.test(key) ||
    /^https:\/\/(?:github|gitlab|bitbucket|codeberg)\.(?:com|org)\/[^/]+\/[^/]+$/.test(key)
  )
}

function namesOf(pages: readonly ListedPage[]): number {
  const named: ListedPage[] = []
  for (const page of pages) {
    if (!named.some((other) => isSameSubject(other.entry, page.entry))) named.push(page)
  }
  return named.length
}
