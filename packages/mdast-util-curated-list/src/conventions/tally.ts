/** How often each value was met, and how many there were. */
export type Tally<Value> = {
  counts: Map<Value, number>
  of: number
  /** How many places have another value than this one although the habit of their section is certain. */
  slips: Map<Value, number>
}

/** A tally of nothing. */
export function emptyTally<Value>(): Tally<Value> {
  return {counts: new Map(), of: 0, slips: new Map()}
}

/** Counts values; `undefined` values do not compare and are left out. */
export function tally<Value>(values: Iterable<Value | undefined>): Tally<Value> {
  const found = emptyTally<Value>()
  for (const value of values) {
    if (value === undefined) continue
    found.of++
    found.counts.set(value, (found.counts.get(value) ?? 0) + 1)
  }
  return found
}

/** Adds what one tally has counted to another. */
export function add<Value>(sum: Tally<Value>, {counts, of, slips}: Tally<Value>): void {
  sum.of += of
  addCounts(sum.counts, counts)
  addCounts(sum.slips, slips)
}

/** Adds counts of values to others. */
export function addCounts<Value>(sum: Map<Value, number>, counts: ReadonlyMap<Value, number>): void {
  for (const [value, count] of counts) sum.set(value, (sum.get(value) ?? 0) + count)
}

/** The values of a tally, the commonest first, those seen first among equals. */
export function ranked<Value>({counts}: Tally<Value>): Array<[value: Value, count: number]> {
  return [...counts].sort((a, b) => b[1] - a[1])
}
