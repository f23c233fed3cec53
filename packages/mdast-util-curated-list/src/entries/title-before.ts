import {isBlank, trimRange} from '../source/span.ts'
import type {Range} from '../types.ts'
import {insideMarkup} from './markup.ts'
import {hasWords} from './words.ts'

/** What may stand between a title and its link: `Title - `, `Title: `, `Title ([`. */
const trailing = new Set([...'-‐‑‒–—―−:：|｜•·→⇒»>([（【,，\\'])

/**
 * Reads the title out of the words before a link: what is bold at the start, or all of them less the separator.
 *
 * Returns nothing when there are no words.
 */
export function titleBefore(text: string, start: number, end: number): {range: Range; isStrong: boolean} | undefined {
  const strong = strongStart(text, start, end)
  if (strong && hasWords(text.slice(strong.start, strong.end))) return {range: strong, isStrong: true}
  let to = end
  while (to > start && (trailing.has(text[to - 1] ?? '') || isBlank(text.charCodeAt(to - 1)))) to--
  const range = insideMarkup(text, trimRange(text, start, to))
  return hasWords(text.slice(range.start, range.end)) ? {range, isStrong: false} : undefined
}

function strongStart(text: string, start: number, end: number): Range | undefined {
  const mark = text.slice(start, start + 2)
  if (mark !== '**' && mark !== '__') return undefined
  const close = text.slice(start + 2, end).indexOf(mark)
  return close > 0 ? trimRange(text, start + 2, start + 2 + close) : undefined
}
