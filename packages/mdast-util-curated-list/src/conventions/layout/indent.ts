import {type ListFamily, layoutOf, type MarkedItem} from '../../layout/index.ts'
import type {CuratedList} from '../../types.ts'
import {agreement, type Convention} from '../agreement.ts'

/** What one level of nesting is indented by: `tab`, `2 spaces` …; `irregular` when it is no multiple of anything. */
export type IndentUnit = 'tab' | `${number} spaces` | 'irregular'

/** The indentation that nested items of a family share. */
export function indentConvention(list: CuratedList, family: ListFamily): Convention<IndentUnit> | undefined {
  return agreement(layoutOf(list).items.map((item) => (item.family === family ? indentUnit(item) : undefined)))
}

/** Reads the unit that an item is indented by; nothing for items that are not nested. */
export function indentUnit({indent, depth}: MarkedItem): IndentUnit | undefined {
  if (!indent || depth === 0) return undefined
  const {text} = indent
  if (!text.includes(' ')) return text.length === depth ? 'tab' : 'irregular'
  const each = text.length / depth
  return text.includes('\t') || !Number.isInteger(each) ? 'irregular' : `${each} spaces`
}

/** Writes the indentation of an item `depth` levels down. */
export function indentOf(unit: IndentUnit, depth: number): string {
  return unit === 'tab' ? '\t'.repeat(depth) : ' '.repeat((Number.parseInt(unit, 10) || 0) * depth)
}
