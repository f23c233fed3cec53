import type {CuratedList, Range} from 'mdast-util-curated-list'
import {differences, explainReason} from 'url-identity'
import {type ListedPage, listedPages} from './listed-page.ts'

/** A file and its list. */
export type FilePages = {path: string; list: CuratedList}

/** An entry whose page another file lists already. */
export type AcrossFiles = {
  path: string
  at: Range
  message: string
  cause: {path: string; at: Range; message: string}
}

/**
 * Finds pages that several files list: each later file's first entry for the page, with the first file's.
 *
 * Repeats within a file are the rule's own matter. Files are taken in the order given.
 */
export function duplicatesAcross(files: Iterable<FilePages>): AcrossFiles[] {
  const firsts = new Map<string, {path: string; page: ListedPage}>()
  const found: AcrossFiles[] = []
  for (const {path, list} of files) {
    const seen = new Set<string>()
    for (const page of listedPages(list)) {
      if (seen.has(page.key)) continue
      seen.add(page.key)
      const first = firsts.get(page.key)
      if (first) found.push({path, ...finding(first, page)})
      else firsts.set(page.key, {path, page})
    }
  }
  return found
}

function finding(first: {path: string; page: ListedPage}, later: ListedPage): Omit<AcrossFiles, 'path'> {
  const reasons = differences(first.page.entry.url, later.entry.url).map(explainReason)
  const spelling = reasons.length > 0 ? ` (the URLs differ in ${reasons.join(', ')})` : ''
  return {
    at: rangeOf(later),
    message: `Unexpected entry for a page that \`${first.path}\` lists${spelling}, expected one entry a page`,
    cause: {path: first.path, at: rangeOf(first.page), message: 'Listed here already'}
  }
}

function rangeOf({entry: {link}}: ListedPage): Range {
  const {start, end} = link.kind === 'reference' ? link : link.destination
  return {start, end}
}
