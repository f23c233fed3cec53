/** Says what an item has in common with its counterpart; nothing when it cannot be told. */
export type Key<Item> = (item: Item) => string | undefined

/**
 * Pairs the items of two versions, in passes from the strictest key to the loosest; each item is paired once.
 *
 * Equal keys pair in order. Takes time linear in the number of items for each pass.
 *
 * @returns the base item of each head item that has one.
 */
export function match<Item>(
  base: Item[],
  head: Item[],
  passes: Array<{base: Key<Item>; head: Key<Item>}>
): Map<Item, Item> {
  const pairs = new Map<Item, Item>()
  let waiting = base
  for (const pass of passes) {
    if (waiting.length === 0 || pairs.size === head.length) break
    const byKey = new Map<string, Item[]>()
    for (const item of waiting) {
      const key = pass.base(item)
      if (key === undefined) continue
      const bucket = byKey.get(key)
      if (bucket) bucket.push(item)
      else byKey.set(key, [item])
    }
    for (const bucket of byKey.values()) bucket.reverse()
    const taken = new Set<Item>()
    for (const item of head) {
      if (pairs.has(item)) continue
      const key = pass.head(item)
      const counterpart = key === undefined ? undefined : byKey.get(key)?.pop()
      if (counterpart === undefined) continue
      pairs.set(item, counterpart)
      taken.add(counterpart)
    }
    waiting = waiting.filter((item) => !taken.has(item))
  }
  return pairs
}
