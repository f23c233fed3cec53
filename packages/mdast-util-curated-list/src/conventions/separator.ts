import type {CuratedList, Entry} from '../types.ts'
import {type Learned, learn} from './learned.ts'

/** Text behind a link that is no description: a parenthesis, `by …`, a year, a further link. */
const noDescription = /^(?:[^\p{L}\p{N}"'“‘«„*_`¿¡]|by\b|\d{4}\b)/u

/**
 * Reads what parts link and description, white space included.
 *
 * Nothing for table rows, where the description starts on a line of its own, and where only white space stands between
 * the link and what is no description.
 */
export function separatorStyle({family, separator, description}: Entry): string | undefined {
  if (family === 'row' || !separator || !description || /[\r\n]/.test(separator.text)) return undefined
  return separator.text.trim() === '' && noDescription.test(description.text) ? undefined : separator.text
}

/** Learns what a list writes between link and description: ` - `, `: `, ` ` …. */
export function learnSeparator(list: CuratedList): Learned<string> {
  return learn(list, separatorStyle)
}
