import {columnsOf, counted, visible} from '@listwright/engine/report'
import type {Colors} from 'picocolors/types.js'
import type {Count, ListStats, SectionStats} from './list-stats.ts'

/** Companies and hosts shown; `--format json` has all. */
const most = 10
const widestName = 44

/** Draws the figures of a list. */
export function statsTable(path: string, stats: ListStats, colors: Colors): string {
  const {entries, sections, companies, hosts} = stats
  const sizes = [
    counted(entries, 'entry', 'entries'),
    counted(sections.length, 'section'),
    counted(companies.length, 'company', 'companies'),
    counted(hosts.length, 'host')
  ]
  const parts = [
    [`${colors.bold(colors.underline(visible(path)))} ${colors.dim(sizes.join(', '))}`],
    sectionRows(sections, colors),
    countRows('Company', companies, colors),
    countRows('Host', hosts, colors)
  ]
  const shown = parts.filter((lines) => lines.length > 0)
  return `${shown.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function sectionRows(sections: SectionStats[], colors: Colors): string[] {
  if (sections.length === 0) return []
  const least = Math.min(...sections.map(({depth}) => depth))
  const head = row('Section', ['Entries', 'Companies', 'Hosts'])
  const rows = sections.map(({title, depth, entries, companies, hosts}) =>
    row('  '.repeat(depth - least) + (title || '(no heading)'), [entries, companies, hosts])
  )
  return [colors.bold(head), ...rows]
}

function countRows(title: string, counts: Count[], colors: Colors): string[] {
  if (counts.length === 0) return []
  const rows = counts.slice(0, most).map(({name, entries}) => row(name, [entries]))
  const left = counts.length - rows.length
  return [colors.bold(row(title, ['Entries'])), ...rows, ...(left > 0 ? [colors.dim(`  and ${left} more`)] : [])]
}

function row(name: string, figures: Array<string | number>): string {
  const shown = cut(visible(name))
  const padded = shown + ' '.repeat(Math.max(0, widestName - columnsOf(shown)))
  return `  ${padded}${figures.map((figure) => String(figure).padStart(11)).join('')}`
}

function cut(name: string): string {
  let shown = ''
  for (const character of name) {
    if (columnsOf(shown + character) > widestName - 2) return `${shown}…`
    shown += character
  }
  return shown
}
