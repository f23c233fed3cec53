import type {CuratedList} from 'mdast-util-curated-list'
import type {ActiveRule} from '../run/index.ts'
import type {Finding} from '../types.ts'
import type {Pair} from './pair.ts'
import {placeOf} from './place-of.ts'

/** Makes a finding on the own entry of a pair; there is no repair, since a person has to choose. */
export function findingOf({own, message}: Pair, list: CuratedList, rule: ActiveRule): Finding {
  return {
    rule: rule.id,
    severity: rule.level === 'error' ? 'error' : 'warning',
    message,
    url: `https://github.com/listwright/listwright/tree/main/packages/remark-lint-${rule.id}#readme`,
    place: placeOf(list, own.at),
    actual: list.text.slice(own.at.start, own.at.end),
    fix: null
  }
}
