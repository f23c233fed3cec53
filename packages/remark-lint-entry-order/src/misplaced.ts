import {collations, longestOrdered, rearrange} from 'mdast-util-curated-list'
import {lastByIntent} from './last-by-intent.ts'
import {scriptOf} from './script-of.ts'
import type {SiblingOrder} from './sibling-order.ts'

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
  const isComparable = comparable(titles)
  const named = indices.filter((index) => titles[index] !== '' && isComparable(titles[index] ?? ''))
  const title = (index: number) => titles[index] ?? ''
  const stays = new Set<number>()
  let anchors = new Set<number>()
  for (const collation of order.plausible) {
    const compare = collations[collation]
    const weight = (index: number) => (isNew(index) ? 1 : 2)
    const kept = longestOrdered(named, (a, b) => compare(title(a), title(b)), weight)
    const indicesKept = named.filter((_, position) => kept.has(position))
    if (collation === order.collation) anchors = new Set(indicesKept)
    for (const index of indicesKept) stays.add(index)
  }

  const isNamed = new Set(named)
  const head = indices.find((index) => stays.has(index)) ?? 0
  for (const index of indices) {
    const isPinned = !isNamed.has(index) || (index < head && !isNew(index)) || lastByIntent.test(title(index))
    if (isPinned) stays.add(index)
  }
  const moved = new Set(indices.filter((index) => !stays.has(index)))
  const compare = collations[order.collation]
  const arranged = rearrange(titles.length, moved, anchors, (a, b) => compare(title(a), title(b)))
  return {moved, arranged}
}

/**
 * Tells which titles the alphabet orders: not those in ideographs, which are sorted by their reading, and not those in
 * another script than most, since no order is common to two scripts.
 */
function comparable(titles: readonly string[]): (title: string) => boolean {
  const counts = new Map<string, number>()
  for (const title of titles) {
    const script = scriptOf(title)
    if (script !== undefined) counts.set(script, (counts.get(script) ?? 0) + 1)
  }
  const [main] = [...counts].sort(([, a], [, b]) => b - a)
  return (title) => {
    const script = scriptOf(title)
    return script === undefined || (script !== 'Han' && script === main?.[0])
  }
}
