/** Shortest name of which one letter may be wrong, and of which two may. */
const shortest = {one: 5, two: 9}

/**
 * Tells whether two names differ by a slip: one letter added, dropped, replaced or swapped with its neighbour, two in
 * long names. A plural is no slip.
 */
export function isNear(left: string, right: string): boolean {
  if (left === right || left === `${right}s` || right === `${left}s`) return false
  const length = Math.min(left.length, right.length)
  if (length < shortest.one || Math.abs(left.length - right.length) > 2 || length > 60) return false
  return distance(left, right) <= (length < shortest.two ? 1 : 2)
}

/** The least number of additions, deletions, replacements and swaps of neighbours (optimal string alignment). */
function distance(left: string, right: string): number {
  let before: number[] = []
  let row = Array.from({length: right.length + 1}, (_, index) => index)
  for (let i = 1; i <= left.length; i++) {
    const next = [i]
    for (let j = 1; j <= right.length; j++) {
      const replaced = at(row, j - 1) + (left[i - 1] === right[j - 1] ? 0 : 1)
      const isSwap = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]
      next[j] = Math.min(at(next, j - 1) + 1, at(row, j) + 1, replaced, isSwap ? at(before, j - 2) + 1 : replaced)
    }
    before = row
    row = next
  }
  return at(row, right.length)
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY
}
