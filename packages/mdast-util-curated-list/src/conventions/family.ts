import type {CuratedList, EntryFamily} from '../types.ts'
import {type Learned, learn} from './learned.ts'

/** Learns whether entries are list items, table rows, paragraphs or raw HTML. */
export function learnFamily(list: CuratedList): Learned<EntryFamily> {
  return learn(list, ({family}) => family)
}
