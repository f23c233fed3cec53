/**
 * Finds the heaviest set of items that are in order already, so that moving the others sorts all.
 *
 * Returns the indices that stay. Equal items are in order either way; among equally heavy sets earlier items stay, so
 * that of two swapped neighbours the later one is moved. `weight` (1 unless given) makes items stay: a new entry weighs
 * less than an old one. O(n log n): a heaviest increasing subsequence over a tree of prefix maxima (Fenwick, 1994).
 */
export function longestOrdered<Item>(
  items: readonly Item[],
  compare: (a: Item, b: Item) => number,
  weight: (item: Item) => number = () => 1
): Set<number> {
  const ranks = rank(items, compare)
  const best: Array<{total: number; index: number} | undefined> = new Array(items.length + 1)
  const previous: Array<number | undefined> = []
  let last: {total: number; index: number} | undefined

  for (const [index, item] of items.entries()) {
    const at = ranks[index] ?? 0
    const before = heaviestUpTo(best, at)
    previous.push(before?.index)
    const chain = {total: (before?.total ?? 0) + weight(item), index}
    for (let node = at; node < best.length; node += node & -node) {
      if (chain.total > (best[node]?.total ?? 0)) best[node] = chain
    }
    if (chain.total > (last?.total ?? 0)) last = chain
  }

  const kept = new Set<number>()
  for (let index = last?.index; index !== undefined; index = previous[index]) kept.add(index)
  return kept
}

/** Numbers items from 1 by their place in sorted order, equal items alike. */
function rank<Item>(items: readonly Item[], compare: (a: Item, b: Item) => number): number[] {
  const sorted = items.map((item, index) => ({item, index})).sort((a, b) => compare(a.item, b.item))
  const ranks: number[] = new Array(items.length).fill(1)
  let current = 1
  for (const [place, {item, index}] of sorted.entries()) {
    const before = sorted[place - 1]
    if (before && compare(before.item, item) !== 0) current = place + 1
    ranks[index] = current
  }
  return ranks
}

function heaviestUpTo(
  best: ReadonlyArray<{total: number; index: number} | undefined>,
  rank: number
): {total: number; index: number} | undefined {
  let heaviest: {total: number; index: number} | undefined
  for (let node = rank; node > 0; node -= node & -node) {
    const chain = best[node]
    if (!chain) continue
    const isHeavier = !heaviest || chain.total > heaviest.total
    if (isHeavier || (chain.total === heaviest?.total && chain.index < heaviest.index)) heaviest = chain
  }
  return heaviest
}
