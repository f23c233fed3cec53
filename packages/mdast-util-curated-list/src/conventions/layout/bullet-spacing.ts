import {type ListFamily, layoutOf} from '../../layout/index.ts'
import type {CuratedList} from '../../types.ts'
import {agreement, type Convention} from '../agreement.ts'

/** The white space that the items of a family have between bullet and text. */
export function bulletSpacing(list: CuratedList, family: ListFamily): Convention<string> | undefined {
  return agreement(layoutOf(list).items.map((item) => (item.family === family ? item.spacing?.text : undefined)))
}
