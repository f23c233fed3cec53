import {type CuratedList, isUnbroken, type Span} from 'mdast-util-curated-list'

/** A table row as it is written. */
export type Row = Span & {
  /** The cells between the pipes, white space included. */
  cells: Span[]
  hasLeadingPipe: boolean
  hasTrailingPipe: boolean
}

/**
 * Cuts a line of a table at its pipes.
 *
 * A backslash escapes a pipe, a code span does not (GitHub Flavored Markdown, section 4.10).
 */
export function readRow(line: Span): Row {
  const text = line.text.trimEnd()
  const lead = text.length - text.trimStart().length
  const pipes: number[] = []
  for (let index = lead; index < text.length; index++) {
    if (text[index] === '\\') index++
    else if (text[index] === '|') pipes.push(index)
  }
  const hasLeadingPipe = pipes[0] === lead
  const hasTrailingPipe = pipes.length > (hasLeadingPipe ? 1 : 0) && pipes.at(-1) === text.length - 1
  const cuts = [...(hasLeadingPipe ? [] : [lead - 1]), ...pipes, ...(hasTrailingPipe ? [] : [text.length])]
  const cells: Span[] = []
  for (const [index, cut] of cuts.entries()) {
    const next = cuts[index + 1]
    if (next === undefined) break
    cells.push({start: line.start + cut + 1, end: line.start + next, text: text.slice(cut + 1, next)})
  }
  return {...line, cells, hasLeadingPipe, hasTrailingPipe}
}

/**
 * Tells whether a row was cut into its cells without doubt: it has as many as the header, in none of them a construct is
 * left open, and no backslash stands before one that escapes a pipe.
 */
export function isCutClearly(list: CuratedList, {cells, text}: Row, columns: number): boolean {
  return cells.length === columns && !text.includes('\\\\|') && cells.every((cell) => isUnbroken(list, cell))
}
