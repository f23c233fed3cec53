import {introducesDescription} from '../description/introduction.ts'
import {descriptionProse} from '../description/prose.ts'
import type {CuratedList, Entry} from '../types.ts'
import {type Learned, learn} from './learned.ts'

/**
 * Least length of a description that decides not to end like a sentence, in words or CJK characters; one that ends with a
 * mark has decided when it is more than a word.
 */
const leastWords = 3
const leastMarked = 2

/**
 * Reads the mark that a description ends with: `.`, `。`, `।` …, empty when it ends with a word or a bracket.
 *
 * Nothing where the end says nothing about a habit: `?`, `!`, `…`, `:`, `etc.`, a dash or another sign that something
 * follows, a mark inside a closing bracket or quote, a bare URL, a description of less than three words (`least`) without a
 * mark, words that nothing introduces.
 */
export function endMark(list: CuratedList, entry: Entry, least: number = leastWords): string | undefined {
  if (!introducesDescription(entry)) return undefined
  const prose = descriptionProse(list, entry)?.text
  if (!prose) return undefined
  if (
    /(?:\.{2,}|…|[?!？！؟‽:;,：；，、|/&=→·•([{‐-―−-]|\betc\.?|[.。!?][)\]"'”’»）】」』*_]+|https?:\/\/\S*[^\s)])$/iu.test(
      prose
    )
  )
    return undefined
  const mark = /[.。．｡।॥۔።։]$/u.exec(prose)?.[0] ?? ''
  return countWords(prose) < (mark === '' ? least : leastMarked) ? undefined : mark
}

/** Counts words, and each ideograph or kana of scripts without spaces. */
function countWords(text: string): number {
  const words = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+/gu)
  return words?.length ?? 0
}

/** Learns how the descriptions of a list end. */
export function learnEndPunctuation(list: CuratedList): Learned<string> {
  return learn(list, (entry) => endMark(list, entry))
}
