import type {Report} from '@listwright/engine'
import type {Io} from '../context.ts'
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

/** Writes log, annotations, summary and outputs; gives the exit code. */
export function writeResults(results: Results, {env, write}: Pick<Io, 'env' | 'write'>): Report['exitCode'] {
  const {report, notices, page, shows} = results
  write(logLines(report, notices))
  // Why it could not do its job is shown in any case.
  if (shows?.hasAnnotations !== false || report.problems.length > 0) write(annotations(report))
  if (shows?.hasSummary !== false) appendTo(env.GITHUB_STEP_SUMMARY, summary(report, notices, page))
  appendTo(env.GITHUB_OUTPUT, outputLines(outputsOf(results)))
  return report.exitCode
}

function outputsOf({report, reviewed, files}: Results): Record<string, string | number> {
  const {errors, warnings, fixable, existing, gone} = report.summary
  return {
    outcome: outcomeOf(report),
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
