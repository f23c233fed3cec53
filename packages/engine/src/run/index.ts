export {attach, type RuleMap, type RuleRunner} from './attach.ts'
export {type Found, foundOf} from './found.ts'
export {runRules} from './run-rules.ts'
export type {ActiveRule, ActiveRules} from './settings.ts'
