import {overlapsAny, stretchesOf} from '../source/stretches.ts'
import type {CuratedList, Range} from '../types.ts'
import {htmlElements} from './html-elements.ts'

/** What elements hold, in source order: broken ones, and all. */
type Stretches = {broken: Range[]; all: Range[]}

const known = new WeakMap<CuratedList, Stretches>()

/** Tells whether a range touches raw HTML that is not closed where it was opened, or stands behind it. */
export function isInBrokenHtml(list: CuratedList, range: Range): boolean {
  return overlapsAny(stretches(list).broken, range)
}

/** Tells whether an element of raw HTML is open at an offset. */
export function isWithinHtml(list: CuratedList, offset: number): boolean {
  return overlapsAny(stretches(list).all, {start: offset, end: offset})
}

function stretches(list: CuratedList): Stretches {
  const elements = htmlElements(list)
  const found = known.get(list) ?? {
    broken: stretchesOf(elements.filter(({isBroken}) => isBroken)),
    all: stretchesOf(elements)
  }
  known.set(list, found)
  return found
}
