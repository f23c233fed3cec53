/** What places agree on: the commonest value, how many have it, of how many that could. */
export type Convention<Value> = {value: Value; support: number; of: number}

/** Least number of comparable places that make a convention (design 3.3). */
export const leastPlaces = 5

/** Least share of them that has to agree (design 3.3). */
const leastShare = 0.8

/**
 * Counts what places do; `undefined` values do not compare and are left out.
 *
 * Returns the commonest value, the first seen among equals; nothing without any value.
 */
export function agreement<Value>(values: Iterable<Value | undefined>): Convention<Value> | undefined {
  const counts = new Map<Value, number>()
  let of = 0
  for (const value of values) {
    if (value === undefined) continue
    of++
    counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  let best: Convention<Value> | undefined
  for (const [value, support] of counts) if (!best || support > best.support) best = {value, support, of}
  return best
}

/** Tells whether a convention is firm enough to be enforced: 80 % of at least 5 places. */
export function holds<Value>(convention: Convention<Value> | undefined): convention is Convention<Value> {
  return convention !== undefined && convention.of >= leastPlaces && convention.support >= convention.of * leastShare
}

/** Share from which a change is held to what is a matter of style, and least places among which one does not count. */
const firmShare = 0.95
const manyPlaces = 10

/**
 * Tells whether a convention is firm enough to hold a change to it where it is a matter of style: 95 % of at least 5
 * places, or all but one of at least 10.
 *
 * What more places than that do otherwise has been let pass by those who look after the list: whoever adds an entry is
 * not to be stopped for it.
 */
export function holdsFirmly<Value>(convention: Convention<Value> | undefined): convention is Convention<Value> {
  if (!holds(convention)) return false
  const {support, of} = convention
  return support >= of * firmShare || (of >= manyPlaces && of - support <= 1)
}

/** Least places from which a habit that holds firmly makes a repair certain: with fewer, two slips look like a habit. */
const certainPlaces = 10

/** Tells whether a learned habit is firm enough to repair by it unasked: it holds firmly, in at least 10 places. */
export function isCertain<Value>(convention: Convention<Value> | undefined): convention is Convention<Value> {
  return holdsFirmly(convention) && convention.of >= certainPlaces
}
