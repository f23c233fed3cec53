import type {Problem, Report} from '@listwright/engine'

/** The report of a run that linted nothing: because of a problem, or because there was nothing to lint. */
export function emptyReport(problem?: Problem): Report {
  return {
    files: [],
    problems: problem ? [problem] : [],
    summary: {files: 0, entries: 0, errors: 0, warnings: 0, fixable: 0, fixed: 0, existing: 0, milliseconds: 0},
    exitCode: problem ? 2 : 0
  }
}
