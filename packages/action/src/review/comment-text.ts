import type {Finding} from '@listwright/engine'
import {markdownCode, markdownProse} from '@listwright/engine/escape'
import {findingTable, type PlacedFinding} from '../output/finding-table.ts'
import {marked, stickyName} from './marker.ts'
import type {Suggestion} from './suggestion.ts'

/** Most bytes of a table in a comment; GitHub takes 65,536 characters. */
const mostBytes = 55_000

/** Writes a suggestion as comment on its lines. */
export function suggestionText({repairs, lines}: Suggestion): string {
  const said = repairs.map(({finding}) => saidOf(finding))
  const text = said.length === 1 ? said.join('') : said.map((one) => `- ${one}`).join('\n')
  return marked(
    repairs.map(({name}) => name),
    `${text}\n\n${fenced('suggestion', lines)}\n`
  )
}

function saidOf({message, rule, note}: Finding): string {
  const why = note === undefined ? '' : `<br><sub>${markdownProse(note)}</sub>`
  return `${markdownProse(message)} (${markdownCode(rule)})${why}`
}

/** Writes what is left to do as the one comment of a pull request. */
export function stickyText(findings: PlacedFinding[], url: string): string {
  const count = findings.length === 1 ? '1 finding' : `${findings.length} findings`
  return marked([stickyName], `### Listwright: ${count}\n\n${findingTable(findings, url, mostBytes)}`)
}

/** What the one comment says when nothing is left to do. */
export const nothingLeftText: string = marked(
  [stickyName],
  '### Listwright: all done\n\nNothing is left to repair. ✅\n'
)

const done = '\n\nRepaired, or no longer there. ✅\n'

/** Says at the end of a comment that there is nothing left to do; what it said before stays. */
export function doneText(body: string): string {
  return `${body.trimEnd()}${done}`
}

/** Tells whether a comment says that there is nothing left to do. */
export function isDone(body: string): boolean {
  return body.trimEnd().endsWith(done.trim())
}

/** A fence is longer than any run of backticks in it (CommonMark, section 4.5). */
function fenced(info: string, lines: string[]): string {
  const longest = lines.flatMap((line) => line.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2)
  const fence = '`'.repeat(longest + 1)
  return [`${fence}${info}`, ...lines, fence].join('\n')
}
