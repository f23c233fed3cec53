import type {Span} from '../types.ts'

/** Names of the column that describes, in the languages that lists on GitHub are commonly written in. */
const names =
  /descri|about|summary|detail|what|notes?\b|comment|purpose|beschreib|описание|說明|说明|介绍|介紹|描述|简介|簡介|설명|説明|概要|explica/i

/** Names of columns that hold words, even sentences, and say something else than what the thing is. */
const otherNames =
  /prereq|requir|author|instructor|licen[cs]e|topic|tag|keyword|categor|platform|language|pric|cost|limit|status|stack/i

/** Least mean length of the cells of a column that describes, in characters; names and tags are shorter. */
const leastLength = 24

/** Least words of a cell that says something; names of things, steps and products have fewer. */
const leastWords = 4

/** Least share of the rows whose cell has so many words: all but the odd one, or it is no column of prose. */
const leastShare = 0.8

/** Tells whether the header of a column says that it describes. */
export function namesDescription(header: string): boolean {
  return names.test(header)
}

/** Finds the column that describes: the one so named, or else the wordiest one behind the first that holds prose. */
export function descriptionColumn(header: Span[], rows: Span[][]): number | undefined {
  const named = header.findIndex(({text}) => namesDescription(text))
  if (named > 0) return named
  const columns = new Map<number, {length: number; prose: number}>()
  for (const cells of rows) {
    for (const [column, {text}] of cells.entries()) {
      const words = text.replace(/\]\([^()]*\)/g, ' ')
      const known = columns.get(column) ?? {length: 0, prose: 0}
      columns.set(column, known)
      known.length += words.length
      if (countWords(words) >= leastWords) known.prose++
    }
  }
  const prose = [...columns].filter(
    ([column, found]) =>
      column > 0 &&
      found.prose >= rows.length * leastShare &&
      found.length >= leastLength * rows.length &&
      !otherNames.test(header[column]?.text ?? '')
  )
  return prose.sort(([, a], [, b]) => b.length - a.length)[0]?.[0]
}

/** Counts words, and each two ideographs or kana of scripts without spaces as one. */
function countWords(text: string): number {
  const words = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,2}|[\p{L}\p{M}\p{N}'’-]+/gu)
  return words?.length ?? 0
}
