import {eachPlace} from './cause/index.ts'
import type {FailOn, FileReport, Finding, Problem, Report} from './types.ts'

/** Sums up what was said about files into a report. */
export function reportOf(files: FileReport[], problems: Problem[], failOn: FailOn, milliseconds: number): Report {
  const findings = files.flatMap((file) => file.findings)
  const sum = (figure: (file: FileReport) => number): number => files.reduce((all, file) => all + figure(file), 0)
  return {
    files,
    problems,
    summary: {
      files: files.length,
      entries: sum((file) => file.entries),
      errors: findings.filter((finding) => finding.severity === 'error').length,
      warnings: findings.filter((finding) => finding.severity === 'warning').length,
      fixable: findings.flatMap(eachPlace).filter(({fix}) => fix === 'safe').length,
      fixed: sum((file) => file.fixed),
      withheld: sum((file) => file.withheld),
      existing: sum((file) => file.existing),
      gone: sum((file) => file.gone),
      milliseconds
    },
    exitCode: problems.length > 0 ? 2 : findings.some((finding) => fails(finding, failOn)) ? 1 : 0
  }
}

function fails({severity}: Finding, failOn: FailOn): boolean {
  return failOn !== 'never' && (failOn === 'warning' || severity === 'error')
}
