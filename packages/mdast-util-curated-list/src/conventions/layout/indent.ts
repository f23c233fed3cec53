import {type ListFamily, layoutOf, type MarkedItem} from '../../layout/index.ts'
import type {CuratedList} from '../../types.ts'
import {agreement, type Convention} from '../agreement.ts'

/** What one level of nesting is indented by: `tab`, `2 spaces` …; `irregular` when it is no multiple of anything. */
export type IndentUnit = 'tab' | `${number} spaces` | 'irregular'

/** The indentation that nested items of a family share. */
export function indentConvention(list: CuratedList, family: ListFamily): Convention<IndentUnit> | undefined {
  return agreement(layoutOf(list).items.map((item) => (item.family === family ? indentUnit(item) : undefined)))
}

/** Reads the unit that an item is indented by, measured from the item around it; nothing for items that are not nested. */
export function indentUnit({indent, outer}: MarkedItem): IndentUnit | undefined {
  if (!indent || !outer?.indent) return undefined
  if (!indent.text.startsWith(outer.indent.text)) return 'irregular'
  const own = indent.text.slice(outer.indent.text.length)
  if (own === '\t') return 'tab'
  return /^ +$/.test(own) ? `${own.length} spaces` : 'irregular'
}

/** Writes the white space of a unit; empty for `irregular`. */
export function indentText(unit: IndentUnit): string {
  return unit === 'tab' ? '\t' : ' '.repeat(Number.parseInt(unit, 10) || 0)
}
