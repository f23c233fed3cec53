import type {Html, Nodes} from 'mdast'
import type {FoundHtml} from '../source/inventory.ts'
import {rangeOf} from '../source/range-of.ts'
import {readTags, type Tag} from './tags.ts'

/** A tag with the node it is written in and the block whose text it is part of. */
export type PlacedTag = Tag & {node: Html; block: Nodes; isTop: boolean}

/** Reads the tags of all raw HTML of a document, in source order. */
export function placedTags(text: string, html: FoundHtml[]): PlacedTag[] {
  const tags: PlacedTag[] = []
  for (const {node, block, isTop} of html) {
    const range = rangeOf(node)
    if (!range) continue
    for (const tag of readTags(text, range)) tags.push({...tag, node, block, isTop})
  }
  return tags
}
