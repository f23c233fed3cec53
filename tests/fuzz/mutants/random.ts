/** A source of numbers that gives the same ones for the same seed, on every machine. */
export type Random = {
  /** A whole number from 0 up to `limit`, which is not reached. */
  below: (limit: number) => number
  /** Tells whether something happens that does so in `share` of all cases, from 0 to 1. */
  chance: (share: number) => boolean
  /** @throws {RangeError} when there is nothing to choose from. */
  pick: <T>(choices: readonly T[]) => T
  /** All of them, in another order. */
  shuffled: <T>(items: readonly T[]) => T[]
}

/** Makes a source of numbers out of a seed: mulberry32 (Tommy Ettinger, public domain), which passes gjrand at this size. */
export function randomOf(seed: number): Random {
  let state = seed | 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  const pick = <T>(choices: readonly T[]): T => {
    if (choices.length === 0) throw new RangeError('Unexpected choice among nothing')
    return choices[below(choices.length)] as T
  }
  const shuffled = <T>(items: readonly T[]): T[] => {
    const left = [...items]
    return items.map(() => left.splice(below(left.length), 1)[0] as T)
  }
  return {below, chance: (share) => next() < share, pick, shuffled}
}
