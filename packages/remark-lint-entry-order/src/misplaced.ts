import {collations, longestOrdered} from 'mdast-util-curated-list'
import type {SiblingOrder} from './sibling-order.ts'

/** Titles that put an entry last on purpose, whatever its letters. */
const lastByIntent = /^(?:others?|more|misc(?:ellaneous)?|see also|et ?c|various|unsorted)\b/iu

/** Siblings in the order they should have: indices of today's order; `moved` are those that break it. */
export type Arrangement = {moved: Set<number>; arranged: number[]}

/**
 * Finds the fewest siblings to move so that all are in order, and the order that results.
 *
 * An index is moved only when it breaks every plausible collation. Siblings at the head that are out of order stay, as
 * do titles like "Other": lists pin an official site to the top and a remainder to the bottom. `isNew` marks siblings
 * that a change has added; they are moved rather than old ones, and nothing pins them.
 */
export function arrange(
  titles: readonly string[],
  order: SiblingOrder,
  isNew: (index: number) => boolean
): Arrangement {
  const indices = [...titles.keys()]
  const title = (index: number) => titles[index] ?? ''
  const stays = new Set<number>()
  let anchors = new Set<number>()
  for (const collation of order.plausible) {
    const compare = collations[collation]
    const weight = (index: number) => (isNew(index) ? 1 : 2)
    const kept = longestOrdered(indices, (a, b) => compare(title(a), title(b)), weight)
    if (collation === order.collation) anchors = kept
    for (const index of kept) stays.add(index)
  }

  const head = indices.find((index) => stays.has(index)) ?? 0
  for (const index of indices) {
    const isPinned = (index < head && !isNew(index)) || lastByIntent.test(title(index))
    if (isPinned) stays.add(index)
  }
  const moved = new Set(indices.filter((index) => !stays.has(index)))
  return {moved, arranged: place(indices, moved, anchors, (a, b) => collations[order.collation](title(a), title(b)))}
}

/** Puts each moved index behind the last anchor that does not come after it. */
function place(
  indices: number[],
  moved: Set<number>,
  anchors: Set<number>,
  compare: (a: number, b: number) => number
): number[] {
  const arranged = indices.filter((index) => !moved.has(index))
  const isReference = (index: number) => anchors.has(index) || moved.has(index)
  for (const index of [...moved].sort((a, b) => compare(a, b) || a - b)) {
    const after = arranged.findLastIndex((other) => isReference(other) && compare(other, index) <= 0)
    const first = arranged.findIndex(isReference)
    arranged.splice(after === -1 ? Math.max(first, 0) : after + 1, 0, index)
  }
  return arranged
}
