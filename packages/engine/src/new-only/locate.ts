import type {CuratedList, Entry, Label, Section} from 'mdast-util-curated-list'
import type {Found} from '../run/index.ts'
import type {TextLines} from './text-lines.ts'

/** What a finding is about: the innermost entry, else the section; or the end of the file. */
export type Located = {
  found: Found
  entry: Entry | undefined
  section: Section | undefined
  isAtEnd: boolean
  /** The other entry of a pair. */
  twin: Entry | undefined
}

/** Says what each finding is about. */
export function locate(found: Found[], list: CuratedList, lines: TextLines): Located[] {
  return found.map((one) => {
    const {start, end} = one.place
    const offset = lines.inward(start.offset, start.line)
    const isAtEnd = end.offset === list.text.length && list.text.slice(start.offset).trim() === ''
    const [other] = one.related ?? []
    const twin = other && other.path === undefined ? entryAt(list, other.place.start.offset) : undefined
    return {found: one, entry: entryAt(list, offset), section: last(list.sections, offset), isAtEnd, twin}
  })
}

/** Finds the innermost entry that holds an offset. */
export function entryAt(list: CuratedList, offset: number): Entry | undefined {
  let node: Entry | Label | undefined = last(list.entries, offset)
  while (node && (node.kind !== 'entry' || node.range.end < offset)) node = node.parent
  return node
}

/** The last item that starts at or before an offset; items are in source order. */
function last<Item extends {range: {start: number}}>(items: Item[], offset: number): Item | undefined {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((items[middle]?.range.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return items[low - 1]
}
