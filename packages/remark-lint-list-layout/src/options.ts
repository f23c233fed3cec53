/** What the rule can be told; written by scripts/schema.mjs out of its schema. */
export type Options = {
  /** The bullet of all lists of entries and of the contents. Default: `'learn'`. */
  bullet: 'learn' | '*' | '-' | '+' | 'any'
  /** What one level of nesting is indented by. Default: `'learn'`. */
  indent: 'learn' | 'tab' | '2 spaces' | '3 spaces' | '4 spaces' | 'any'
  /** What stands between a bullet and its text. Default: `'learn'`. */
  bulletSpacing: 'learn' | '1 space' | '2 spaces' | '3 spaces' | 'tab' | 'any'
  /** Whether lines may end in spaces and tabs that mean nothing. Default: `'learn'`. */
  lineEnds: 'learn' | 'no blanks' | 'any'
  /** Whether blank lines may stand between the entries of a list. Default: `'learn'`. */
  entryGap: 'learn' | 'nothing' | 'any'
  /** Whether headings need a blank line before and behind them. Default: `'learn'`. */
  headingGap: 'learn' | 'blank line' | 'any'
  /** Whether the file has to end with a newline. Default: `true`. */
  finalNewline: boolean
}
