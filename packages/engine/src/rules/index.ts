import {rules as presetRules, styles as presetStyles} from 'remark-preset-lint-curated-list'
import type {RuleMeta} from 'unified-list-rule'
import type {RuleMap} from '../run/index.ts'
import {ownRules} from './own-rules.ts'

export {ownRules, pageOf} from './own-rules.ts'

/** All rules, by id. */
export const rules: RuleMap = presetRules

/** What each style sets, by its name. */
export const styles: Readonly<Record<string, Record<string, unknown>>> = presetStyles

/** What all rules say about themselves, the engine's own included. */
export const ruleMetas: RuleMeta[] = [...Object.values(rules).map((rule) => rule.meta), ...ownRules]
