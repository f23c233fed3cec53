import type {Table} from 'mdast'
import type {EntryGroup, EntryLink, Section} from '../types.ts'
import {descriptionColumn} from './description-column.ts'
import {addEntry, groupOf} from './draft.ts'
import {frequent} from './frequent.ts'
import {isGeneric} from './generic-labels.ts'
import type {Reading} from './reading.ts'
import {cellsOf, type RowDraft, rowDraft, rowReading} from './row-draft.ts'

/**
 * Reads the rows of a table as entries; nothing when most rows have no cell that is a line with a link, as in tables
 * of figures or comparisons.
 */
export function readRows(text: string, table: Table, links: EntryLink[], section: Section): EntryGroup[] {
  const [head, ...rows] = table.children
  if (!head) return []
  const drafts = rows.flatMap((row) => rowDraft(text, row, links) ?? [])
  const readings = rowReadings(text, drafts)
  const firm = readings.filter((reading) => reading && reading.certainty !== 'prose')
  if (firm.length === 0 || firm.length * 2 < drafts.length) return []
  const header = cellsOf(text, head)
  const group = groupOf('table', section, {node: table, header})
  const cells = drafts.map((draft) => draft.cells)
  const column = descriptionColumn(header, cells)
  drafts.forEach((draft, index) => {
    const reading = readings[index]
    if (reading) addEntry(text, draft, {...reading, ...descriptionOf(draft, reading, column)}, {family: 'row', group})
  })
  return [group]
}

/** Reads the rows once, and again knowing which labels and cells several of them share. */
function rowReadings(text: string, drafts: RowDraft[]): Array<Reading | undefined> {
  const common = frequent(drafts.flatMap(({cells}) => cells.map((cell) => cell.text)))
  const first = drafts.map((draft) => rowReading(text, draft, isGeneric, common))
  const shared = frequent(first.flatMap((reading) => (reading ? [reading.link.label] : [])))
  if (shared.size === 0) return first
  return drafts.map((draft) => rowReading(text, draft, (link) => isGeneric(link) || shared.has(link.label), common))
}

function descriptionOf({cells}: RowDraft, {title}: Reading, column: number | undefined): Pick<Reading, 'description'> {
  const cell = column === undefined ? undefined : cells[column]
  const isTitle = cell && cell.start <= title.start && title.end <= cell.end
  return cell && cell.text !== '' && !isTitle ? {description: cell} : {}
}
