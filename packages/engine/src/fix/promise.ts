import type {Edit} from 'vfile-edit'

/**
 * Counts the repairs that were promised and are not asked for any more: they were made, or another one mended the same.
 * What repairs have only brought to light is not promised, and not counted.
 */
export function countKept(promised: readonly Edit[], left: readonly Edit[]): number {
  const open = new Map<string, number>()
  for (const edit of left) open.set(causeOf(edit), (open.get(causeOf(edit)) ?? 0) + 1)
  let kept = 0
  for (const edit of promised) {
    const more = open.get(causeOf(edit)) ?? 0
    open.set(causeOf(edit), more - 1)
    if (more <= 0) kept++
  }
  return kept
}

/** Names what an edit has in common with those of the same cause. */
export function causeOf({unit, rule}: Edit): string {
  return unit ?? rule
}
