import type {Problem, Report} from '@listwright/engine'

/** The report of a run that linted nothing: because of problems, or because there was nothing to lint. */
export function emptyReport(problems: Problem[] = []): Report {
  return {
    files: [],
    problems,
    summary: {
      files: 0,
      entries: 0,
      errors: 0,
      warnings: 0,
      fixable: 0,
      fixed: 0,
      withheld: 0,
      existing: 0,
      gone: 0,
      milliseconds: 0
    },
    exitCode: problems.length > 0 ? 2 : 0
  }
}
