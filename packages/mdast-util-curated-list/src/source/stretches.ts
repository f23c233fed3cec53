import type {Range} from '../types.ts'

/** Joins ranges that overlap; those that only touch stay apart. In source order. */
export function stretchesOf(ranges: Iterable<Range>): Range[] {
  const stretches: Range[] = []
  for (const {start, end} of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = stretches.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else stretches.push({start, end})
  }
  return stretches
}

/** Tells whether a range shares a part with one of some stretches, which are in source order. */
export function overlapsAny(stretches: readonly Range[], {start, end}: Range): boolean {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretches[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  return (stretches[low]?.start ?? Number.POSITIVE_INFINITY) < end
}
