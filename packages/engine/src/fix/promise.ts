import type {Edit} from 'vfile-edit'

/** Counts the promised repairs that were made; what was only brought to light by them is not promised, and not counted. */
export function countKept(promised: readonly Edit[], applied: readonly Edit[]): number {
  const open = new Map<string, number>()
  for (const edit of promised) open.set(causeOf(edit), (open.get(causeOf(edit)) ?? 0) + 1)
  let kept = 0
  for (const edit of applied) {
    const left = open.get(causeOf(edit)) ?? 0
    open.set(causeOf(edit), left - 1)
    if (left > 0) kept++
  }
  return kept
}

/** Names what an edit has in common with those of the same cause. */
export function causeOf({unit, rule}: Edit): string {
  return unit ?? rule
}
