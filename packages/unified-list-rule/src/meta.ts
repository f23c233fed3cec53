import type {Schema} from '@cfworker/json-schema'

/** What a rule says about itself; feeds the documentation, the config schema, SARIF, `explain` and the lint comments. */
export type RuleMeta = {
  /** Kebab-case, the name of the package less `remark-lint-`. */
  id: string
  /** What the rule finds, in one line, as in "Reports …" less that word. */
  summary: string
  /** Why a reader of the list is better off. */
  why: string
  /** The strongest repair that the rule offers (design 3.1). */
  fix: 'safe' | 'suggest' | null
  /** JSON Schema of the options, an object; each property with `description` and `default`. */
  schema: Schema
  /** Rules of other linters for the same matter, as `linter/rule`. */
  related: string[]
}
