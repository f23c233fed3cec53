/** What the rule can be told; written by scripts/schema.mjs out of its schema. */
export type Options = {
  /**
   * `learn` whether the list keeps the case of anchors, `exact` (report every other case) or `any` (GitHub finds them).
   * Default: `'learn'`.
   */
  case: 'learn' | 'exact' | 'any'
  /** Anchors, without `#`, that something else than this document answers to. Default: `[]`. */
  ignore: string[]
}
