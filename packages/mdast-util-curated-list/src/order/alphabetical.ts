import {type Collation, collationNames, collations} from './collations.ts'

/** How well a collation explains the order of titles: neighbours in order, of how many. */
export type OrderEvidence = {collation: Collation; support: number; of: number}

/**
 * Counts, for every collation, the neighbouring titles that are in order.
 *
 * Each sequence holds the titles of siblings. Returns the best collation first; equals stay in the order of
 * `collationNames`. Equal neighbours tell nothing and are left out.
 */
export function alphabetical(sequences: ReadonlyArray<readonly string[]>): OrderEvidence[] {
  const evidence = collationNames.map((collation) => countPairs(sequences, collation))
  return evidence.sort((a, b) => b.support - a.support)
}

function countPairs(sequences: ReadonlyArray<readonly string[]>, collation: Collation): OrderEvidence {
  const compare = collations[collation]
  let support = 0
  let of = 0
  for (const titles of sequences) {
    for (let index = 1; index < titles.length; index++) {
      const [before, after] = [titles[index - 1] ?? '', titles[index] ?? '']
      if (before === after) continue
      of++
      if (compare(before, after) <= 0) support++
    }
  }
  return {collation, support, of}
}
