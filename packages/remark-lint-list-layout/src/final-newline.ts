import type {CuratedList} from 'mdast-util-curated-list'
import type {Finding} from 'unified-list-rule'
import {lineEndingOf} from './line-ending.ts'

/** Reports a last line that does not end (POSIX, 3.185 "Line"): whatever is appended would continue it. */
export function* finalNewline({text}: CuratedList, isRequired: boolean): Generator<Finding> {
  if (!isRequired || text === '' || /[\n\r]$/.test(text)) return
  const lastEnding = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1
  yield {
    at: text.length,
    message: 'Unexpected end of the file without a newline, expected one, add it',
    expected: lineEndingOf(text, lastEnding),
    note: 'What is added below would begin on the last line, and its diff would show that line as changed'
  }
}
