import type {ListedPage} from './listed-page.ts'
import {fold, isSameSubject} from './title-words.ts'

/** Two entries for one post at two addresses. */
export type NearDuplicate = {first: ListedPage; later: ListedPage}

/** Fewest words at the end of a URL that two pages do not share by chance. */
const leastWords = 4

/**
 * Finds posts that are listed at two addresses, as when a blog has moved: the same four or more words end both URLs,
 * and the titles name one thing. Similar titles alone prove nothing (two talks, two parts, two companies).
 */
export function nearDuplicates(pages: readonly ListedPage[]): NearDuplicate[] {
  const bySlug = new Map<string, ListedPage>()
  const found: NearDuplicate[] = []
  for (const page of pages) {
    const slug = slugOf(page.key, page.entry.url)
    if (slug === undefined || isCodeHost(page.key)) continue
    const first = bySlug.get(slug)
    if (!first) bySlug.set(slug, page)
    else if (
      first.key !== page.key &&
      hostOf(first.key) !== hostOf(page.key) &&
      isSameSubject(first.entry, page.entry)
    ) {
      found.push({first, later: page})
    }
  }
  return found
}

/** The words that end a path; a query or a fragment names the page itself, so there the path proves nothing. */
function slugOf(key: string, url: string): string | undefined {
  if (/[?#]/.test(key)) return undefined
  const path = /^(?:https?:)?\/\/[^/]+(\/[^?#]*)/i.exec(url)?.[1] ?? ''
  const last = path.split('/').findLast((segment) => segment !== '') ?? ''
  const words = fold(
    last
      .replace(/\.[a-z]{2,5}$/, '')
      .replaceAll('_', '-')
      .replace(/-[0-9a-f]{11,12}$/, '')
  )
  const telling = words.filter((word) => !/^\d+$/.test(word))
  return telling.length >= leastWords ? words.join('-') : undefined
}

/** A project's repository and its site are two pages. */
function isCodeHost(key: string): boolean {
  return /^https:\/\/(?:[^/]+\.)?(?:github|gitlab|bitbucket|codeberg)\.(?:com|org)\//.test(key)
}

function hostOf(key: string): string {
  return key.split('/')[2] ?? ''
}
