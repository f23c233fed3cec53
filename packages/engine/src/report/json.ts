import {jsonText} from '../escape/index.ts'
import type {CausePlace, FileReport, Finding, Place, Problem, Related} from '../types.ts'
import type {Reporter} from './reporter.ts'

/** Version 1 of the report for programs, on one line; fields are added to it, never renamed or removed. */
export const json: Reporter = ({files, problems, summary}) => {
  const report = {version: 1, files: files.map(fileOf), problems: problems.map(problemOf), summary}
  return `${jsonText(report)}\n`
}

function fileOf({path, findings}: FileReport): {path: string; findings: Finding[]} {
  return {path, findings: findings.map(findingOf)}
}

/** What kept the tool from its job; `path` is absent when it concerns the run. */
function problemOf({path, line, column, message, remedy}: Problem): Problem {
  return {
    ...(path !== undefined && {path}),
    ...(line !== undefined && {line}),
    ...(column !== undefined && {column}),
    message,
    ...(remedy !== undefined && {remedy})
  }
}

/** Names every field, so that order and content do not depend on how the engine made the finding. */
function findingOf(finding: Finding): Finding {
  const {rule, severity, message, note, url, place, repair, actual, expected, suggest, fix, count, places, related} =
    finding
  return {
    rule,
    severity,
    message,
    ...(note !== undefined && {note}),
    url,
    place: placeOf(place),
    ...(repair !== undefined && {repair: placeOf(repair)}),
    ...(actual !== undefined && {actual}),
    ...(expected !== undefined && {expected}),
    ...(suggest !== undefined && {suggest}),
    fix,
    ...(count !== undefined && {count}),
    ...(places !== undefined && {places: places.map(causePlaceOf)}),
    ...(related !== undefined && {related: related.map(relatedOf)})
  }
}

function relatedOf({path, place, message}: Related): Related {
  return {...(path !== undefined && {path}), place: placeOf(place), message}
}

function causePlaceOf({message, repair, actual, expected, suggest, fix, ...place}: CausePlace): CausePlace {
  return {
    ...placeOf(place),
    ...(message !== undefined && {message}),
    ...(repair !== undefined && {repair: placeOf(repair)}),
    ...(actual !== undefined && {actual}),
    ...(expected !== undefined && {expected}),
    ...(suggest !== undefined && {suggest}),
    ...(fix !== undefined && {fix})
  }
}

function placeOf({start, end}: Place): Place {
  return {
    start: {line: start.line, column: start.column, offset: start.offset},
    end: {line: end.line, column: end.column, offset: end.offset}
  }
}
