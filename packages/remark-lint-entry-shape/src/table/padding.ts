import {agreement, type CuratedList, holds, isCertain, type Range, type Span} from 'mdast-util-curated-list'
import type {Finding} from 'unified-list-rule'
import {isCutClearly, type Row} from './row.ts'
import type {TableFamily} from './tables.ts'

/**
 * Reports cells without one blank on both sides where a table's others have it; a table whose columns are aligned with
 * blanks, or has none, is no such table.
 */
export function checkPadding(
  list: CuratedList,
  {rows, header}: TableFamily,
  model: TableFamily,
  report: (finding: Finding) => void
): void {
  const padding = agreement(model.rows.flatMap((row) => row.cells.map((_, column) => isPaddedByOne(row, column))))
  if (!holds(padding) || padding.value !== true) return
  for (const row of rows) {
    for (const [column, cell] of row.cells.entries()) {
      if (isPaddedByOne(row, column) !== false) continue
      const isSure = isCertain(padding) && isCutClearly(list, row, header.length)
      for (const {at, blanks} of misfits(cell)) {
        const repair = blanks === 0 ? 'add `1` blank' : blanks === 1 ? 'replace it' : `remove \`${blanks - 1}\``
        report({
          at,
          message: `Unexpected \`${blanks}\` blanks beside a pipe, expected \`1\` blank, ${repair}`,
          ...(isSure ? {expected: ' '} : {suggest: [' ']}),
          note: `${padding.support} of ${padding.of} in tables with this header have it so`,
          group: isSure ? 'padding' : 'padding to confirm'
        })
      }
    }
  }
}

/** Nothing for empty cells, and for cells that have no pipe on one side. */
function isPaddedByOne(row: Row, column: number): boolean | undefined {
  const text = row.cells[column]?.text ?? ''
  const isOpen = (column === 0 && !row.hasLeadingPipe) || (column === row.cells.length - 1 && !row.hasTrailingPipe)
  return isOpen || text.trim() === '' ? undefined : /^ \S(?:.*\S)? $/su.test(text)
}

/** The white space beside a cell's pipes that is not one blank. */
function misfits(cell: Span): Array<{at: Range | number; blanks: number}> {
  const lead = cell.text.length - cell.text.trimStart().length
  const trail = cell.text.length - cell.text.trimEnd().length
  const sides: Range[] = [
    {start: cell.start, end: cell.start + lead},
    {start: cell.end - trail, end: cell.end}
  ]
  const isOne = ({start, end}: Range) => cell.text.slice(start - cell.start, end - cell.start) === ' '
  return sides
    .filter((side) => !isOne(side))
    .map((side) => ({at: side.start === side.end ? side.start : side, blanks: side.end - side.start}))
}
