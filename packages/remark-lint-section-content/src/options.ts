/** What the rule can be told; written by scripts/schema.mjs out of its schema. */
export type Options = {
  /** Least entries of a section that has any and no subsections; 0 for no limit. Default: `0`. */
  min: number
  /** Most entries of a section, those of its subsections not counted; 0 for no limit. Default: `0`. */
  max: number
  /** `learn` whether headings keep their levels, `keep` (report every skipped level) or `any`. Default: `'learn'`. */
  levels: 'learn' | 'keep' | 'any'
}
