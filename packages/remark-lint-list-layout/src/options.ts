/** Options of the rule, as its schema has them. */
export type Options = {
  bullet: 'learn' | '*' | '-' | '+' | 'any'
  indent: 'learn' | 'tab' | '2 spaces' | '3 spaces' | '4 spaces' | 'any'
  bulletSpacing: 'learn' | '1 space' | '2 spaces' | '3 spaces' | 'tab' | 'any'
  lineEnds: 'learn' | 'no blanks' | 'any'
  entryGap: 'learn' | 'nothing' | 'any'
  headingGap: 'learn' | 'blank line' | 'any'
  finalNewline: boolean
}
