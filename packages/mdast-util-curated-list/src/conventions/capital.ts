import {introducesDescription} from '../description/introduction.ts'
import {descriptionProse} from '../description/prose.ts'
import type {CuratedList, Entry} from '../types.ts'
import {type Learned, learn} from './learned.ts'

/** How the first word of a description is written. */
export type FirstLetter = 'upper' | 'lower'

/** Reads how a description begins; nothing for digits, markup and scripts without case, and where nothing introduces it. */
export function firstLetter(list: CuratedList, entry: Entry): FirstLetter | undefined {
  if (!introducesDescription(entry)) return undefined
  const letter = /^\p{L}/u.exec(descriptionProse(list, entry)?.text ?? '')?.[0]
  if (!letter || letter.toLowerCase() === letter.toUpperCase()) return undefined
  return letter === letter.toLowerCase() ? 'lower' : 'upper'
}

/** Learns whether the descriptions of a list begin with a capital. */
export function learnCapital(list: CuratedList): Learned<FirstLetter> {
  return learn(list, (entry) => firstLetter(list, entry))
}
