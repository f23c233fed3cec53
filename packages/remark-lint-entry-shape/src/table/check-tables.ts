import {agreement, type Convention, type CuratedList, holds, type Range, type Span} from 'mdast-util-curated-list'
import type {Finding} from 'unified-list-rule'
import {quoted} from './quoted.ts'
import type {Row} from './row.ts'
import {checkStrayText, isStray} from './stray-text.ts'
import {readTables, type TableFamily} from './tables.ts'
import {meantWord, vocabulary} from './vocabulary.ts'

type Report = (finding: Finding) => void

/** Reports rows of tables that are built unlike the table's others: pipes, cells, padding, words of a column. */
export function checkTables(list: CuratedList, report: Report, learned: CuratedList): void {
  const models = new Map(readTables(learned).map((family) => [family.header.join('|').toLowerCase(), family]))
  for (const whole of readTables(list)) {
    const model = models.get(whole.header.join('|').toLowerCase()) ?? whole
    const family = {...whole, rows: whole.rows.filter((row) => !isStray(row, whole))}
    checkStrayText(whole, report)
    checkPipes(family, model, report)
    checkCount(family, model, report)
    checkPadding(family, model, report)
    checkWords(family, model, report)
  }
}

function checkPipes({rows}: TableFamily, model: TableFamily, report: Report): void {
  const leading = agreement(model.rows.map(({hasLeadingPipe}) => hasLeadingPipe))
  const trailing = agreement(model.rows.map(({hasTrailingPipe}) => hasTrailingPipe))
  for (const row of rows) {
    if (holds(leading) && leading.value && !row.hasLeadingPipe) {
      const message = 'Unexpected row without pipe at its start, expected `|`, add it'
      report({at: row.start, message, expected: '| ', note: evidence(leading), group: 'leading pipe'})
    }
    if (holds(trailing) && trailing.value && !row.hasTrailingPipe) {
      const end = row.start + row.text.trimEnd().length
      const message = 'Unexpected row without pipe at its end, expected `|`, add it'
      report({at: end, message, expected: ' |', note: evidence(trailing), group: 'trailing pipe'})
    }
  }
}

function checkCount({rows, header}: TableFamily, model: TableFamily, report: Report): void {
  const count = agreement(model.rows.map(({cells}) => cells.length))
  if (!holds(count) || count.value !== header.length) return
  for (const row of rows) {
    if (row.cells.length === count.value) continue
    const message = `Unexpected row with \`${row.cells.length}\` cells, expected \`${count.value}\` as in the header`
    const at = {start: row.start, end: row.start + row.text.trimEnd().length}
    const isLonger = row.cells.length > count.value
    const note = isLonger
      ? 'A row with more cells than the header loses the last ones when it is shown'
      : 'A row with fewer cells than the header is filled up with empty ones'
    report({at, message, note, group: `${row.cells.length} cells under ${header.join('|')}`})
  }
}

/** One blank on both sides; a table whose columns are aligned with blanks, or has none, is no such table. */
function checkPadding({rows}: TableFamily, model: TableFamily, report: Report): void {
  const padding = agreement(model.rows.flatMap(({cells}) => cells.map(isPaddedByOne)))
  if (!holds(padding) || padding.value !== true) return
  for (const row of rows) {
    for (const [column, cell] of row.cells.entries()) {
      if (isPaddedByOne(cell) !== false) continue
      for (const {at, blanks} of misfits(cell, row, column)) {
        const repair = blanks === 0 ? 'add `1` blank' : blanks === 1 ? 'replace it' : `remove \`${blanks - 1}\``
        const message = `Unexpected \`${blanks}\` blanks beside a pipe, expected \`1\` blank, ${repair}`
        report({at, message, expected: ' ', note: evidence(padding), group: 'padding'})
      }
    }
  }
}

function isPaddedByOne({text}: Span): boolean | undefined {
  return text.trim() === '' ? undefined : /^ \S(?:.*\S)? $/su.test(text)
}

/** The white space beside a cell's pipes that is not one blank; a side without pipe has none to keep. */
function misfits(cell: Span, row: Row, column: number): Array<{at: Range | number; blanks: number}> {
  const lead = cell.text.length - cell.text.trimStart().length
  const trail = cell.text.length - cell.text.trimEnd().length
  const sides: Range[] = []
  if (column > 0 || row.hasLeadingPipe) sides.push({start: cell.start, end: cell.start + lead})
  if (column < row.cells.length - 1 || row.hasTrailingPipe) sides.push({start: cell.end - trail, end: cell.end})
  const isOne = ({start, end}: Range) => cell.text.slice(start - cell.start, end - cell.start) === ' '
  return sides
    .filter((side) => !isOne(side))
    .map((side) => ({at: side.start === side.end ? side.start : side, blanks: side.end - side.start}))
}

function checkWords(family: TableFamily, model: TableFamily, report: Report): void {
  for (const [column, name] of family.header.entries()) {
    const words = vocabulary(model, column)
    if (!words) continue
    for (const {cells} of family.rows) {
      const cell = cells[column]
      const value = cell?.text.trim()
      const expected = value === undefined ? undefined : meantWord(words, value)
      if (cell === undefined || value === undefined || expected === undefined) continue
      const start = cell.start + cell.text.indexOf(value)
      const message = `Unexpected ${quoted(value)} in column ${quoted(name)}, expected ${quoted(expected)}`
      const note = `The column has ${quoted(expected)} ${words.get(expected)} times`
      report({at: {start, end: start + value.length}, message, expected, note, group: `word ${name} ${value}`})
    }
  }
}

function evidence({support, of}: Convention<boolean>): string {
  return `${support} of ${of} in tables with this header have it so`
}
