import type {Link, Parents} from 'mdast'
import type {PlacedTag} from '../html/placed-tags.ts'
import type {Inventory} from '../source/inventory.ts'
import {rangeOf} from '../source/range-of.ts'
import type {EntryLink, Range} from '../types.ts'
import {anchorOf} from './anchor-of.ts'
import {htmlLinks} from './html-links.ts'
import {type DefinitionPlaces, markdownLink} from './markdown-link.ts'
import {unplacedLinks} from './unplaced-links.ts'

/** Reads all links of a document in source order: Markdown's and those of raw HTML; `name` is the file's. */
export function readLinks(
  text: string,
  {links: found, definitions}: Inventory,
  tags: PlacedTag[],
  name?: string
): EntryLink[] {
  const places: DefinitionPlaces = new Map()
  const unplaced = new Map<Parents, Map<Link, Range>>()
  const links: EntryLink[] = []
  for (const {node, parent} of found) {
    const range = rangeOf(node) ?? searched(node, parent)
    const link = range && markdownLink(text, node, range, definitions, places)
    if (link) links.push(link)
  }
  for (const link of htmlLinks(text, tags)) links.push(link)
  for (const link of links) {
    const anchor = anchorOf(link.url, name)
    if (anchor !== undefined) link.anchor = anchor
  }
  return links.sort((a, b) => a.start - b.start)

  function searched(node: Parents, parent: Parents): Range | undefined {
    if (node.type !== 'link') return undefined
    const known = unplaced.get(parent) ?? unplacedLinks(text, parent)
    unplaced.set(parent, known)
    return known.get(node)
  }
}
