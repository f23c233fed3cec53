/** What the rule can be told; written by scripts/schema.mjs out of its schema. */
export type Options = {
  /** Whether a list without contents is reported. Default: `false`. */
  required: boolean
  /** Titles of sections that the contents may leave out. Default: `[]`. */
  ignore: string[]
  /**
   * `learn` what the contents is held to, `sections` (always the order of the sections) or `none`. Default: `'learn'`.
   */
  order: 'learn' | 'sections' | 'none'
  /**
   * `items` repairs the items that are wrong, `whole` writes the list anew from the sections when one is wrong, keeping
   * texts and notes of the items that lead to one. Default: `'items'`.
   */
  repair: 'items' | 'whole'
}
