import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Report} from '@listwright/engine'
import {reporters} from '@listwright/engine/report'
import type {Context, Io} from '../context.ts'
import {annotations} from './annotations.ts'
import {logLines} from './log.ts'
import {appendTo, outputLines} from './runner-file.ts'
import {summary} from './summary.ts'

/** The report for programs: as JSON, and as SARIF for code scanning. */
export type ReportFiles = {report: string; sarif: string}

/** What a run has to show. */
export type Results = {
  report: Report
  notices: string[]
  /** The page of the head's files. */
  page: string
  /** What came of posting. */
  review?: string
  /** The paths of the report for later steps. */
  files?: ReportFiles
}

/** Writes log, annotations, summary and outputs. */
export function writeResults(results: Results, {env, write}: Pick<Io, 'env' | 'write'>): Results {
  const {report, notices, page, review = 'none', files = {report: '', sarif: ''}} = results
  write(logLines(report, notices))
  write(annotations(report))
  appendTo(env.GITHUB_STEP_SUMMARY, summary(report, notices, page))
  const {errors, warnings, fixable, existing} = report.summary
  const outcome = report.problems.length > 0 ? 'problem' : report.exitCode === 1 ? 'failure' : 'success'
  const outputs = {findings: errors + warnings, errors, warnings, fixable, existing, outcome, review, ...files}
  appendTo(env.GITHUB_OUTPUT, outputLines(outputs))
  return results
}

/** Writes the report for later steps; gives the paths. */
export async function writeReportFiles(report: Report, {temporary}: Context): Promise<ReportFiles> {
  if (temporary === '') return {report: '', sarif: ''}
  const files = {report: join(temporary, 'listwright.json'), sarif: join(temporary, 'listwright.sarif')}
  const [json, sarif] = [await reporters.json(), await reporters.sarif()]
  const view = {color: false, width: 80, folder: ''}
  writeFileSync(files.report, json(report, view))
  writeFileSync(files.sarif, sarif(report, view))
  return files
}
