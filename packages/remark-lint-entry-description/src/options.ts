/** What the rule can be told; written by scripts/schema.mjs out of its schema. */
export type Options = {
  /** `learn` how descriptions begin, `upper` or `any`. Default: `'learn'`. */
  capital: 'learn' | 'upper' | 'any'
  /**
   * `learn` how descriptions end, the punctuation mark that ends each (such as `.` or `。`), `none` or `any`. Default:
   * `'learn'`.
   */
  end: 'learn' | '.' | '。' | '।' | '۔' | 'none' | 'any'
  /** The most characters of a description; `0` sets no limit. Default: `0`. */
  max: number
  /**
   * `whole` reports a description that only repeats the title, `start` also one that begins with it, `any` none.
   * Default: `'whole'`.
   */
  repeat: 'whole' | 'start' | 'any'
  /** Words that a description must not have, such as promotional ones. Default: `[]`. */
  words: string[]
}
