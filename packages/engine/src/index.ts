export {serveLintJobs} from './budget/index.ts'
export {eachPlace} from './cause/index.ts'
export {type Config, configNames} from './config/index.ts'
export type {Proposal} from './duplicates/index.ts'
export {selectPaths} from './files/index.ts'
export {lintFiles} from './lint-files.ts'
export {
  type CommitFiles,
  commitConfig,
  type LintText,
  lintTexts,
  type TextsRequest
} from './lint-texts.ts'
export {type Kind, lostLists, naming, otherReadmes, packagedConfig, touchedSettings} from './touched/index.ts'
export type {
  FailOn,
  FileReport,
  Finding,
  LintRequest,
  Place,
  Point,
  Problem,
  Recorded,
  Related,
  Report,
  RuleLevel,
  RuleSetting,
  Severity,
  Summary
} from './types.ts'
