import {decodeReferences} from '../html/html-text.ts'
import type {PlacedTag} from '../html/placed-tags.ts'
import type {PlacedHeading} from './headings.ts'

/**
 * Gathers every fragment that a document answers to: slugs of headings, `id` and `name` of raw HTML.
 *
 * GitHub puts `user-content-` before them and takes links with and without it, so both forms of such a name are given.
 */
export function readAnchors(headings: PlacedHeading[], tags: PlacedTag[]): Set<string> {
  const anchors = new Set<string>()
  for (const {slug} of headings) if (slug) anchors.add(slug)
  for (const {attributes} of tags) {
    for (const {name, value} of attributes) {
      if (name !== 'id' && name !== 'name') continue
      const anchor = decodeReferences(value.text).trim()
      if (anchor) anchors.add(anchor).add(anchor.replace(/^user-content-/, ''))
    }
  }
  return anchors
}
