import type {CuratedList} from 'mdast-util-curated-list'
import {placeOf} from '../place/index.ts'
import {pageOf} from '../rules/index.ts'
import type {ActiveRule} from '../run/index.ts'
import type {Finding} from '../types.ts'
import type {Pair} from './pair.ts'

/** Makes a finding on the own entry of a pair; there is no repair, since a person has to choose. */
export function findingOf({own, message}: Pair, list: CuratedList, rule: ActiveRule): Finding {
  return {
    rule: rule.id,
    severity: rule.level === 'error' ? 'error' : 'warning',
    message,
    url: pageOf(rule.id),
    place: placeOf(list, own.at),
    actual: list.text.slice(own.at.start, own.at.end),
    fix: null
  }
}
