import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Report} from '@listwright/engine'
import {reporters} from '@listwright/engine/report'
import type {Context, Io} from '../context.ts'
import {annotations} from './annotations.ts'
import {logLines} from './log.ts'
import {appendTo, outputLines} from './runner-file.ts'
import {summary} from './summary.ts'

/** What a run has to show. */
export type Results = {
  report: Report
  notices: string[]
  /** The page of the head's files. */
  page: string
  /** What came of posting. */
  review?: string
  /** The path of the report file. */
  file?: string
}

/** Writes log, annotations, summary and outputs. */
export function writeResults(results: Results, {env, write}: Pick<Io, 'env' | 'write'>): Results {
  const {report, notices, page, review = 'none', file = ''} = results
  write(logLines(report, notices))
  write(annotations(report))
  appendTo(env.GITHUB_STEP_SUMMARY, summary(report, notices, page))
  const {errors, warnings, fixable, existing} = report.summary
  const outcome = report.problems.length > 0 ? 'problem' : report.exitCode === 1 ? 'failure' : 'success'
  const outputs = {findings: errors + warnings, errors, warnings, fixable, existing, outcome, review, report: file}
  appendTo(env.GITHUB_OUTPUT, outputLines(outputs))
  return results
}

/** Writes the report for later steps; gives its path. */
export async function writeReportFile(report: Report, {temporary}: Context): Promise<string> {
  if (temporary === '') return ''
  const file = join(temporary, 'listwright.json')
  const json = await reporters.json()
  writeFileSync(file, json(report, {color: false, width: 80}))
  return file
}
