import type {FileReport, Finding, Place, Related} from '../types.ts'
import type {Reporter} from './reporter.ts'

/** Controls that JSON leaves as they are and terminals obey or hide (see `visible`). */
const unescaped = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g

/** Version 1 of the report for programs, on one line; fields are added to it, never renamed or removed. */
export const json: Reporter = ({files, summary}) => {
  const report = {version: 1, files: files.map(fileOf), summary}
  return `${JSON.stringify(report).replaceAll(unescaped, escaped)}\n`
}

function fileOf({path, findings}: FileReport): {path: string; findings: Finding[]} {
  return {path, findings: findings.map(findingOf)}
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
    ...(places !== undefined && {places: places.map(placeOf)}),
    ...(related !== undefined && {related: related.map(relatedOf)})
  }
}

function relatedOf({path, place, message}: Related): Related {
  return {...(path !== undefined && {path}), place: placeOf(place), message}
}

function placeOf({start, end}: Place): Place {
  return {
    start: {line: start.line, column: start.column, offset: start.offset},
    end: {line: end.line, column: end.column, offset: end.offset}
  }
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
