/** What the rule can be told; written by scripts/schema.mjs out of its schema. */
export type Options = {
  /**
   * `learn` reports titles without company where the others of their section have one, `ignore` reports spellings only.
   * Default: `'learn'`.
   */
  suffix: 'learn' | 'ignore'
  /** Spellings of companies that are left alone, letter by letter. Default: `[]`. */
  allow: string[]
}
