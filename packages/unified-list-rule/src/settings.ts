/** How much a finding weighs, or `off`; the numbers and booleans are those of unified-lint-rule. */
export type Severity = 'off' | 'on' | 'warn' | 'error' | boolean | 0 | 1 | 2

/** What a rule is told: any of its options, a severity, or both. Without options of its own it may be told anything. */
export type RuleSettings<Options> = unknown extends Options
  ? unknown
  : Partial<Options> | Severity | [severity: Severity, options?: Partial<Options>]
