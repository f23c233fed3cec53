import type {Link, Parents} from 'mdast'
import {rangeOf} from '../source/range-of.ts'
import type {Range} from '../types.ts'

/**
 * Finds the places of literal URLs that remark-gfm gives no position (it drops those of all text in a paragraph when
 * it finds an address only after parsing).
 *
 * Searches each text forwards, from sibling to sibling; gives up on a parent at the first address that is not found.
 */
export function unplacedLinks(text: string, parent: Parents): Map<Link, Range> {
  const places = new Map<Link, Range>()
  const range = rangeOf(parent)
  if (!range) return places
  const source = text.slice(range.start, range.end)
  let cursor = 0
  for (const child of parent.children) {
    const place = rangeOf(child)
    if (place) cursor = place.end - range.start
    else if (child.type === 'link') {
      const [only] = child.children
      const value = only?.type === 'text' ? only.value : ''
      const at = value ? source.indexOf(value, cursor) : -1
      if (at === -1) break
      cursor = at + value.length
      places.set(child, {start: range.start + at, end: range.start + cursor})
    }
  }
  return places
}
