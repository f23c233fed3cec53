export {isPlain} from './is-plain.ts'
export {runWithinBudget} from './run-within-budget.ts'
export {serveLintJobs} from './serve-lint-jobs.ts'
