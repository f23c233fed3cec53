import {itemRuns, type ListFamily, layoutOf} from '../../layout/index.ts'
import type {CuratedList} from '../../types.ts'
import {agreement, type Convention} from '../agreement.ts'

/** The bullet of the lists of a family at one depth; what counts is lists, not items. */
export function bulletConvention(list: CuratedList, family: ListFamily, depth: number): Convention<string> | undefined {
  const items = layoutOf(list).items.filter((item) => item.family === family && item.depth === depth)
  return agreement(itemRuns(items).map((run) => agreement(run.map(({marker}) => marker.text))?.value))
}
