import type {Finding, Place, Report} from '@listwright/engine'
import {markdownCode, markdownProse, uriPath} from '@listwright/engine/escape'

/** One finding with the file that it is in. */
export type PlacedFinding = {path: string; finding: Finding}

/** All findings of a report, errors first. */
export function placedFindings({files}: Report): PlacedFinding[] {
  const all = files.flatMap(({path, findings}) => findings.map((finding) => ({path, finding})))
  return all.sort((a, b) => Number(b.finding.severity === 'error') - Number(a.finding.severity === 'error'))
}

/** Most characters of a repair in a cell. */
const mostCharacters = 500

/**
 * Writes findings as a table in GitHub's Markdown.
 *
 * @param url the page of the commit's files.
 * @param most UTF-8 bytes that the table may have; a sentence says when findings had to be left out.
 */
export function findingTable(findings: PlacedFinding[], url: string, most: number): string {
  const lines = ['| Place | Finding | Repair |', '| --- | --- | --- |']
  let bytes = 200
  for (const {path, finding} of findings) {
    const row = rowOf(path, finding, url)
    bytes += Buffer.byteLength(row) + 1
    if (bytes > most) break
    lines.push(row)
  }
  const shown = lines.length - 2
  const rest = shown < findings.length ? `\n${shown} of ${findings.length} shown, all of them are in the log.\n` : ''
  return `${lines.join('\n')}\n${rest}`
}

function rowOf(path: string, finding: Finding, url: string): string {
  const {message, note, rule, severity, place, count, related = []} = finding
  const icon = severity === 'error' ? '❌' : '⚠️'
  const places = count === undefined ? '' : `<br>In ${count} places`
  const why = note === undefined ? '' : `<br><sub>${markdownProse(note)}</sub>`
  const others = related.slice(0, 3).map((one) => `<br>${markdownProse(one.message)}: ${linkTo(one, path, url)}`)
  const text = `${icon} ${markdownProse(message)}${places}${others.join('')}${why}<br><sub>${markdownCode(rule)}</sub>`
  return `| ${linkTo({place}, path, url)} | ${text} | ${repairOf(finding)} |`
}

/** Links to a line as it is written, not as it is rendered. */
function linkTo({path: other, place}: {path?: string; place: Place}, own: string, url: string): string {
  const path = other ?? own
  const {line} = place.start
  const plain = /\.(?:md|markdown)$/i.test(path) ? '?plain=1' : ''
  return `<a href="${url}/${uriPath(path)}${plain}#L${line}">${markdownCode(`${path}:${line}`)}</a>`
}

function repairOf({actual, expected, suggest, repair}: Finding): string {
  if (expected === undefined)
    return (suggest ?? [])
      .slice(0, 3)
      .map((one) => `${code(one)}?`)
      .join('<br>')
  if (repair) return 'Move it (<code>listwright --fix</code>)'
  if (expected === '') return `Remove ${code(actual ?? '')}`
  return actual === undefined || actual === '' ? `Insert ${code(expected)}` : `${code(actual)} → ${code(expected)}`
}

function code(text: string): string {
  const short = text.length > mostCharacters ? `${text.slice(0, mostCharacters)}…` : text
  // White space alone would not be seen.
  return markdownCode(/^[ \t]+$/.test(short) ? short.replaceAll(' ', '·').replaceAll('\t', '⇥') : short)
}
