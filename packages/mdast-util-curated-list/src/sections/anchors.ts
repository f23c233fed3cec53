import {decodeReferences} from '../html/html-text.ts'
import type {PlacedTag} from '../html/placed-tags.ts'
import type {PlacedHeading} from './headings.ts'

/**
 * Finds every fragment that a document answers to, and where: slugs of headings, `id` and `name` of raw HTML.
 *
 * GitHub puts `user-content-` before them and takes links with and without it, so both forms of such a name are given.
 */
export function anchorPlaces(headings: PlacedHeading[], tags: PlacedTag[]): Map<string, number> {
  const places = new Map<string, number>()
  for (const {slug, start} of headings) if (slug) place(slug, start)
  for (const {attributes, start} of tags) {
    for (const {name, value} of attributes) {
      if (name !== 'id' && name !== 'name') continue
      const anchor = decodeReferences(value.text).trim()
      place(anchor, start)
      place(anchor.replace(/^user-content-/, ''), start)
    }
  }
  return places

  function place(anchor: string, offset: number): void {
    if (anchor && !places.has(anchor)) places.set(anchor, offset)
  }
}
