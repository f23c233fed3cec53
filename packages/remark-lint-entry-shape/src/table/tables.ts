import type {CuratedList, EntryGroup, Span} from 'mdast-util-curated-list'
import {type Row, readRow} from './row.ts'

/** The tables of a list that have the same header: they are one table in several sections. */
export type TableFamily = {header: string[]; rows: Row[]}

/** What tables of one family have in common: their header, its case left out. */
export function keyOf(header: readonly string[]): string {
  return header.join('|').toLowerCase()
}

/** Reads all tables of a list, those with equal headers together; the header and delimiter rows are left out. */
export function readTables(list: CuratedList): TableFamily[] {
  const families = new Map<string, TableFamily>()
  for (const group of list.groups) {
    if (group.kind !== 'table' || !group.header) continue
    const header = group.header.map(({text}) => text)
    const key = keyOf(header)
    const family = families.get(key) ?? {header, rows: []}
    family.rows.push(...rowLines(list, group).map(readRow))
    families.set(key, family)
  }
  return [...families.values()]
}

function rowLines(list: CuratedList, group: EntryGroup): Span[] {
  if (group.node?.type !== 'table') return []
  const lines: Span[] = []
  for (const row of group.node.children.slice(1)) {
    const [start, end] = [row.position?.start.offset, row.position?.end.offset]
    if (start === undefined || end === undefined) continue
    lines.push({start, end, text: list.text.slice(start, end)})
  }
  return lines
}
