import type {Table, TableRow} from 'mdast'
import {linksWithin} from '../links/links-within.ts'
import {rangeOf} from '../source/range-of.ts'
import {skipTrailingBlanks, spanOf, trimmedSpan, trimRange} from '../source/span.ts'
import type {EntryGroup, EntryLink, Section, Span} from '../types.ts'
import {descriptionColumn} from './description-column.ts'
import {addEntry, type Draft, groupOf} from './draft.ts'
import {isGeneric} from './generic-labels.ts'
import {insideMarkup} from './markup.ts'
import {type IsGeneric, type Reading, readLine} from './reading.ts'
import {sharedLabels} from './shared-labels.ts'
import {hasWords} from './words.ts'

type RowDraft = Draft<TableRow> & {cells: Span[]}

/**
 * Reads the rows of a table as entries; nothing when most rows have no cell that starts with a link, as in tables of
 * figures or comparisons.
 */
export function readRows(text: string, table: Table, links: EntryLink[], section: Section): EntryGroup[] {
  const [head, ...rows] = table.children
  if (!head) return []
  const drafts = rows.flatMap((row) => rowDraft(text, row, links) ?? [])
  const shared = sharedLabels(drafts)
  if (shared.size > 0)
    for (const draft of drafts) setReading(text, draft, (link) => isGeneric(link) || shared.has(link.label))
  const sure = drafts.filter(({reading}) => reading?.certainty === 'sure')
  if (sure.length === 0 || sure.length * 2 < drafts.length) return []
  const header = cellsOf(text, head)
  const group = groupOf('table', section, {node: table, header})
  const column = descriptionColumn(
    header,
    drafts.map(({cells}) => cells)
  )
  for (const draft of drafts) {
    if (!draft.reading) continue
    const cell = column === undefined ? undefined : draft.cells[column]
    const isOther =
      cell && cell.text !== '' && (draft.reading.title.start < cell.start || draft.reading.title.start >= cell.end)
    addEntry(text, draft, {...draft.reading, ...(isOther && {description: cell})}, {family: 'row', group})
  }
  return [group]
}

function rowDraft(text: string, node: TableRow, links: EntryLink[]): RowDraft | undefined {
  const range = rangeOf(node)
  if (!range) return undefined
  const cells = cellsOf(text, node)
  const content = trimRange(text, range.start, range.end)
  const whole = {start: range.start, end: skipTrailingBlanks(text, range.end)}
  const draft: RowDraft = {node, range: whole, content, links: linksWithin(links, content), cells}
  setReading(text, draft, isGeneric)
  return draft
}

/** Takes the first cell whose link names something, or else the first with a link: its title is the first cell then. */
function setReading(text: string, draft: RowDraft, generic: IsGeneric): void {
  const {cells, links} = draft
  const readings = cells.flatMap((cell) => readLine(text, cell, linksWithin(links, cell), generic) ?? [])
  const reading = readings.find(({link}) => !generic(link)) ?? readings[0]
  if (!reading) return
  const {link, certainty} = reading
  draft.reading = {link, title: titleOf(text, cells, reading, generic), certainty}
}

function titleOf(text: string, cells: Span[], {link, title}: Reading, generic: IsGeneric): Reading['title'] {
  const isNamed = !generic(link) || title.end <= link.start
  const cell = isNamed ? undefined : cells.find(({text: words, end}) => end <= link.start && hasWords(words))
  return cell ? insideMarkup(text, cell) : title
}

function cellsOf(text: string, row: TableRow): Span[] {
  return row.children.flatMap((cell) => {
    const range = rangeOf(cell)
    if (!range) return []
    const start = text[range.start] === '|' ? range.start + 1 : range.start
    const isClosed = range.end > start && text[range.end - 1] === '|' && text[range.end - 2] !== '\\'
    const end = isClosed ? range.end - 1 : range.end
    return start <= end ? trimmedSpan(text, start, end) : spanOf(text, range.end, range.end)
  })
}
