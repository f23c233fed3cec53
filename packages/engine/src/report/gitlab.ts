import {createHash} from 'node:crypto'
import {jsonText, visible} from '../escape/index.ts'
import type {Problem} from '../types.ts'
import {fingerprints} from './fingerprints.ts'
import {pathFromRoot} from './path-from-root.ts'
import type {Reporter} from './reporter.ts'
import {toldFinding, toldProblem} from './told.ts'

/** A violation of GitLab's code quality report; severities are info, minor, major, critical and blocker. */
type Violation = {
  description: string
  check_name: string
  fingerprint: string
  severity: 'minor' | 'major' | 'blocker'
  location: {path: string; lines: {begin: number; end: number}}
}

/**
 * GitLab's code quality report (GitLab documentation, "Code Quality report format"): an array in JSON. A problem without
 * a file has no place in it; the exit code and stderr tell of that.
 */
export const gitlab: Reporter = (report, {folder}) => {
  const names = fingerprints(report, folder)
  const findings = report.files.flatMap(({path, findings}) =>
    findings.map((finding): Violation => {
      const {rule, severity, place} = finding
      return {
        description: visible(toldFinding(finding)),
        check_name: rule,
        fingerprint: names.get(finding) ?? '',
        severity: severity === 'error' ? 'major' : 'minor',
        location: {path: pathFromRoot(path, folder), lines: {begin: place.start.line, end: place.end.line}}
      }
    })
  )
  const problems = report.problems.flatMap((problem, index) => violationOf(problem, index, folder))
  return `${jsonText([...problems, ...findings])}\n`
}

function violationOf(problem: Problem, index: number, folder: string | undefined): Violation[] {
  const {path, line = 1, message} = problem
  if (path === undefined) return []
  const identity = JSON.stringify([path, message, index])
  return [
    {
      description: visible(toldProblem(problem)),
      check_name: 'listwright',
      fingerprint: createHash('sha256').update(identity).digest('hex'),
      severity: 'blocker',
      location: {path: pathFromRoot(path, folder), lines: {begin: line, end: line}}
    }
  ]
}
