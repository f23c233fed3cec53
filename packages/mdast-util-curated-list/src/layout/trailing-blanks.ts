import {spanOf} from '../source/span.ts'
import type {CuratedList, Range, Span} from '../types.ts'
import {layoutOf} from './layout.ts'
import {isPlainText} from './line-owners.ts'

/** Spaces and tabs at the ends of lines that mean nothing, and how many lines could have had some. */
export type TrailingBlanks = {found: Span[]; of: number}

/**
 * Finds the spaces and tabs at the ends of lines that no reader ever sees.
 *
 * Hard breaks (two spaces before more text of the paragraph; CommonMark, section 6.7) and the bytes of code, HTML,
 * front matter, link labels and addresses mean something and are left out.
 */
export function trailingBlanks(list: CuratedList): TrailingBlanks {
  const {lines, owners} = layoutOf(list)
  const found: Span[] = []
  let of = 0
  for (const [index, line] of lines.entries()) {
    const owner = owners.get(index + 1)
    if (owner === 'content' || line.start === list.text.length) continue
    of++
    const blanks = blanksOf(list.text, line)
    if (blanks.text === '') continue
    if (!owner || (!isHardBreak(blanks) && isPlainText(owner, blanks.start, blanks.end))) {
      if (!isPartition(list.text, blanks)) found.push(blanks)
    }
  }
  return {found, of}
}

function blanksOf(text: string, line: Range): Span {
  let start = line.end
  while (start > line.start && (text[start - 1] === ' ' || text[start - 1] === '\t')) start--
  return spanOf(text, start, line.end)
}

/** A hard break needs two spaces and no tab, as micromark and GitHub read it; with a tab nobody can be sure. */
function isHardBreak(blanks: Span): boolean {
  return blanks.text.includes('  ')
}

/** Without the blanks a backslash and the line ending would be a hard break, two line endings (CR, LF) a single one. */
function isPartition(text: string, {start, end}: Span): boolean {
  const before = text[start - 1]
  return before === '\\' || (before === '\r' && text[end] === '\n')
}
