import {type Entry, type Label, longestOrdered, rearrange} from 'mdast-util-curated-list'
import {lastByIntent} from './last-by-intent.ts'
import {orderKey} from './order-key.ts'
import {byTitle, type Reading} from './readings.ts'
import {scriptOf} from './script-of.ts'
import type {SiblingOrder} from './sibling-order.ts'

/**
 * Siblings in the order they should have: indices of today's order; `moved` are those that break it, `doubtful` the
 * places in the new order where another reading has another sibling.
 */
export type Arrangement = {moved: Set<number>; arranged: number[]; doubtful: ReadonlySet<number>}

/**
 * Finds the fewest siblings to move so that all are in order, and the order that results.
 *
 * An index is moved only when it breaks every plausible collation. Siblings at the head that are out of order stay, as
 * do titles like "Other": lists pin an official site to the top and a remainder to the bottom. `isNew` marks siblings
 * that a change has added; they are moved rather than old ones, and nothing pins them.
 */
export function arrange(
  members: ReadonlyArray<Entry | Label>,
  order: SiblingOrder,
  isNew: (index: number) => boolean
): Arrangement {
  const titles = members.map(orderKey)
  const indices = [...titles.keys()]
  const isComparable = comparable(titles)
  const named = indices.filter((index) => titles[index] !== '' && isComparable(titles[index] ?? ''))
  const inOrder = (reading: Reading) => ordered(members, named, reading, isNew)
  const stays = new Set(order.plausible.flatMap((collation) => [...inOrder(byTitle(collation)).anchors]))

  const isNamed = new Set(named)
  const head = indices.find((index) => stays.has(index)) ?? 0
  for (const index of indices) {
    const isPinned = !isNamed.has(index) || (index < head && !isNew(index)) || lastByIntent.test(titles[index] ?? '')
    if (isPinned) stays.add(index)
  }
  const moved = new Set(indices.filter((index) => !stays.has(index)))
  if (moved.size === 0) return {moved, arranged: indices, doubtful: new Set()}
  const arrangedBy = (reading: Reading) => {
    const {anchors, compare} = inOrder(reading)
    return rearrange(members.length, moved, anchors, compare)
  }
  const arranged = arrangedBy(byTitle(order.collation))
  const others = order.isCertain ? order.possible.map(arrangedBy) : []
  const isPlaced = (index: number) => others.length === 0 || hasPlace(titles, index, moved)
  const doubtful = new Set(
    indices.filter((slot) => {
      const index = arranged[slot] ?? 0
      return others.some((other) => other[slot] !== index) || (moved.has(index) && !isPlaced(index))
    })
  )
  return {moved, arranged, doubtful}
}

/** Digits and signs stand before the letters, behind them or where they would if spelled: the others have to show it. */
function hasPlace(titles: readonly string[], index: number, moved: ReadonlySet<number>): boolean {
  const beginsWithLetter = (title: string | undefined) => /^\p{L}/u.test(title ?? '')
  return (
    beginsWithLetter(titles[index]) ||
    titles.some((title, other) => !moved.has(other) && title !== '' && !beginsWithLetter(title))
  )
}

/** The siblings that a reading finds in order, and how it compares two. */
type Ordered = {anchors: Set<number>; compare: (a: number, b: number) => number}

function ordered(
  members: ReadonlyArray<Entry | Label>,
  named: number[],
  {key, compare}: Reading,
  isNew: (index: number) => boolean
): Ordered {
  const keys = members.map(key)
  const byKey = (a: number, b: number) => compare(keys[a] ?? '', keys[b] ?? '')
  const kept = longestOrdered(named, byKey, (index) => (isNew(index) ? 1 : 2))
  return {anchors: new Set(named.filter((_, position) => kept.has(position))), compare: byKey}
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
