import type {RuleMap} from '../run/index.ts'

/** All rules, by id. */
export const rules: RuleMap = {}

/** What each style sets, by its name. */
export const styles: Record<string, Record<string, unknown>> = {}
