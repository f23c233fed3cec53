export {type Check, type Learning, type ListRule, listRule, type RuleContext} from './list-rule.ts'
export type {RuleMeta} from './meta.ts'
export {completeOptions, optionFaults} from './options.ts'
export type {Finding} from './report.ts'
