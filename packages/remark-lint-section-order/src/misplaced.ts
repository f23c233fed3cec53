import {longestOrdered, type Section, sectionKey} from 'mdast-util-curated-list'
import type {Standard} from './standards.ts'

/** Titles that put a section first or last on purpose, whatever its letters. */
const pinned =
  /^(?:general|introduction|overview|basics|getting started|start here|others?|more|misc(?:ellaneous)?|various|uncategori[sz]ed|unsorted|see also|related|resources|further|additional|external|et ?c)\b/iu

/** Sections that break an order, and those that keep it. */
export type Misplaced = {moved: Set<number>; anchors: Set<number>}

/**
 * Finds the fewest sections to move; sections are named by their index among their siblings.
 *
 * Under a learned alphabet what breaks it at the head stays, as does a run of two or more at the end: lists put an
 * introduction first and close with a part of another kind. A section that a change has added is moved rather than old
 * ones, and its place pins nothing.
 */
export function misplaced(siblings: Section[], standard: Standard): Misplaced {
  const held = [...siblings.keys()].filter(standard.isHeld)
  const weight = (index: number) => (standard.isNew(index) ? 1 : 2)
  const keep = (compare: Standard['compare']) =>
    new Set([...longestOrdered(held, compare, weight)].map((slot) => held[slot] ?? -1))
  const anchors = keep(standard.compare)
  const stays = new Set([...anchors, ...standard.alternatives.flatMap((compare) => [...keep(compare)])])
  let moved = held.filter((index) => !stays.has(index))
  if (standard.hasPins) {
    const isPinned = pins(held, moved, siblings, standard)
    moved = moved.filter((index) => standard.isNew(index) || !isPinned(index))
  }
  return {moved: new Set(moved), anchors}
}

function pins(held: number[], moved: number[], siblings: Section[], {compare}: Standard): (index: number) => boolean {
  const out = new Set(moved)
  const kept = held.filter((index) => !out.has(index))
  const [first, last] = [kept[0] ?? 0, kept.at(-1) ?? 0]
  const isTail = moved.filter((index) => index > last).length > 1
  return (index) => {
    const isEnd = index < first || (isTail && index > last)
    return isEnd || closesPart(kept, index, compare) || pinned.test(siblings[index] ? sectionKey(siblings[index]) : '')
  }
}

/**
 * Tells whether a section ends a sorted part and fewer follow: `A D K W`, then `N R` about the list's people.
 *
 * Then the part behind it is another one rather than the section misplaced.
 */
function closesPart(kept: number[], index: number, compare: Standard['compare']): boolean {
  const before = kept.findLastIndex((other) => other < index)
  const previous = kept[before]
  const isSorted = previous !== undefined && compare(previous, index) <= 0
  return isSorted && kept.length - before - 1 < before + 1
}
