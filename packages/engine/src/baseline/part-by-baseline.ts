import {type CuratedList, type Key, match} from 'mdast-util-curated-list'
import {locate, type Parted, TextLines} from '../new-only/index.ts'
import type {Found} from '../run/index.ts'
import {type Known, knownOf} from './known.ts'

/** Findings parted by a baseline, and the baseline seen from them. */
export type Against = Pick<Parted, 'fresh' | 'old'> & {
  /** What there is to remember of all findings given. */
  all: Known[]
  /** What the baseline remembers and is gone. */
  gone: Known[]
}

/** What a message says however it counts and quotes: that may change while the fault stays. */
const keys: Array<Key<Known>> = [
  ({rule, message, at}) => JSON.stringify([rule, message, at]),
  ({rule, message, at}) => JSON.stringify([rule, message.replace(/\d+/g, '0'), at])
]

/** Parts findings that a baseline knows from those that are new: a multiset subtraction, as `newFindings`. */
export function partByBaseline(found: Found[], list: CuratedList, baseline: Known[]): Against {
  const all = locate(found, list, new TextLines(list.text)).map(knownOf)
  const pairs = match(
    baseline,
    all,
    keys.map((key) => ({base: key, head: key}))
  )
  const matched = new Set(pairs.values())
  const isOld = all.map((known) => pairs.has(known))
  return {
    fresh: found.filter((_, index) => !isOld[index]),
    old: found.filter((_, index) => isOld[index]),
    all,
    gone: baseline.filter((known) => !matched.has(known))
  }
}
