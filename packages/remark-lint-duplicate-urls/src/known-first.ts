import type {CuratedList} from 'mdast-util-curated-list'
import type {ListedPage} from './listed-page.ts'

/**
 * Puts the entries that the base of a change has before those that the change adds, each part in source order, so that
 * the added one of two is the later one wherever it stands.
 */
export function knownFirst(pages: ListedPage[], base: CuratedList): ListedPage[] {
  const known = new Map<string, number>()
  for (const entry of base.entries) {
    const name = `${entry.url} ${entry.title.text}`
    known.set(name, (known.get(name) ?? 0) + 1)
  }
  const isAdded = new Map(
    pages.map((page) => {
      const name = `${page.entry.url} ${page.entry.title.text}`
      const left = known.get(name) ?? 0
      known.set(name, left - 1)
      return [page, left <= 0]
    })
  )
  return [...pages.filter((page) => !isAdded.get(page)), ...pages.filter((page) => isAdded.get(page))]
}
