import {type CuratedList, type Entry, entryChange} from 'mdast-util-curated-list'
import {type AcrossFiles, duplicatesAcross} from 'remark-lint-duplicate-urls'
import {entryAt} from '../new-only/index.ts'
import {placeOf} from '../place/index.ts'
import type {ActiveRule} from '../run/index.ts'
import type {Finding} from '../types.ts'
import {exemptPairs} from './exempt-pairs.ts'
import {findingOf} from './finding-of.ts'
import {isAllowed} from './is-allowed.ts'
import type {Listing, Pair} from './pair.ts'

/** A file that is compared with others. */
export type ComparedFile = {
  path: string
  list: CuratedList
  /** The list of the base; absent when everything is reported, or the file is new. */
  base?: CuratedList
  /** Heeds those comments only that the base has. */
  distrustsComments?: boolean
}

/**
 * Finds pages that several files list; the findings of each file by its path.
 *
 * When only what is new counts, a pair of which no entry was added or led elsewhere before is not reported, and the
 * finding stands on the added entry.
 */
export function acrossFiles(files: ComparedFile[], rule: ActiveRule, isNewOnly: boolean): Map<string, Finding[]> {
  const lists = new Map(files.map((file) => [file.path, file.list]))
  const isNew = isNewOnly ? novelty(files, lists) : () => true
  const pairs = duplicatesAcross(files)
    .filter((one) => isNew(one) || isNew(one.cause))
    .filter((one) => !isAllowed(entryOf(one, lists)?.url ?? '', rule))
    .map((one) => (isNew(one) ? {own: one, other: one.cause, message: one.message} : turned(one)))
  const exempt = exemptPairs(pairs, files, rule.id)
  const found = new Map<string, Finding[]>()
  for (const pair of pairs) {
    if (exempt.has(pair)) continue
    const findings = found.get(pair.own.path) ?? []
    findings.push(withOther(pair, lists, rule))
    found.set(pair.own.path, findings)
  }
  return found
}

/** The pair as seen from its other entry; the message names the file that the finding points to. */
function turned({path, at, message, cause}: AcrossFiles): Pair {
  return {own: cause, other: {path, at}, message: message.replace(`\`${cause.path}\``, `\`${path}\``)}
}

/** Tells of an entry whether it was added, or led elsewhere before. */
function novelty(files: ComparedFile[], lists: Map<string, CuratedList>): (listing: Listing) => boolean {
  const before = new Map<Entry, Entry>()
  for (const {list, base} of files) {
    for (const [head, old] of base ? entryChange(base, list).before : []) before.set(head, old)
  }
  return (listing) => {
    const entry = entryOf(listing, lists)
    return !entry || before.get(entry)?.url !== entry.url
  }
}

function entryOf({path, at}: Listing, lists: Map<string, CuratedList>): Entry | undefined {
  const list = lists.get(path)
  return list && entryAt(list, at.start)
}

function withOther(pair: Pair, lists: Map<string, CuratedList>, rule: ActiveRule): Finding {
  const {own, other} = pair
  const [list, otherList] = [lists.get(own.path), lists.get(other.path)]
  if (!list || !otherList) throw new RangeError(`Unexpected file \`${own.path}\` or \`${other.path}\``)
  const place = placeOf(otherList, other.at)
  return {...findingOf(pair, list, rule), related: [{path: other.path, place, message: 'Listed here already'}]}
}
