/** What the rule can be told; written by scripts/schema.mjs out of its schema. */
export type Options = {
  /**
   * `learn` the alphabet or the order of the contents, `alphabetical`, `contents`, `none`, or the titles in the order
   * that they should have. Default: `'learn'`.
   */
  order: 'learn' | 'alphabetical' | 'contents' | 'none' | string[]
}
