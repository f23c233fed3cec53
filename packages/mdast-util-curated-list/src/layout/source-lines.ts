import type {Range} from '../types.ts'

/** Splits a text into lines, endings excluded; a lone carriage return ends a line too (CommonMark, section 2.1). */
export function sourceLines(text: string): Range[] {
  const lines: Range[] = []
  let start = 0
  for (const {0: ending, index} of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({start, end: index})
    start = index + ending.length
  }
  lines.push({start, end: text.length})
  return lines
}
