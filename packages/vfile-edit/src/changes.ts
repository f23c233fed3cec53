import type {Edit} from './edit.ts'

/** A range of a repaired text, in UTF-16 offsets without byte order mark, and the rule that wrote it. */
export type Change = {start: number; end: number; rule: string}

/**
 * Carries changes over to the text after a further pass, and adds what the pass changed.
 *
 * @param applied the edits of the pass, in source order.
 */
export function carryChanges(changes: readonly Change[], applied: readonly Edit[]): Change[] {
  const carry = shift(applied)
  const own = applied.map(({end, expected, rule}) => {
    const after = carry(end)
    return {start: after - expected.length, end: after, rule}
  })
  return [...changes.map(({start, end, rule}) => ({start: carry(start), end: carry(end), rule})), ...own]
}

/** Says where an offset is after edits in source order; inside of one, at its end. */
function shift(applied: readonly Edit[]): (offset: number) => number {
  const moved: number[] = []
  let sum = 0
  for (const {start, end, expected} of applied) {
    sum += expected.length - (end - start)
    moved.push(sum)
  }
  return (offset) => {
    let low = 0
    let high = applied.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((applied[middle]?.start ?? 0) < offset || (applied[middle]?.end ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    const last = applied[low - 1]
    return Math.max(offset, last?.end ?? 0) + (moved[low - 1] ?? 0)
  }
}
