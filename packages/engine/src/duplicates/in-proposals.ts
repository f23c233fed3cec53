import {type Entry, entryChange} from 'mdast-util-curated-list'
import {urlIdentity} from 'url-identity'
import type {ActiveRule} from '../run/index.ts'
import type {Finding} from '../types.ts'
import type {ComparedFile} from './across-files.ts'
import {exemptPairs} from './exempt-pairs.ts'
import {findingOf} from './finding-of.ts'
import {isAllowed} from './is-allowed.ts'
import type {Listing, Pair} from './pair.ts'
import {proposedPages} from './proposed-pages.ts'

/** Another open change of the same file. */
export type Proposal = {
  /** What it is called, such as `#12`. */
  name: string
  url: string
  /** The file that it is to be merged into. */
  base: string
  /** The same with it merged. */
  merged: string
}

/** Finds entries that a file has more than its base, and that another open change adds as well. */
export function inProposals(file: ComparedFile, proposals: Proposal[], rule: ActiveRule): Finding[] {
  const added = addedEntries(file).filter(({url}) => !isAllowed(url, rule))
  if (added.length === 0) return []
  const pages = proposals.map((proposal) => ({proposal, pages: proposedPages(proposal.base, proposal.merged)}))
  const found = new Map<Pair, Proposal>()
  for (const entry of added) {
    const {key} = urlIdentity(entry.url)
    const first = pages.find((one) => one.pages.has(key))
    if (first) found.set(pairOf(file.path, entry, first.proposal), first.proposal)
  }
  const exempt = exemptPairs([...found.keys()], [file], rule.id)
  return [...found]
    .filter(([pair]) => !exempt.has(pair))
    .map(([pair, {url}]) => ({...findingOf(pair, file.list, rule), note: `It was proposed first at ${url}`}))
}

function addedEntries({list, base}: ComparedFile): Entry[] {
  const before = base && entryChange(base, list).before
  return list.entries.filter((entry) => before?.get(entry)?.url !== entry.url)
}

function pairOf(path: string, {link}: Entry, {name}: Proposal): Pair {
  const {start, end} = link.kind === 'reference' ? link : link.destination
  const own: Listing = {path, at: {start, end}}
  const message = `Unexpected entry for a page that pull request \`${name}\` adds as well, expected one of them`
  return {own, other: own, message}
}
