import type {Problem, Report} from '@listwright/engine'
import type {Io} from '../context.ts'
import {emptyReport} from '../empty-report.ts'
import type {Reviewed} from '../review/review.ts'
import {annotations} from './annotations.ts'
import {logLines} from './log.ts'
import type {ReportFiles} from './report-files.ts'
import {appendTo, outputLines} from './runner-file.ts'
import {summary} from './summary.ts'

/** What a run has to show. */
export type Results = {
  report: Report
  notices: string[]
  /** The page of the head's files. */
  page: string
  /** What came of posting. */
  reviewed?: Reviewed
  /** The paths of the report for later steps. */
  files?: ReportFiles
  /** What the workflow wants to see; everything unless it says otherwise. */
  shows?: {hasAnnotations: boolean; hasSummary: boolean}
}

/** Writes log, annotations, summary and outputs; gives the exit code, which is 2 when some of it could not be written. */
export function writeResults(results: Results, {env, write}: Pick<Io, 'env' | 'write'>): Report['exitCode'] {
  const {report, notices, page, shows} = results
  write(logLines(report, notices))
  // Why it could not do its job is shown in any case.
  if (shows?.hasAnnotations !== false || report.problems.length > 0) write(annotations(report))
  const text = shows?.hasSummary === false ? '' : summary(report, notices, page)
  const summaryProblem = appendTo(env, 'GITHUB_STEP_SUMMARY', text)
  const outputs = outputsOf(results, summaryProblem ? 'error' : outcomeOf(report))
  const failed = emptyReport([summaryProblem, appendTo(env, 'GITHUB_OUTPUT', outputLines(outputs))].filter(isThere))
  write(logLines(failed, []) + annotations(failed))
  return failed.problems.length > 0 ? 2 : report.exitCode
}

function isThere(problem: Problem | undefined): problem is Problem {
  return problem !== undefined
}

function outputsOf({report, reviewed, files}: Results, outcome: string): Record<string, string | number> {
  const {errors, warnings, fixable, existing, gone} = report.summary
  return {
    outcome,
    'new-count': errors + warnings,
    'error-count': errors,
    'warning-count': warnings,
    'fixed-count': gone,
    'existing-count': existing,
    'fixable-count': fixable,
    'review-status': reviewed?.status ?? 'off',
    'review-reason': reviewed?.notice ?? '',
    'report-file': files?.report ?? '',
    'sarif-file': files?.sarif ?? ''
  }
}

function outcomeOf({problems, exitCode, files}: Report): string {
  if (problems.length > 0) return 'error'
  if (files.length === 0) return 'neutral'
  return exitCode === 1 ? 'fail' : 'pass'
}
