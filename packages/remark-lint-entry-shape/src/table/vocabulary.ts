import type {TableFamily} from './tables.ts'

/** Rows from which a column can be said to have a vocabulary. */
const leastRows = 20

/** A vocabulary is small, and nearly every cell is of it. */
const mostWords = 8
const leastShare = 0.9

/** A word belongs to the vocabulary when it is written so at least this often. */
const leastUses = 5

/** The values that a column is made of, with how often each is used; nothing for a column of free text. */
export function vocabulary(family: TableFamily, column: number): Map<string, number> | undefined {
  const counts = new Map<string, number>()
  let of = 0
  for (const {cells} of family.rows) {
    const value = cells[column]?.text.trim()
    if (value === undefined) continue
    of++
    counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  const words = new Map([...counts].filter(([value, uses]) => value !== '' && uses >= leastUses))
  const covered = [...words.values()].reduce((sum, uses) => sum + uses, 0)
  return of >= leastRows && words.size > 0 && words.size <= mostWords && covered >= of * leastShare ? words : undefined
}

/** The word of a vocabulary that a cell means when only case, backticks or spaces differ; the commonest of several. */
export function meantWord(words: Map<string, number>, value: string): string | undefined {
  const fold = (text: string) => text.replace(/[`\s_-]/g, '').toLowerCase()
  const folded = fold(value)
  if (folded === '') return undefined
  const same = [...words].filter(([word]) => fold(word) === folded)
  const [best, rival] = same.sort(([, a], [, b]) => b - a)
  if (!best || best[0] === value) return undefined
  const isClear = best[1] >= 4 * (words.get(value) ?? rival?.[1] ?? 0)
  return isClear ? best[0] : undefined
}
