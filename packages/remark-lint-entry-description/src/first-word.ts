import type {Entry, Range, Span} from 'mdast-util-curated-list'
import {lookup} from 'well-known-names'

/** The first word of a description, written small; `letter` is the range of its first letter. */
export type FirstWord = {
  word: string
  letter: Range
  /** It may be a name or an identifier: it has a hyphen or an apostrophe, or is a part of the title. */
  isDoubtful: boolean
}

/** A first word that may be written large: letters only, with hyphens and apostrophes, all in lower case. */
const plainWord = /^\p{Ll}[\p{Ll}\p{M}'’]*(?:-\p{L}[\p{L}\p{M}'’]*)*(?=[\s,;:.!?)]|$)/u

/** Three words or more: fewer may be a name or a handle, as authors of books have. */
const severalWords = /\S\s+\S+\s+\S/

/** `ncurses-based`, `vi-like`: a name and what is made of it. */
const likeName = /-(?:based|like|compatible|powered|style|aware|inspired)$/

/** Letters of Latin words without a vowel: an abbreviation or the name of a command, `npm`, `gh`, `zfs`. */
const unspoken = /^[b-df-hj-np-tv-xz]+$/

/** An author follows: what stands there is an aside and no sentence. */
const aside = new Set(['by', 'von', 'par', 'por', 'di', 'door', 'av', 'od'])

/**
 * Reads the first word of a description when it is to have a capital.
 *
 * A name written small is left alone: a word that the title, the address or another entry's title is, one that is well
 * known so, one without a vowel (`npm`), what is made of a name (`ncurses-based`), or one with a capital, a digit or a sign
 * inside (`iOS`, `x86`, `npm.js`); so is anything in markup.
 *
 * @param isTitle tells whether an entry of the list is called so.
 */
export function smallFirstWord(
  entry: Entry,
  description: Span,
  isTitle: (word: string) => boolean
): FirstWord | undefined {
  const word = plainWord.exec(description.text)?.[0]
  if (word === undefined || !severalWords.test(description.text) || aside.has(word)) return undefined
  const bare = word.replace(/['’]s$/, '')
  if (likeName.test(word) || unspoken.test(bare.split('-')[0] ?? '')) return undefined
  if (isName(entry, word) || isTitle(bare) || lookup(bare)?.name === bare) return undefined
  const isPart = partsOf(`${entry.title.text} ${entry.url}`).includes(bare)
  if (isPart && bare !== word) return undefined
  const letter = [...word][0] ?? ''
  const capital = letter.toUpperCase()
  if (capital === letter || capital.length !== letter.length) return undefined
  return {
    word,
    letter: {start: description.start, end: description.start + letter.length},
    isDoubtful: isPart || /['’-]/.test(word)
  }
}

function isName(entry: Entry, word: string): boolean {
  const elsewhere = `${entry.title.text} ${entry.url}`.toLowerCase().split(/[^\p{L}\p{M}'’-]+|(?<=\/)|\./u)
  return elsewhere.includes(word.toLowerCase())
}

function partsOf(text: string): string[] {
  return text.toLowerCase().split(/[^\p{L}\p{M}]+/u)
}
