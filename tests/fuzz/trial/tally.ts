/** How often each of some things is there. */
export type Tally = Map<string, number>

/** Counts things, each `times` times. */
export function tallyOf(things: Iterable<string>, times = 1): Tally {
  const tally: Tally = new Map()
  for (const thing of things) tally.set(thing, (tally.get(thing) ?? 0) + times)
  return tally
}

/** What one tally has more of than another. */
export function excess(tally: Tally, other: Tally): Tally {
  const result: Tally = new Map()
  for (const [thing, count] of tally) {
    const left = count - (other.get(thing) ?? 0)
    if (left > 0) result.set(thing, left)
  }
  return result
}

/** All of several tallies. */
export function sum(tallies: Iterable<Tally>): Tally {
  const result: Tally = new Map()
  for (const tally of tallies) for (const [thing, count] of tally) result.set(thing, (result.get(thing) ?? 0) + count)
  return result
}

/** Tells whether a tally has everything that another has. */
export function covers(tally: Tally, other: Tally): boolean {
  for (const [thing, count] of other) if ((tally.get(thing) ?? 0) < count) return false
  return true
}
