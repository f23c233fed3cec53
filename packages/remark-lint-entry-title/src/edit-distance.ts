/**
 * Tells whether one insertion, deletion, substitution or swap of neighbours turns one word into the other, and where.
 *
 * Returns the position in the shorter word, nothing when the words are equal or further apart.
 */
export function singleEdit(left: string, right: string): number | undefined {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left]
  if (long.length - short.length > 1 || short === long) return undefined
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  if (short.length < long.length) return short.slice(at) === long.slice(at + 1) ? at : undefined
  if (short.slice(at + 1) === long.slice(at + 1)) return at
  const isSwap = short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2)
  return isSwap ? at : undefined
}
