/** What the rule can be told; written by scripts/schema.mjs out of its schema. */
export type Options = {
  /** Where a page may stand once: in the `file`, in a `section`, or in one `list` of siblings. Default: `'file'`. */
  scope: 'file' | 'section' | 'list'
  /**
   * An entry that stands under the same title in two sections: `learn` whether the list means it, `allow` or `report`.
   * Default: `'learn'`.
   */
  crossListing: 'learn' | 'allow' | 'report'
  /** Also report one post at two addresses: the same words end both URLs and the titles agree. Default: `true`. */
  nearDuplicates: boolean
  /** URLs that may stand more than once. Default: `[]`. */
  allow: string[]
}
