import type {CuratedList, Entry, Label} from 'mdast-util-curated-list'
import {urlIdentity} from 'url-identity'

/** An entry and the page that it is about. */
export type ListedPage = {entry: Entry; key: string}

/** Least share of a list's entries that stand behind the contents before those above count as its preamble. */
const leastShare = 0.8

/**
 * The entries of a list that are about a web page, in source order.
 *
 * Left out: sponsors and highlights above the contents, an entry below another one for the same page, a link inside a
 * sentence, and an entry that says itself that it repeats another.
 */
export function listedPages(list: CuratedList): ListedPage[] {
  return pagesOf(bodyEntries(list))
}

/** The same with what a change has added to the preamble: a page that its base's preamble does not have. */
export function changedPages(list: CuratedList, base: CuratedList): ListedPage[] {
  const body = bodyEntries(list)
  if (body.length === list.entries.length) return pagesOf(body)
  const own = new Set(body)
  const start = base.contents?.range.start ?? 0
  const former = new Set(base.entries.filter(({range}) => range.start < start).map(({url}) => url))
  return pagesOf(list.entries.filter((entry) => own.has(entry) || !former.has(entry.url)))
}

function pagesOf(entries: Entry[]): ListedPage[] {
  const keys = new Map<Entry, string>()
  const pages: ListedPage[] = []
  for (const entry of entries) {
    if (!/^(?:https?:)?\/\//i.test(entry.url) || isInProse(entry) || saysItRepeats(entry)) continue
    const {key} = urlIdentity(entry.url)
    keys.set(entry, key)
    if (!repeatsParent(entry.parent, key, keys)) pages.push({entry, key})
  }
  return pages
}

function bodyEntries({entries, contents}: CuratedList): Entry[] {
  if (!contents) return entries
  const body = entries.filter(({range}) => range.start >= contents.range.start)
  return body.length >= entries.length * leastShare ? body : entries
}

function repeatsParent(parent: Entry | Label | undefined, key: string, keys: ReadonlyMap<Entry, string>): boolean {
  return parent?.kind === 'entry' && keys.get(parent) === key
}

/** Words before a link from which on the line is a sentence with a link in it. */
const sentenceWords = 4

function isInProse({before}: Entry): boolean {
  return before !== undefined && before.text.slice(0, longestNote).trim().split(/\s+/).length >= sentenceWords
}

/** UTF-16 units of an entry in which it would say so. */
const longestNote = 400

/** "See [above](#systems)", "already listed above": the repetition is meant. */
function saysItRepeats({links, content}: Entry): boolean {
  if (links.some(({url}) => url.startsWith('#'))) return true
  return /\b(?:already|see|mentioned|listed)\b[^.]{0,40}\b(?:above|below)\b/i.test(content.text.slice(-longestNote))
}
