/** What the rule can be told; written by scripts/schema.mjs out of its schema. */
export type Options = {
  /**
   * `learn` what each section does, `alphabetical`, `append` (an added entry stands last; needs a base to compare with)
   * or `none`. Default: `'learn'`.
   */
  order: 'learn' | 'alphabetical' | 'append' | 'none'
  /**
   * How titles are compared when `order` is `alphabetical`; `learn` takes what explains the list best. Default:
   * `'learn'`.
   */
  collation:
    | 'learn'
    | 'dictionary'
    | 'characters'
    | 'letters only'
    | 'without articles'
    | 'dictionary, numbers by value'
}
