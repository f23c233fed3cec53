import {lookupByCase, lookupVariant} from './lookup.ts'
import {wellKnownNames} from './table.ts'
import type {WellKnownName} from './types.ts'

/** A place of a text that spells a well-known name; offsets in UTF-16 units. */
export type Mention = {
  start: number
  end: number
  actual: string
  known: WellKnownName
  /** What sets the spelling apart from the right one. */
  difference: 'none' | 'case' | 'variant'
}

type Word = {start: number; end: number; text: string; isLast: boolean}

/** Most words of a name. */
const mostWords = 3

const opening = new Set('([{"\'“‘«<*~'.split(''))
const closing = new Set(')]}"\'”’».,;:!?…>*~、。，：；！？'.split(''))
/** Letters, digits and what stands inside of names; a word with anything else is a path, a handle or code. */
const nameLike = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}.+'-]*$/u

/** The first words of names and variants of several words. */
const longStarts = new Set(
  wellKnownNames
    .flatMap(({name, variants}) => [name, ...variants])
    .filter((name) => name.includes(' '))
    .map((name) => name.split(' ')[0])
)

/**
 * Finds the well-known names that a text mentions, rightly spelled or not, in source order.
 *
 * A name is a whole word between white space and punctuation: `github.com`, `javascript-tools`, `a/mysql`, `@github`
 * and `#graphql` mention none. Linear in the length of the text.
 */
export function mentions(text: string): Mention[] {
  const words = wordsOf(text)
  const found: Mention[] = []
  for (let index = 0; index < words.length; index++) {
    const word = words[index]
    if (!word) continue
    const long = longStarts.has(word.text) ? longMention(text, words, index) : undefined
    const mention = long?.mention ?? single(word)
    if (mention) found.push(mention)
    if (long) index += long.words - 1
  }
  return found
}

function single({start, end, text}: Word): Mention | undefined {
  const variant = lookupVariant(text)
  const known = variant ?? lookupByCase(text)
  if (!known) return undefined
  return {start, end, actual: text, known, difference: variant ? 'variant' : known.name === text ? 'none' : 'case'}
}

/** Names of several words match letter by letter: `stack overflow` is an error of programs as well. */
function longMention(text: string, words: Word[], first: number): {mention: Mention; words: number} | undefined {
  const start = words[first]?.start ?? 0
  for (let count = mostWords; count > 1; count--) {
    const run = words.slice(first, first + count)
    const last = run.at(-1)
    if (!last || run.length < count || run.slice(0, -1).some((word) => word.isLast)) continue
    const actual = text.slice(start, last.end)
    const variant = lookupVariant(actual)
    const known = variant ?? lookupByCase(actual)
    if (!known || (!variant && known.name !== actual)) continue
    return {mention: {start, end: last.end, actual, known, difference: variant ? 'variant' : 'none'}, words: count}
  }
  return undefined
}

/** Cuts a text at white space and takes brackets, quotes, punctuation and the possessive off. */
function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const {0: chunk, index} of text.matchAll(/\S+/g)) {
    let start = 0
    let end = chunk.length
    while (start < end && opening.has(chunk.charAt(start))) start++
    while (end > start && closing.has(chunk.charAt(end - 1))) end--
    const isPossessive = /['’]s$/.test(chunk.slice(end - 2, end))
    const word = chunk.slice(start, isPossessive ? end - 2 : end)
    const isWord = word.length > 0 && word.length <= 40 && nameLike.test(word)
    const isLast = end < chunk.length || isPossessive
    words.push({
      start: index + start,
      end: index + start + word.length,
      text: isWord ? word : '',
      isLast: isLast || !isWord
    })
  }
  return words
}
