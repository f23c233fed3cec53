/** What the rule can be told; written by scripts/schema.mjs out of its schema. */
export type Options = {
  /**
   * What stands between link and description, blanks included; `learn` takes what the list has, `any` is not looked at.
   * Default: `'learn'`.
   */
  separator: string
  /** `learn` whether entries have descriptions, `required`, `none` or `any`. Default: `'learn'`. */
  description: 'learn' | 'required' | 'none' | 'any'
  /** The most links in an entry; `0` sets no limit. Default: `0`. */
  links: number
  /**
   * Whether pipes, padding and the words of columns are held to what tables with the same header have. Default:
   * `'learn'`.
   */
  tables: 'learn' | 'any'
  /** The words that a column of tables may have, by its header: `{Auth: [No, apiKey]}`. Default: `{}`. */
  vocabulary: Record<string, string[]>
}
