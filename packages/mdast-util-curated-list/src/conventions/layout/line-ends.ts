import {trailingBlanks} from '../../layout/index.ts'
import type {CuratedList} from '../../types.ts'
import type {Convention} from '../agreement.ts'

/** How many lines end without spaces and tabs that mean nothing, of those that could have some. */
export function lineEnds(list: CuratedList): Convention<'no blanks'> {
  const {found, of} = trailingBlanks(list)
  return {value: 'no blanks', support: of - found.length, of}
}
