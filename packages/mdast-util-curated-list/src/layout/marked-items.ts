import type {List, ListItem} from 'mdast'
import {spanOf} from '../source/span.ts'
import type {CuratedList, Range, Span} from '../types.ts'
import {type Container, type PlacedBlock, walkBlocks} from './walk-blocks.ts'

/** Where a list stands: among the entries or in the contents. Lists of neither kind are not compared. */
export type ListFamily = 'entries' | 'contents'

/** What the items of one list share. */
type ItemPlace = {
  list: List
  family: ListFamily
  /** Items around the list; 0 for a list that stands in a section. */
  depth: number
  /** The first of the bullet lists that stand one behind the other: a change of the bullet starts a new list. */
  run: List
  /** Whether a bullet list stands right before or behind: the same bullet would make one list of both. */
  isJoined: boolean
  /** The item that the list is nested below. */
  outer?: MarkedItem
}

/** A bullet item as its line shows it. */
export type MarkedItem = ItemPlace & {
  node: ListItem
  /** The line of the marker, counted from 1. */
  line: number
  /** White space before the marker; absent where something else stands there, as in `- - a`. */
  indent?: Span
  marker: Span
  /** White space between the marker and the text behind it; absent in an item without text on its first line. */
  spacing?: Span
}

/** Reads the bullet items of entry and contents lists; numbered and quoted lists and all that is in them are left out. */
export function markedItems(list: CuratedList, lines: Range[]): MarkedItem[] {
  const families = familiesOf(list)
  const places = new Map<Container, ItemPlace>()
  const items = new Map<Container, MarkedItem>()
  for (const block of walkBlocks(list.tree)) {
    const {node} = block
    const parent = block.around.at(-1)
    if (node.type === 'list') {
      const place = placeOf(node, block, families, places)
      const outer = parent && items.get(parent)
      if (place) places.set(node, {...place, ...(outer && {outer})})
    } else if (node.type === 'listItem') {
      const place = parent && places.get(parent)
      const item = place && readItem(node, place, list.text, lines)
      if (item) items.set(node, item)
    }
  }
  return [...items.values()]
}

/** Puts the items of lists that stand one behind the other together. */
export function itemRuns(items: Iterable<MarkedItem>): MarkedItem[][] {
  const runs = new Map<List, MarkedItem[]>()
  for (const item of items) {
    const run = runs.get(item.run)
    if (run) run.push(item)
    else runs.set(item.run, [item])
  }
  return [...runs.values()]
}

function familiesOf(list: CuratedList): Map<List, ListFamily> {
  const families = new Map<List, ListFamily>()
  for (const {node} of list.groups) if (node?.type === 'list') families.set(node, 'entries')
  for (const node of list.contents?.nodes ?? []) families.set(node, 'contents')
  return families
}

function placeOf(
  list: List,
  {before, after, around}: PlacedBlock,
  families: Map<List, ListFamily>,
  places: Map<Container, ItemPlace>
): ItemPlace | undefined {
  const parent = around.at(-1)
  const outerList = parent?.type === 'listItem' ? around.at(-2) : undefined
  const outer = outerList && places.get(outerList)
  const family = outer?.family ?? families.get(list)
  const isInside = parent?.type === 'root' || outer !== undefined
  if (list.ordered || !family || !isInside) return undefined
  const run = before?.type === 'list' ? places.get(before)?.run : undefined
  const isJoined = [before, after].some((sibling) => sibling?.type === 'list' && !sibling.ordered)
  return {list, family, depth: outer ? outer.depth + 1 : 0, run: run ?? list, isJoined}
}

function readItem(node: ListItem, place: ItemPlace, text: string, lines: Range[]): MarkedItem | undefined {
  const start = node.position?.start
  const line = start && lines[start.line - 1]
  if (start?.offset === undefined || !line) return undefined
  const marker = spanOf(text, start.offset, start.offset + 1)
  const indent = spanOf(text, line.start, marker.start)
  const blanks = /^[\t ]+(?=[^\t ])/.exec(text.slice(marker.end, line.end))?.[0]
  return {
    ...place,
    node,
    line: start.line,
    ...(isBlank(indent.text) && {indent}),
    marker,
    ...(blanks !== undefined && {spacing: spanOf(text, marker.end, marker.end + blanks.length)})
  }
}

function isBlank(text: string): boolean {
  return /^[\t ]*$/.test(text)
}
