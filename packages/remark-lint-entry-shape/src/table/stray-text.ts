import type {Finding} from 'unified-list-rule'
import type {Row} from './row.ts'
import type {TableFamily} from './tables.ts'

/**
 * Tells whether a row of a table of several columns has no pipe at all: text that was to stand below the table.
 *
 * A table ends at a blank line only (GitHub Flavored Markdown, section 4.10).
 */
export function isStray({cells, hasLeadingPipe, hasTrailingPipe}: Row, {header}: TableFamily): boolean {
  return header.length > 1 && cells.length === 1 && !hasLeadingPipe && !hasTrailingPipe
}

/** Reports text that became a row because no blank line parts it from the table. */
export function checkStrayText(family: TableFamily, report: (finding: Finding) => void): void {
  for (const row of family.rows) {
    if (!isStray(row, family)) continue
    report({
      at: {start: row.start, end: row.start + row.text.trimEnd().length},
      message: 'Unexpected text as a row of the table, expected a blank line before it, add it',
      note: 'A table goes on to the next blank line, and takes what stands there for its first cell',
      group: 'text in a table'
    })
  }
}
