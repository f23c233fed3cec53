import {commandData, commandProperty, logText, visible} from '../escape/index.ts'
import type {FileReport, Finding, Place, Problem, Severity} from '../types.ts'
import {bySeverity} from './by-severity.ts'
import {pathFromRoot} from './path-from-root.ts'
import type {Reporter} from './reporter.ts'
import {toldFinding, toldProblem} from './told.ts'

/** Annotations that GitHub keeps of a severity and step (actions/runner ExecutionContext.cs, _maxCountPerIssueType). */
const mostOfSeverity = 10

/** An annotation, and the line of the log that stands for it when there are too many. */
type Annotation = {severity: Severity; command: string; line: string}

/**
 * Workflow commands that GitHub shows as annotations, errors first. What is above its limit is in the log as plain
 * lines, and a notice says so.
 */
export const github: Reporter = (report, {folder}) => {
  const all = [
    ...report.problems.map((problem) => problemAnnotation(problem, folder)),
    ...bySeverity(report).map(({file, finding}) => findingAnnotation(file, finding, folder))
  ]
  const left = {error: mostOfSeverity, warning: mostOfSeverity}
  const shown = new Set(all.filter(({severity}) => left[severity]-- > 0))
  const lines = [...shown].map(({command}) => command)
  if (shown.size < all.length) {
    const limit = `GitHub keeps ${mostOfSeverity} errors and ${mostOfSeverity} warnings a step`
    lines.push(`::notice title=Listwright::${shown.size} of ${all.length} shown, all are in the log (${limit})`)
  }
  lines.push(...all.filter((annotation) => !shown.has(annotation)).map(({line}) => line))
  return lines.map((line) => `${line}\n`).join('')
}

function findingAnnotation({path}: FileReport, finding: Finding, folder: string | undefined): Annotation {
  const {rule, severity, place, note} = finding
  const message = toldFinding(finding)
  const properties = {file: pathFromRoot(path, folder), ...rangeOf(place), title: rule}
  const {line, column} = place.start
  return {
    severity,
    command: command(severity, properties, note === undefined ? message : `${message}\n${note}`),
    line: logLine(`${path}:${line}:${column} ${severity} ${message} (${rule})`)
  }
}

function problemAnnotation(problem: Problem, folder: string | undefined): Annotation {
  const {path, line} = problem
  const message = toldProblem(problem)
  const properties = {
    ...(path !== undefined && {file: pathFromRoot(path, folder)}),
    ...(line !== undefined && {line}),
    title: 'Listwright'
  }
  const place = path === undefined ? '' : `${path}:${line ?? 1} `
  return {severity: 'error', command: command('error', properties, message), line: logLine(`${place}error ${message}`)}
}

/** The range, whose end GitHub counts in; columns only within a line, as the runner drops them otherwise. */
function rangeOf({start, end}: Place): Record<string, number> {
  const lastLine = end.column === 1 ? Math.max(start.line, end.line - 1) : end.line
  if (lastLine > start.line || end.line > start.line) return {line: start.line, endLine: lastLine}
  return {line: start.line, endLine: lastLine, col: start.column, endColumn: Math.max(start.column, end.column - 1)}
}

function command(name: Severity, properties: Record<string, string | number>, data: string): string {
  const listed = Object.entries(properties).map(([key, value]) => `${key}=${commandProperty(String(value))}`)
  return `::${name} ${listed.join(',')}::${commandData(data)}`
}

/** A line behind a path cannot be taken for a command at its start, whatever the path. */
function logLine(text: string): string {
  return logText(visible(text))
}
