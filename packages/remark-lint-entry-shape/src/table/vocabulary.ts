import type {Convention} from 'mdast-util-curated-list'
import type {TableFamily} from './tables.ts'

/** Rows from which a column can be said to have a vocabulary. */
const leastRows = 20

/** A vocabulary is small, and nearly every cell is of it. */
const mostWords = 8
const leastShare = 0.9

/** A word belongs to the vocabulary when it is written so at least this often. */
const leastUses = 5

/** The words that a column is made of, and how often each value, word or slip, stands in it. */
export type Vocabulary = {words: ReadonlySet<string>; counts: ReadonlyMap<string, number>}

/** Reads the words that a column is made of; nothing for a column of free text. */
export function vocabulary(family: TableFamily, column: number): Vocabulary | undefined {
  const counts = new Map<string, number>()
  let of = 0
  for (const {cells} of family.rows) {
    const value = cells[column]?.text.trim()
    if (value === undefined) continue
    of++
    counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  const words = [...counts].filter(([value, uses]) => value !== '' && uses >= leastUses)
  const covered = words.reduce((sum, [, uses]) => sum + uses, 0)
  if (of < leastRows || words.length === 0 || words.length > mostWords || covered < of * leastShare) return undefined
  return {words: new Set(words.map(([value]) => value)), counts}
}

/**
 * The word of a vocabulary that a cell means when only case, backticks or spaces differ, with how often it stands there
 * of all that mean the same; the commonest of several.
 */
export function meantWord({words, counts}: Vocabulary, value: string): Convention<string> | undefined {
  const fold = (text: string) => text.replace(/[`\s_-]/g, '').toLowerCase()
  const folded = fold(value)
  if (folded === '') return undefined
  const same = [...counts].filter(([text]) => fold(text) === folded).sort(([, a], [, b]) => b - a)
  const [best, rival] = same.filter(([text]) => words.has(text))
  if (!best || best[0] === value) return undefined
  const isClear = best[1] >= 4 * (words.has(value) ? (counts.get(value) ?? 0) : (rival?.[1] ?? 0))
  const of = same.reduce((sum, [, uses]) => sum + uses, 0)
  return isClear ? {value: best[0], support: best[1], of} : undefined
}
