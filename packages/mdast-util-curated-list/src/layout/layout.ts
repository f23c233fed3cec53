import type {CuratedList, Range} from '../types.ts'
import {type LineOwner, lineOwners} from './line-owners.ts'
import {type MarkedItem, markedItems} from './marked-items.ts'
import {sourceLines} from './source-lines.ts'

/** How the lines of a list are laid out. */
export type Layout = {
  /** The lines of the text without their endings; line 1 is the first. */
  lines: Range[]
  /** What gives the white space at the end of a line a meaning, by line number; most lines have nothing. */
  owners: Map<number, LineOwner>
  /** The bullet items of the entries and the contents in source order. */
  items: MarkedItem[]
}

const layouts = new WeakMap<CuratedList, Layout>()

/** Reads the layout of a list, once. */
export function layoutOf(list: CuratedList): Layout {
  const known = layouts.get(list)
  if (known) return known
  const lines = sourceLines(list.text)
  const layout = {lines, owners: lineOwners(list.tree), items: markedItems(list, lines)}
  layouts.set(list, layout)
  return layout
}
