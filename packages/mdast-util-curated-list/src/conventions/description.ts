import {descriptionProse} from '../description/prose.ts'
import type {CuratedList, Entry} from '../types.ts'
import {type Learned, learn} from './learned.ts'

/**
 * Tells whether an entry is described; nothing for categories, for rows, and for what is neither: `(2014)`, `by …`.
 */
export function hasDescription(list: CuratedList, entry: Entry): boolean | undefined {
  if (entry.children.length > 0 || entry.family === 'row') return undefined
  if (!entry.description) return false
  const prose = descriptionProse(list, entry)
  const isAside =
    !entry.separator?.text.trim() && /^(?:[^\p{L}\p{N}"'“‘«„*_`¿¡]|by\b|\d{4}\b)/u.test(entry.description.text)
  return prose && !isAside ? true : undefined
}

/** Learns whether the entries of a list have descriptions. */
export function learnDescription(list: CuratedList): Learned<boolean> {
  return learn(list, (entry) => hasDescription(list, entry))
}
