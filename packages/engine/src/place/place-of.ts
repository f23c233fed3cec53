import type {CuratedList, Range} from 'mdast-util-curated-list'
import {location} from 'vfile-location'
import type {Place, Point} from '../types.ts'

const known = new WeakMap<CuratedList, ReturnType<typeof location>>()

/** Says where a range of a list is, with lines and columns. */
export function placeOf(list: CuratedList, {start, end}: Range): Place {
  const points = known.get(list) ?? location(list.text)
  known.set(list, points)
  const pointAt = (offset: number): Point => {
    const {line = 1, column = 1} = points.toPoint(offset) ?? {}
    return {line, column, offset}
  }
  return {start: pointAt(start), end: pointAt(end)}
}
