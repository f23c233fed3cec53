import {xmlText} from '../escape/index.ts'
import type {FileReport, Finding, Problem} from '../types.ts'
import type {Reporter} from './reporter.ts'
import {toldFinding, toldProblem} from './told.ts'

/** A test suite in XML, with its tallies. */
type Suite = {tests: number; failures: number; errors: number; xml: string}

/**
 * JUnit XML as CI servers read it: a file is a test suite, a finding a failed test of it; a file without findings is
 * one passed test. What kept the tool from its job is an error, so that no server takes the run for a success.
 */
export const junit: Reporter = ({files, problems, summary}) => {
  const suites = files.map(fileSuite)
  if (problems.length > 0) suites.push(problemSuite(problems))
  const sum = (name: 'tests' | 'failures' | 'errors'): number => suites.reduce((all, suite) => all + suite[name], 0)
  const time = (summary.milliseconds / 1000).toFixed(3)
  const tallies = `tests="${sum('tests')}" failures="${sum('failures')}" errors="${sum('errors')}" time="${time}"`
  const body = suites.map(({xml}) => xml).join('')
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="listwright" ${tallies}>\n${body}</testsuites>\n`
}

function fileSuite({path, findings}: FileReport): Suite {
  const cases = findings.map((finding) => findingCase(path, finding))
  if (cases.length === 0) cases.push(`    <testcase name="listwright" classname="${xmlText(path)}"/>\n`)
  return suite(path, cases, {failures: findings.length, errors: 0})
}

function findingCase(path: string, finding: Finding): string {
  const {rule, severity, place, note, url} = finding
  const message = toldFinding(finding)
  const where = `${path}:${place.start.line}:${place.start.column}`
  const details = [`${where} ${message}`, note, url].filter((part) => part !== undefined && part !== '').join('\n')
  return [
    `    <testcase name="${xmlText(`${rule} ${place.start.line}:${place.start.column}`)}" classname="${xmlText(path)}">`,
    `      <failure type="${severity}" message="${xmlText(message)}">${xmlText(details)}</failure>`,
    '    </testcase>\n'
  ].join('\n')
}

function problemSuite(problems: Problem[]): Suite {
  const cases = problems.map((problem) => {
    const message = xmlText(toldProblem(problem))
    return `    <testcase name="run" classname="${xmlText(problem.path ?? 'listwright')}">
      <error type="problem" message="${message}">${xmlText(problem.stack ?? '')}</error>
    </testcase>\n`
  })
  return suite('listwright', cases, {failures: 0, errors: problems.length})
}

function suite(name: string, cases: string[], tallies: {failures: number; errors: number}): Suite {
  const {failures, errors} = tallies
  const attributes = `tests="${cases.length}" failures="${failures}" errors="${errors}"`
  const xml = `  <testsuite name="${xmlText(name)}" ${attributes}>\n${cases.join('')}  </testsuite>\n`
  return {tests: cases.length, failures, errors, xml}
}
