import {type Collation, collationNames, collations, type Entry, type Label} from 'mdast-util-curated-list'
import {orderKey} from './order-key.ts'

/** A way to read the order of siblings: what they are sorted by, and how two are compared. */
export type Reading = {key: (member: Entry | Label) => string; compare: (a: string, b: string) => number}

/** UTF-16 units of a line that decide where it stands. */
const longest = 300

/** What stands before the first word of a line; blanks and pipes in it are form, and to mend that is not to move an entry. */
const signsAtStart = /^[^\p{L}\p{N}]+/u

function withoutForm(signs: string): string {
  return signs.replace(/[\s|]+/g, '')
}

/** Library order (ISO 7154 and the rules of most catalogues): word by word, no punctuation. */
const wordByWord: Reading = {
  key: (member) =>
    orderKey(member)
      .replace(/['’.]/g, '')
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim(),
  compare: collations.dictionary
}

/** What `sort` makes of the lines, markup and all: by bytes, and by the rules of a language. */
const sourceLines: Reading[] = [collations.characters, collations.dictionary].map((compare) => ({
  key: (member) => sourceOf(member).replace(signsAtStart, withoutForm),
  compare
}))

/** A line up to the end of its link: what is said of it decides between twins, and is nothing to move one of them for. */
function sourceOf(member: Entry | Label): string {
  const {content} = member
  const length = member.kind === 'entry' ? member.link.end - content.start : content.text.length
  return content.text.slice(0, Math.min(length, longest))
}

/** Reads titles under a collation. */
export function byTitle(collation: Collation): Reading {
  return {key: orderKey, compare: collations[collation]}
}

/**
 * Every plain way to read an order that nobody has named: a place that only some of them give an entry is none to move
 * it to unasked.
 */
export const plainReadings: readonly Reading[] = [...collationNames.map(byTitle), wordByWord, ...sourceLines]
