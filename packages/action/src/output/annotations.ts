import type {Finding, Problem, Report} from '@listwright/engine'
import {commandData, commandProperty} from '@listwright/engine/escape'

/** Most annotations of a kind that GitHub keeps of a step (actions/runner ExecutionContext.cs `_maxCountPerIssueType`). */
const mostOfKind = 10

type Kind = 'error' | 'warning'
type Annotation = {kind: Kind; properties: Record<string, string | number>; message: string}

/**
 * Writes what GitHub shows beside the lines, problems and errors first, as commands to the runner.
 *
 * When there is more than GitHub keeps, a notice says how much is shown.
 */
export function annotations({files, problems}: Report): string {
  const all = [
    ...problems.map(problemAnnotation),
    ...files.flatMap(({path, findings}) => findings.map((finding) => findingAnnotation(path, finding)))
  ]
  const ofKind = (kind: Kind): Annotation[] => all.filter((one) => one.kind === kind).slice(0, mostOfKind)
  const shown = [...ofKind('error'), ...ofKind('warning')]
  const commands = shown.map(({kind, properties, message}) => command(kind, properties, message))
  if (shown.length < all.length) {
    const message = `${shown.length} of ${all.length} shown, all of them are in the summary and the log of this job`
    commands.push(command('notice', {title: 'listwright'}, message))
  }
  return commands.join('')
}

function findingAnnotation(path: string, finding: Finding): Annotation {
  const {rule, severity, place, message, note, count} = finding
  const {start, end} = place
  const places = count === undefined ? undefined : `In ${count} places`
  const isOneLine = start.line === end.line
  return {
    kind: severity,
    properties: {
      title: `listwright: ${rule}`,
      file: path,
      line: start.line,
      endLine: end.line,
      // The runner drops columns of what has several lines (ActionCommandManager.cs, ValidateLinesAndColumns).
      ...(isOneLine && {col: start.column, endColumn: end.column})
    },
    message: [message, note, places, repairOf(finding)].filter((part) => part !== undefined).join('\n')
  }
}

/** What belongs there, where it is short: a move is told by the message. */
function repairOf({expected, suggest, repair}: Finding): string | undefined {
  if (repair) return undefined
  if (expected !== undefined) return `Repair: ${expected === '' ? 'remove it' : expected}`
  return suggest?.length === 1 ? `Perhaps: ${suggest[0] === '' ? 'remove it' : suggest[0]}` : undefined
}

function problemAnnotation({path, line, column, message, remedy}: Problem): Annotation {
  return {
    kind: 'error',
    properties: {
      title: 'listwright could not do its job',
      ...(path !== undefined && {file: path}),
      ...(line !== undefined && {line}),
      ...(column !== undefined && {col: column})
    },
    message: remedy === undefined ? message : `${message}\n${remedy}`
  }
}

function command(name: string, properties: Record<string, string | number>, message: string): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${commandProperty(String(value))}`)
  return `::${name} ${written.join(',')}::${commandData(message)}\n`
}
