import type {List, ListItem} from 'mdast'
import {isBadge} from '../links/link-role.ts'
import {linksWithin} from '../links/links-within.ts'
import {plainText} from '../source/plain-text.ts'
import {rangeOf} from '../source/range-of.ts'
import type {ContentsItem, EntryLink, Range} from '../types.ts'

/** A list with all its items, nested ones included, read as a contents list would be. */
export type ContentsList = {node: List; range: Range; items: ContentsItem[]}

/** Reads a list as a contents list, without recursion: each item with the first link of its own text. */
export function contentsList(node: List, links: EntryLink[]): ContentsList | undefined {
  const range = rangeOf(node)
  if (!range) return undefined
  const items: ContentsItem[] = []
  const open: Array<{item: ListItem; parent?: ContentsItem}> = node.children.map((item) => ({item})).reverse()
  for (let next = open.pop(); next; next = open.pop()) {
    const read = contentsItem(next.item, next.parent, links)
    items.push(read)
    for (const child of next.item.children.toReversed()) {
      if (child.type !== 'list') continue
      for (const item of child.children.toReversed()) open.push({item, parent: read})
    }
  }
  return {node, range, items}
}

function contentsItem(node: ListItem, parent: ContentsItem | undefined, links: EntryLink[]): ContentsItem {
  const [first] = node.children
  const own = first?.type === 'paragraph' ? first : undefined
  const place = own && rangeOf(own)
  const link = place && linksWithin(links, place).find((candidate) => !isBadge(candidate))
  const anchor = link?.anchor
  const item: ContentsItem = {
    node,
    title: link ? link.label : own ? plainText(own).trim() : '',
    depth: parent ? parent.depth + 1 : 0,
    children: [],
    ...(link && {link}),
    ...(anchor !== undefined && {anchor}),
    ...(parent && {parent})
  }
  parent?.children.push(item)
  return item
}
