import type {Finding, Place, Point, Report} from '@listwright/engine'

/** The place of the nth occurrence of a text. */
export function placeOf(text: string, part: string, nth = 0): Place {
  let offset = -1
  for (let count = 0; count <= nth; count++) offset = text.indexOf(part, offset + 1)
  if (offset < 0) throw new RangeError(`no ${part}`)
  return {start: pointOf(text, offset), end: pointOf(text, offset + part.length)}
}

/** A report of one file with the findings given, the rest filled in. */
export function reportOf(text: string, findings: Array<Partial<Finding> & {place: Place}>, path = 'list.md'): Report {
  const all = findings.map((finding) => ({
    rule: 'company-suffix',
    severity: 'warning' as const,
    message: 'Unexpected thing, expected another',
    url: 'https://example.org/rule',
    fix: null,
    ...finding
  }))
  return {
    files: [{path, text, findings: all, notices: [], fixed: 0, withheld: 0, entries: 2, existing: 0, gone: 0}],
    problems: [],
    summary: {
      files: 1,
      entries: 2,
      errors: all.filter((finding) => finding.severity === 'error').length,
      warnings: all.filter((finding) => finding.severity === 'warning').length,
      fixable: all.filter((finding) => finding.fix === 'safe').length,
      fixed: 0,
      withheld: 0,
      existing: 0,
      gone: 0,
      milliseconds: 123
    },
    exitCode: 1
  }
}

function pointOf(text: string, offset: number): Point {
  const lines = text.slice(0, offset).split('\n')
  return {line: lines.length, column: (lines.at(-1) ?? '').length + 1, offset}
}
