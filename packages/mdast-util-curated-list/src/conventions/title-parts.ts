import type {CuratedList, Title} from '../types.ts'
import {type Learned, learn} from './learned.ts'

/** Where parts stand to the company of a title. */
export type PartsPlace = 'before company' | 'behind company'

/** The form of an account of parts with `N` for its number: `(N parts)`; nothing when it does not count in digits. */
export function partsForm(parts: Title['parts']): string | undefined {
  if (parts?.count === undefined || parts.count < 2) return undefined
  const digits = String(parts.count)
  const form = parts.text.replace(digits, 'N')
  return form.includes('N') && !/\d/.test(form) ? form : undefined
}

/** Reads whether parts stand before or behind the company; nothing when a title lacks either. */
export function partsPlace({parts, connector}: Title): PartsPlace | undefined {
  if (!parts || !connector) return undefined
  return parts.start < connector.start ? 'before company' : 'behind company'
}

/** Learns how a list counts parts: `(N parts)`. */
export function learnPartsForm(list: CuratedList): Learned<string> {
  return learn(list, ({title}) => partsForm(title.parts))
}

/** Learns on which side of the company a list counts parts. */
export function learnPartsPlace(list: CuratedList): Learned<PartsPlace> {
  return learn(list, ({title}) => partsPlace(title))
}
