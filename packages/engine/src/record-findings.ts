import {resolve} from 'node:path'
import {type Baseline, type BaselineFile, updateBaseline} from './baseline/index.ts'
import {displayPath} from './files/index.ts'
import type {SourceReport} from './lint-source.ts'
import type {LintRequest, Problem, Recorded} from './types.ts'

/** What was found, with the baseline that now remembers it. */
export type WithRecord = {reports: SourceReport[]; recorded?: Recorded; problems: Problem[]}

/**
 * Writes all that was found into the baseline, after which nothing of it is new.
 *
 * What is remembered of a file that could not be linted, or only in part, stays as it is, and so does what rules have
 * found that were not asked.
 */
export async function recordFindings(
  reports: SourceReport[],
  baseline: Baseline,
  {cwd, only}: LintRequest,
  root: string
): Promise<WithRecord> {
  const now: BaselineFile = new Map()
  for (const {file, remembered, problems} of reports) {
    if (!file || !remembered || problems.length > 0) continue
    const name = displayPath(root, resolve(cwd, file.path))
    const others = (baseline.files.get(name) ?? []).filter(({rule}) => only?.includes(rule) === false)
    now.set(name, [...remembered.all, ...others])
  }
  const recorded = await updateBaseline(baseline, now, root)
  if ('message' in recorded) return {reports, problems: [recorded]}
  return {reports: reports.map(asOld), recorded, problems: []}
}

function asOld({file, ...report}: SourceReport): SourceReport {
  if (!file || report.problems.length > 0) return file ? {...report, file} : report
  return {...report, file: {...file, findings: [], existing: file.existing + file.findings.length}}
}
