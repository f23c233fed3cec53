import type {Entry, Span} from 'mdast-util-curated-list'

/** A first word that may be written large: letters only, with hyphens and apostrophes, all in lower case. */
const plainWord = /^\p{Ll}[\p{Ll}\p{M}'’]*(?:-\p{L}[\p{L}\p{M}'’]*)*(?=[\s,;:.!?)]|$)/u

/** Three words or more: fewer may be a name or a handle, as authors of books have. */
const severalWords = /\S\s+\S+\s+\S/

/**
 * The range of a description's first letter when it is to be a capital.
 *
 * A word that may be a name written small is left alone: one that the title or the address has, too, or with a capital,
 * a digit or a sign inside (`iOS`, `x86`, `npm.js`); so is anything in markup.
 */
export function smallFirstLetter(entry: Entry, description: Span): {start: number; end: number} | undefined {
  const word = plainWord.exec(description.text)?.[0]
  if (word === undefined || !severalWords.test(description.text) || isName(entry, word)) return undefined
  const letter = [...word][0] ?? ''
  const capital = letter.toUpperCase()
  if (capital === letter || capital.length !== letter.length) return undefined
  return {start: description.start, end: description.start + letter.length}
}

function isName(entry: Entry, word: string): boolean {
  const elsewhere = `${entry.title.text} ${entry.url}`.toLowerCase().split(/[^\p{L}\p{M}'’-]+|(?<=\/)|\./u)
  return elsewhere.includes(word.toLowerCase())
}
