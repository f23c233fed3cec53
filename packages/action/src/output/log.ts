import type {Finding, Problem, Report} from '@listwright/engine'
import {logText, visible} from '@listwright/engine/escape'

/** Writes the whole report as lines of a log, none of which the runner takes for a command. */
export function logLines({files, problems}: Report, notices: string[]): string {
  const lines = [
    ...problems.map((problem) => `${placed(problem)}: ${problem.message}. ${problem.remedy ?? ''}`),
    ...files.flatMap(({path, findings}) => findings.map((finding) => findingLine(path, finding))),
    ...notices
  ]
  // Behind two spaces: a path is what its author wants.
  return lines.map((line) => `  ${logText(visible(line))}\n`).join('')
}

function findingLine(path: string, {place, severity, message, rule, fix}: Finding): string {
  const {line, column} = place.start
  return `${path}:${line}:${column} ${severity} ${message} (${rule}${fix === 'safe' ? ', fixable' : ''})`
}

function placed({path, line, column}: Problem): string {
  return [path ?? 'listwright', line, column].filter((part) => part !== undefined).join(':')
}
