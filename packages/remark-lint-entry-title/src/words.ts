import type {CuratedList, Span} from 'mdast-util-curated-list'

/** How often each word stands in the text of a list, and how it is first written there; keys are in lower case. */
export type WordCounts = Map<string, {count: number; spelling: string}>

/** Shortest word that is compared, in letters: short words are one edit away from too many others. */
const shortest = 6
/** Longest word that is compared, in letters: the longest English words in use. */
const longest = 30

const word = /[\p{L}\p{M}\p{N}]+/gu
const comparable = /^[A-Za-z]+$/

/** Finds the words of a text that can be compared: of six or more plain Latin letters. */
export function wordsOf(span: Span): Span[] {
  const found: Span[] = []
  for (const {index, 0: text} of span.text.matchAll(word)) {
    if (text.length < shortest || text.length > longest || !comparable.test(text)) continue
    found.push({start: span.start + index, end: span.start + index + text.length, text})
  }
  return found
}

/** Counts the words of a list's text; addresses are not text. */
export function countWords(list: CuratedList): WordCounts {
  const counts: WordCounts = new Map()
  const addresses = list.links.map(({destination}) => destination).sort((left, right) => left.start - right.start)
  let from = 0
  for (const {start, end} of [...addresses, {start: list.text.length, end: list.text.length}]) {
    const text = list.text.slice(from, Math.max(from, start))
    for (const {text: found} of wordsOf({start: from, end: start, text})) {
      const key = found.toLowerCase()
      const known = counts.get(key)
      if (known) known.count++
      else counts.set(key, {count: 1, spelling: found})
    }
    from = Math.max(from, end)
  }
  return counts
}
