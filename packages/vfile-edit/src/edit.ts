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
}
