export {type Check, type ListRule, listRule} from './list-rule.ts'
export type {RuleMeta} from './meta.ts'
export {completeOptions, optionFaults} from './options.ts'
export type {Finding} from './report.ts'
