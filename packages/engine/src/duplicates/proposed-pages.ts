import type {Link, Root} from 'mdast'
import {visit} from 'unist-util-visit'
import {urlIdentity} from 'url-identity'
import {parse} from '../parse/index.ts'

/** Most lines that are read of one proposal: who adds more brings in another list. */
const mostLines = 200

/** UTF-16 units of a line that is read; a parser needs long for long lines. */
const mostUnits = 2000

/**
 * The pages that a proposal lists and its base does not, by their identity: the first link of each line that is new. A
 * line that was only rewritten leads where it led before.
 *
 * @param base the text that the proposal is to be merged into.
 * @param merged the same with the proposal in it.
 */
export function proposedPages(base: string, merged: string): Set<string> {
  const before = new Set(pagesOnlyIn(base, merged))
  return new Set(pagesOnlyIn(merged, base).filter((page) => !before.has(page)))
}

/** The pages of the lines that a text has and another one has not. */
function pagesOnlyIn(text: string, other: string): string[] {
  const known = new Set(other.split('\n').map((line) => line.trim()))
  const lines = text.split('\n').filter((line) => line.length <= mostUnits && !known.has(line.trim()))
  const urls = lines.slice(0, mostLines).flatMap((line) => firstUrl(parse(line.trim())) ?? [])
  return urls.map((url) => urlIdentity(url).key)
}

function firstUrl(tree: Root): string | undefined {
  let first: Link | undefined
  visit(tree, 'link', (link) => {
    first ??= link
  })
  return first && /^https?:\/\//i.test(first.url) ? first.url : undefined
}
