/** What the rule can be told. */
export type Options = {
  parts: string | false
  apostrophe: 'learn' | 'straight' | 'curly' | false
  quotes: 'learn' | 'straight' | 'curly' | false
  dash: 'learn' | '-' | '–' | '—' | false
  case: 'learn' | 'title' | false
  header: 'learn' | 'never' | false
  misspellings: boolean
}
