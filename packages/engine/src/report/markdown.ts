import {markdownCode, markdownProse} from '../escape/index.ts'
import type {Problem, Report, Summary} from '../types.ts'
import {bySeverity, type Located} from './by-severity.ts'
import {counted} from './counted.ts'
import type {Reporter} from './reporter.ts'
import {toldFinding, toldProblem} from './told.ts'
import {withheldText} from './withheld-text.ts'

/** Most bytes: GitHub refuses a job summary above 1 MiB as a whole (actions/runner FileCommandManager.cs). */
const mostBytes = 900_000
/** Most notices on files, such as why there was nothing to check. */
const mostNotices = 20
/** Most characters of a repair in the table: a moved section is long. */
const mostOfRepair = 300

/** A table for a job summary or a comment, errors first; all that comes out of the list is escaped. */
export const markdown: Reporter = (report) => {
  const head = [...report.problems.map(problemLine), ...noticeLines(report), verdict(report)].join('\n\n')
  const all = bySeverity(report)
  if (all.length === 0) return `${head}\n`
  const rows: string[] = []
  let left = mostBytes - Buffer.byteLength(head)
  for (const located of all) {
    const row = rowOf(located)
    left -= Buffer.byteLength(row) + 1
    if (left < 0) break
    rows.push(row)
  }
  const table = ['| Place | Problem | Repair |', '| --- | --- | --- |', ...rows].join('\n')
  const more = rows.length < all.length ? `\n\n${rows.length} of ${all.length} shown.` : ''
  return `${head}\n\n${table}${more}\n`
}

function verdict({summary, problems}: Report): string {
  const {errors, warnings, entries, files, existing, fixed, withheld} = summary
  const scope = `in ${counted(entries, 'entry', 'entries')} of ${counted(files, 'file')}`
  const older = existing > 0 ? ` ${counted(existing, 'older finding')} not shown.` : ''
  const notMade = withheld > 0 ? `${withheldText(withheld)}. ` : ''
  const repaired = (fixed > 0 ? `Repaired ${counted(fixed, 'place')}. ` : '') + notMade
  if (errors + warnings > 0) return `${repaired}**${tally(summary)}** ${scope}.${older}`
  return problems.length > 0 ? 'The check is not complete.' : `${repaired}Nothing to mend ${scope}.${older}`
}

function tally({errors, warnings}: Summary): string {
  const parts = [errors > 0 && counted(errors, 'error'), warnings > 0 && counted(warnings, 'warning')]
  return parts.filter((part) => part !== false).join(', ')
}

function problemLine(problem: Problem): string {
  const place = problem.path === undefined ? '' : `${markdownCode(problem.path)}: `
  return `**Not checked:** ${place}${markdownProse(toldProblem(problem))}`
}

function noticeLines({notices = [], files}: Report): string[] {
  const all = [...notices, ...files.flatMap((file) => file.notices.map((notice) => `\`${file.path}\`: ${notice}`))]
  return all.slice(0, mostNotices).map((notice) => `> ${markdownProse(notice)}`)
}

function rowOf({file, finding}: Located): string {
  const {rule, severity, place, note} = finding
  const why = note === undefined ? '' : `<br>${markdownProse(note)}`
  const cells = [
    markdownCode(`${file.path}:${place.start.line}`),
    `${markdownProse(toldFinding(finding))}${why}<br>${severity} ${markdownCode(rule)}`,
    repairOf(finding)
  ]
  return `| ${cells.join(' | ')} |`
}

function repairOf({expected, suggest = []}: Located['finding']): string {
  if (expected !== undefined) return repairText(expected)
  return suggest.length === 0 ? '' : `perhaps ${suggest.map(repairText).join(' or ')}`
}

function repairText(text: string): string {
  if (text === '') return '(remove)'
  const shown = text.length > mostOfRepair ? `${text.slice(0, mostOfRepair)}…` : text
  return markdownCode(shown)
}
