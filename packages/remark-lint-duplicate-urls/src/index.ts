import type {CuratedList, Range} from 'mdast-util-curated-list'
import {type Finding, type ListRule, listRule} from 'unified-list-rule'
import {differences, explainReason, urlIdentity} from 'url-identity'
import {learnCrossListing} from './cross-listing.ts'
import {isDuplicate} from './is-duplicate.ts'
import {knownFirst} from './known-first.ts'
import {changedPages, type ListedPage, listedPages} from './listed-page.ts'
import {meta} from './meta.ts'
import {nearDuplicates} from './near-duplicates.ts'
import type {Options} from './options.ts'
import {pageKind} from './page-kind.ts'
import {linesOf} from './removal.ts'

export {type AcrossFiles, duplicatesAcross, type FilePages} from './across-files.ts'

export type {Options} from './options.ts'

/**
 * Reports entries that lead to a page which another entry leads to already, and says in what the two URLs differ.
 *
 * Only the link that an entry is about counts. The finding stands on the later entry or, in a change, on the added one.
 */
const duplicateUrls: ListRule<Options> = listRule<Options>(meta, ({list, learned, isChange}, report, options) => {
  const allowed = new Set(options.allow.map((url) => urlIdentity(url).key))
  const all = isChange ? knownFirst(changedPages(list, learned), learned) : listedPages(list)
  const pages = all.filter(({key}) => !allowed.has(key))
  const learnedPages = learned === list ? pages : listedPages(learned)
  const practice = options.crossListing === 'learn' ? learnCrossListing(byKey(learnedPages).values()) : undefined
  const allowsCrossListing = options.crossListing === 'allow' || practice !== undefined
  const reported = new Set<ListedPage>()
  for (const [key, same] of byKey(pages)) {
    if (same.length < 2) continue
    const when = {scope: options.scope, allowsCrossListing, holds: pageKind(same)}
    for (const [index, later] of same.entries()) {
      const first = same.slice(0, Math.min(index, mostCompared)).find((earlier) => isDuplicate(earlier, later, when))
      if (!first) continue
      reported.add(later)
      report({...finding(list, first, later), ...(same.length > 2 ? {group: key} : {})})
    }
  }
  if (!options.nearDuplicates || options.scope !== 'file') return
  for (const {first, later} of nearDuplicates(pages)) {
    if (!reported.has(first) && !reported.has(later)) report(nearFinding(first, later))
  }
})

export default duplicateUrls

/** Earlier entries of one page that a later one is compared with; keeps hostile lists linear. */
const mostCompared = 12

function byKey(pages: readonly ListedPage[]): Map<string, ListedPage[]> {
  const groups = new Map<string, ListedPage[]>()
  for (const page of pages) {
    const group = groups.get(page.key)
    if (group) group.push(page)
    else groups.set(page.key, [page])
  }
  return groups
}

function finding(list: CuratedList, first: ListedPage, later: ListedPage): Finding {
  const reasons = differences(first.entry.url, later.entry.url).map(explainReason)
  const spelling = reasons.length > 0 ? ` (the URLs differ in ${joined(reasons)})` : ''
  const lines = isCopy(first, later) ? linesOf(list, later.entry) : undefined
  const place = placeOf(later)
  return {
    ...(lines ? {at: lines, focus: place, suggest: ['']} : {at: place}),
    message: `Unexpected second entry for the page of \`${titleOf(first)}\`${spelling}, expected one entry a page`,
    cause: {at: placeOf(first), message: 'Listed here already'}
  }
}

function nearFinding(first: ListedPage, later: ListedPage): Finding {
  const host = first.key.split('/')[2] ?? ''
  return {
    at: placeOf(later),
    message: `Unexpected second address of \`${titleOf(first)}\`, expected one entry a post`,
    note: `The same words end both URLs; the other one is on ${host}`,
    cause: {at: placeOf(first), message: 'Listed here already'}
  }
}

/** Where an entry says its address; a reference says it far away, in a definition. */
function placeOf({entry: {link}}: ListedPage): Range {
  const {start, end} = link.kind === 'reference' ? link : link.destination
  return {start, end}
}

function titleOf({entry}: ListedPage): string {
  return entry.title.text.replace(/<[^<>]{0,80}>/g, '').replace(/[\s`]+/g, ' ')
}

/** Says whether the later entry is the earlier one again, word for word, so that nothing is lost without it. */
function isCopy({entry: first}: ListedPage, {entry: later}: ListedPage): boolean {
  return later.children.length === 0 && first.content.text.trim() === later.content.text.trim()
}

function joined(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}
