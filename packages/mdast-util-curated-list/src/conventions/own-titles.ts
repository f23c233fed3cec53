import type {CuratedList, Title} from '../types.ts'
import {agreement} from './agreement.ts'

/**
 * Tells whether a list words its titles itself: most of them name a company, people or parts in the list's grammar.
 *
 * In other lists a title is a quotation or a name, and its capitals and marks are those of its publisher.
 */
export function hasOwnTitles(list: CuratedList): boolean {
  return agreement(list.entries.map(({title}) => isWorded(title)))?.value === true
}

function isWorded({company, parts, people}: Title): boolean {
  return company !== undefined || parts !== undefined || people.length > 0
}
