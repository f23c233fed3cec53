import {agreement, type Convention, type CuratedList, holds, isCertain, type Span} from 'mdast-util-curated-list'
import type {Finding} from 'unified-list-rule'
import {checkPadding} from './padding.ts'
import {quoted} from './quoted.ts'
import {isCutClearly} from './row.ts'
import {checkStrayText, isStray} from './stray-text.ts'
import {keyOf, readTables, type TableFamily} from './tables.ts'
import {meantWord, vocabulary} from './vocabulary.ts'

type Report = (finding: Finding) => void

/**
 * Reports rows of tables that are built unlike the table's others: pipes, cells, padding, words of a column.
 *
 * A table whose header is not in what is learned from has no habit to be held to. A row with more cells than its header
 * hears of that alone: which of its pipes is none, nobody knows.
 */
export function checkTables(list: CuratedList, report: Report, learned: CuratedList): void {
  const models = new Map(readTables(learned).map((family) => [keyOf(family.header), family]))
  for (const whole of readTables(list)) {
    checkStrayText(whole, report)
    const model = models.get(keyOf(whole.header))
    if (!model) continue
    const rows = whole.rows.filter((row) => !isStray(row, whole))
    checkCount({...whole, rows}, model, report)
    const family = {...whole, rows: rows.filter(({cells}) => cells.length <= whole.header.length)}
    checkPipes(list, family, model, report)
    checkPadding(list, family, model, report)
    checkWords(list, family, model, report)
  }
}

function checkPipes(list: CuratedList, {rows, header}: TableFamily, model: TableFamily, report: Report): void {
  const leading = agreement(model.rows.map(({hasLeadingPipe}) => hasLeadingPipe))
  const trailing = agreement(model.rows.map(({hasTrailingPipe}) => hasTrailingPipe))
  for (const row of rows) {
    if (holds(leading) && leading.value && !row.hasLeadingPipe) {
      const message = 'Unexpected row without pipe at its start, expected `|`, add it'
      const isSure = isCertain(leading) && isCutClearly(list, row, header.length)
      report({at: row.start, message, ...repair('| ', isSure, 'leading pipe'), note: evidence(leading)})
    }
    if (holds(trailing) && trailing.value && !row.hasTrailingPipe) {
      const end = row.start + row.text.trimEnd().length
      const message = 'Unexpected row without pipe at its end, expected `|`, add it'
      const isSure = isCertain(trailing) && isCutClearly(list, row, header.length)
      report({at: end, message, ...repair(' |', isSure, 'trailing pipe'), note: evidence(trailing)})
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

function checkWords(list: CuratedList, family: TableFamily, model: TableFamily, report: Report): void {
  for (const [column, name] of family.header.entries()) {
    const words = vocabulary(model, column)
    if (!words) continue
    for (const row of family.rows) {
      const cell = row.cells[column]
      const value = cell?.text.trim()
      const meant = value === undefined ? undefined : meantWord(words, value)
      if (cell === undefined || value === undefined || meant === undefined) continue
      const isSure = isCertain(meant) && isCutClearly(list, row, family.header.length)
      report({
        at: placeOf(cell, value),
        message: `Unexpected ${quoted(value)} in column ${quoted(name)}, expected ${quoted(meant.value)}`,
        note: `The column has ${quoted(meant.value)} ${meant.support} times`,
        ...repair(meant.value, isSure, `word ${name} ${value}`)
      })
    }
  }
}

function placeOf(cell: Span, value: string): {start: number; end: number} {
  const start = cell.start + cell.text.indexOf(value)
  return {start, end: start + value.length}
}

function repair(text: string, isSure: boolean, group: string): Pick<Finding, 'expected' | 'suggest' | 'group'> {
  return isSure ? {expected: text, group} : {suggest: [text], group: `${group} to confirm`}
}

function evidence({support, of}: Convention<boolean>): string {
  return `${support} of ${of} in tables with this header have it so`
}
