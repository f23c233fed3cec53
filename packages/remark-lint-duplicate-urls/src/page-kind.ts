import type {ListedPage} from './listed-page.ts'
import {isSameSubject} from './title-words.ts'

/**
 * What a page holds that entries give different names: `one thing`, as an article does; `one service`, when it is the
 * start page of a site, which holds many things but is what a row of a link table is about; `many things`, when it is
 * a repository or three entries name it differently.
 */
export type PageKind = 'one thing' | 'one service' | 'many things'

/** From so many entries of different names on, a page is one that holds many things (a portal, an index). */
const mostNames = 3

/** Entries of one page that are compared with each other; more say nothing more. */
const mostCompared = 12

/** Tells what the page of some entries holds. */
export function pageKind(pages: readonly ListedPage[]): PageKind {
  const key = pages[0]?.key ?? ''
  if (isRepository(key) || namesOf(pages.slice(0, mostCompared)) >= mostNames) return 'many things'
  return /^https?:\/\/[^/?#]+$/.test(key) ? 'one service' : 'one thing'
}

function isRepository(key: string): boolean {
  return /^https:\/\/(?:github|gitlab|bitbucket|codeberg)\.(?:com|org)\/[^/]+\/[^/]+$/.test(key)
}

function namesOf(pages: readonly ListedPage[]): number {
  const named: ListedPage[] = []
  for (const page of pages) {
    if (!named.some((other) => isSameSubject(other.entry, page.entry))) named.push(page)
  }
  return named.length
}
