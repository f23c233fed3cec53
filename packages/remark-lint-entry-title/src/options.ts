/** What the rule can be told; written by scripts/schema.mjs out of its schema. */
export type Options = {
  /** How parts are counted: `learn`, a form with `N` such as `(N parts)`, or `false`. Default: `'learn'`. */
  parts: string | false
  /** The apostrophe: `learn`, `straight`, `curly` or `false`. Default: `'learn'`. */
  apostrophe: 'learn' | 'straight' | 'curly' | false
  /** Double quotation marks: `learn`, `straight`, `curly` or `false`. Default: `'learn'`. */
  quotes: 'learn' | 'straight' | 'curly' | false
  /** The dash between words: `learn`, `-`, `–`, `—` or `false`. Default: `'learn'`. */
  dash: 'learn' | '-' | '–' | '—' | false
  /** Whether major words are capitalised: `learn`, `title` or `false`. Default: `'learn'`. */
  case: 'learn' | 'title' | false
  /**
   * Whether a title may end with the initialism that heads its column: `learn`, `never` or `false`. Default: `'learn'`.
   */
  header: 'learn' | 'never' | false
  /** Whether to compare the words of a title with its address, its description and its twin. Default: `true`. */
  misspellings: boolean
}
