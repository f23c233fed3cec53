/** What the rule can be told; written by scripts/schema.mjs out of its schema. */
export type Options = {
  /** Spellings that are left alone, letter by letter. Default: `[]`. */
  allow: string[]
  /**
   * What to do with a name all in lower case, which may be a package or a command: `learn` reports it where the list
   * itself writes the name right, `always` or `never`. Default: `'learn'`.
   */
  lowerCase: 'learn' | 'always' | 'never'
}
