export {serveLintJobs} from './budget/index.ts'
export {lintFiles} from './lint-files.ts'
export type {
  FailOn,
  FileReport,
  Finding,
  LintRequest,
  Place,
  Point,
  Problem,
  Related,
  Report,
  RuleLevel,
  RuleSetting,
  Severity,
  Summary
} from './types.ts'
