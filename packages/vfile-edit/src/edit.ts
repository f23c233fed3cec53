/** The replacement of one range of a text; `start === end` inserts, an empty `expected` deletes. */
export type Edit = {
  /** UTF-16 offsets into the text behind its byte order mark, as positions of syntax trees count. */
  start: number
  end: number
  /** What stands between `start` and `end`; the edit is wrong when it does not. */
  actual: string
  /** What is to stand there. */
  expected: string
  /** The id of the rule that asks for it. */
  rule: string
  /** Edits of one unit are the places of one finding: they are made together or not at all. */
  unit?: string | undefined
  /** A person is to confirm it. */
  isUnsafe?: boolean | undefined
}

/** Tells whether two edits do the same, whoever asks for them. */
export function isSameEdit(edit: Edit, other: Edit): boolean {
  return edit.start === other.start && edit.end === other.end && edit.expected === other.expected
}

/** By place; where two rules ask for the same place, by what they ask, so that the given order never matters. */
export function byPlace(a: Edit, b: Edit): number {
  return (
    a.start - b.start ||
    a.end - b.end ||
    compare(a.expected, b.expected) ||
    compare(a.rule, b.rule) ||
    compare(a.unit ?? '', b.unit ?? '')
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
