import type {Convention} from './agreement.ts'

/** How often each value was met, and how many there were. */
export type Tally<Value> = {counts: Map<Value, number>; of: number}

/** Counts values; `undefined` values do not compare and are left out. */
export function tally<Value>(values: Iterable<Value | undefined>): Tally<Value> {
  const counts = new Map<Value, number>()
  let of = 0
  for (const value of values) {
    if (value === undefined) continue
    of++
    counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return {counts, of}
}

/** Adds what one tally has counted to another. */
export function add<Value>(sum: Tally<Value>, {counts, of}: Tally<Value>): void {
  sum.of += of
  for (const [value, count] of counts) sum.counts.set(value, (sum.counts.get(value) ?? 0) + count)
}

/** The values of a tally, the commonest first, those seen first among equals. */
export function ranked<Value>({counts}: Tally<Value>): Array<[value: Value, count: number]> {
  return [...counts].sort((a, b) => b[1] - a[1])
}

/**
 * What the rest agrees on when a part is taken out of the whole.
 *
 * `order` is the whole's, ranked: the walk ends at the first value that cannot beat the best one, so that it looks at no
 * more values than the part has, and one.
 */
export function withoutPart<Value>(
  order: ReadonlyArray<[value: Value, count: number]>,
  whole: Tally<Value>,
  part: Tally<Value>
): Convention<Value> | undefined {
  const of = whole.of - part.of
  let best: Convention<Value> | undefined
  for (const [value, count] of order) {
    if (best && count <= best.support) break
    const support = count - (part.counts.get(value) ?? 0)
    if (support > 0 && (!best || support > best.support)) best = {value, support, of}
  }
  return best
}
