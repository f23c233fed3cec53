import {jsonText, sarifMessage} from '../../escape/index.ts'
import {ruleMetas} from '../../rules/index.ts'
import type {Problem} from '../../types.ts'
import {bySeverity} from '../by-severity.ts'
import {fingerprints} from '../fingerprints.ts'
import type {Reporter} from '../reporter.ts'
import {toldProblem} from '../told.ts'
import {artifactOf} from './locations.ts'
import {resultOf} from './result.ts'
import {rulesOf} from './rules.ts'

const schema = 'https://json.schemastore.org/sarif-2.1.0.json'
/** Results that GitHub takes of a run (GitHub documentation, "SARIF results exceed one or more limits"). */
const mostResults = 25_000

/** SARIF 2.1.0 as GitHub's code scanning takes it: one run, with the rules that found something. */
export const sarif: Reporter = (report, {folder}) => {
  const all = bySeverity(report)
  const names = fingerprints(report, folder)
  const rules = rulesOf(
    all.map(({finding}) => finding),
    ruleMetas
  )
  const indexes = new Map(rules.map(({id}, index) => [id, index]))
  const results = all
    .slice(0, mostResults)
    .map((located) => resultOf(located, {folder, indexes, fingerprint: names.get(located.finding) ?? ''}))
  const run = {
    tool: {driver: {name: 'Listwright', informationUri: 'https://github.com/listwright/listwright', rules}},
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: {'%SRCROOT%': {description: {text: 'The root of the repository.'}}},
    invocations: [
      {
        executionSuccessful: report.problems.length === 0,
        toolExecutionNotifications: report.problems.map((problem) => notificationOf(problem, folder))
      }
    ],
    results
  }
  return `${jsonText({$schema: schema, version: '2.1.0', runs: [run]})}\n`
}

function notificationOf(problem: Problem, folder: string | undefined): object {
  const {path, line} = problem
  const region = line === undefined ? {} : {region: {startLine: line}}
  const locations = [{physicalLocation: {artifactLocation: artifactOf(path ?? '', folder), ...region}}]
  return {level: 'error', message: {text: sarifMessage(toldProblem(problem))}, ...(path !== undefined && {locations})}
}
