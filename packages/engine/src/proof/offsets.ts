import type {Edit} from 'vfile-edit'

/** Where an edit stands in the text before and after it, in UTF-16 offsets. */
export type Region = {edit: Edit; start: number; end: number; newStart: number; newEnd: number}

/** Indices from the first to behind the last. */
type Run = {from: number; to: number}

/** Leads from a text to what edits made of it. */
export class Offsets {
  /** One for each edit, in source order. */
  readonly regions: readonly Region[]

  /** @param edits in source order, none of which overlap. */
  constructor(edits: readonly Edit[]) {
    let shift = 0
    this.regions = edits.map((edit) => {
      const newStart = edit.start + shift
      shift += edit.expected.length - (edit.end - edit.start)
      return {edit, start: edit.start, end: edit.end, newStart, newEnd: newStart + edit.expected.length}
    })
  }

  /** The range that an offset of the old text can have come to: one offset, but for those inside or at the edge of an edit. */
  after(offset: number): {from: number; to: number} {
    const {from, to} = touched(this.regions, offset, offset, 'start', 'end')
    const [first, last, before] = [this.regions[from], this.regions[to - 1], this.regions[from - 1]]
    if (first && last && to > from) return {from: first.newStart, to: last.newEnd}
    const plain = offset + (before ? before.newEnd - before.end : 0)
    return {from: plain, to: plain}
  }

  /** The edits that an offset of the old text touches, or else those on both sides of it: what can have changed how it is read. */
  around(offset: number): Edit[] {
    const {from, to} = touched(this.regions, offset, offset, 'start', 'end')
    return this.regions.slice(to > from ? from : Math.max(0, from - 1), to > from ? to : from + 1).map(({edit}) => edit)
  }
}

/** Finds the regions that a range touches on one side of the edits; they are in order of their starts and of their ends. */
export function touched(
  regions: readonly Region[],
  start: number,
  end: number,
  first: 'start' | 'newStart',
  last: 'end' | 'newEnd'
): Run {
  let from = 0
  let high = regions.length
  while (from < high) {
    const middle = (from + high) >> 1
    if ((regions[middle]?.[last] ?? 0) < start) from = middle + 1
    else high = middle
  }
  let to = from
  while ((regions[to]?.[first] ?? Number.POSITIVE_INFINITY) <= end) to++
  return {from, to}
}
