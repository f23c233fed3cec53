import type {CuratedList, Range} from '../types.ts'
import {htmlElements} from './html-elements.ts'

const known = new WeakMap<CuratedList, Range[]>()

/** Tells whether a range touches raw HTML that is not closed where it was opened, or stands behind it. */
export function isInBrokenHtml(list: CuratedList, {start, end}: Range): boolean {
  const stretches = known.get(list) ?? brokenStretches(list)
  known.set(list, stretches)
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretches[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  return (stretches[low]?.start ?? Number.POSITIVE_INFINITY) < end
}

/** What broken elements hold, in source order, those that overlap as one. */
function brokenStretches(list: CuratedList): Range[] {
  const broken = htmlElements(list).filter(({isBroken}) => isBroken)
  const stretches: Range[] = []
  for (const {start, end} of broken.sort((a, b) => a.start - b.start)) {
    const last = stretches.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else stretches.push({start, end})
  }
  return stretches
}
