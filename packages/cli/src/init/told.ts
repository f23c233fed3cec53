import type {FileReport, Report} from '@listwright/engine'
import {counted, visible, wrapped} from '@listwright/engine/report'
import type {Colors} from 'picocolors/types.js'
import type {Statement} from './statement.ts'

/** What `init` has learned of a list. */
export type Learned = {
  path: string
  entries: number
  /** What the config sets. */
  written: Statement[]
  /** What the list does, but not so firmly that it is set. */
  others: Statement[]
  report: Report
}

const columns = {least: 30, most: 100}

/** Says what a list agrees on and what falls out, for whoever looks after it. */
export function told({path, entries, written, others, report}: Learned, width: number, colors: Colors): string[] {
  const style = {plain: colors.dim, code: colors.cyan}
  const item = ({sentence, evidence}: Statement, mark: string): string[] => {
    const room = Math.min(columns.most, Math.max(columns.least, width)) - 4
    const words = wrapped(visible(sentence.replace(/\.$/, '')), room, {...style, plain: (word) => word})
    const figures = wrapped(visible(evidence), room, style)
    return [...words, ...figures].map((line, index) => `${index === 0 ? `  ${mark} ` : '    '}${line}`)
  }
  return [
    `${colors.bold(colors.underline(visible(path)))} ${colors.dim(counted(entries, 'entry', 'entries'))}`,
    ...part('Your list keeps to this, and the config says so:', written, (one) => item(one, colors.green('✔'))),
    ...part('Left to the rules, which look closer than a setting can:', others, (one) => item(one, colors.dim('·'))),
    ...(written.length + others.length > 0
      ? []
      : ['', 'Nothing that enough entries agree on: the rules will learn as the list grows.']),
    '',
    whatFallsOut(report, colors)
  ]
}

function part(title: string, statements: Statement[], item: (statement: Statement) => string[]): string[] {
  return statements.length === 0 ? [] : ['', title, ...statements.flatMap(item)]
}

function whatFallsOut({files, summary}: Report, colors: Colors): string {
  const findings = files.flatMap((file: FileReport) => file.findings)
  if (findings.length === 0) return `${colors.green('✔')} Nothing to mend in it`
  const places = findings.reduce((sum, {count = 1}) => sum + count, 0)
  const repairs = summary.fixable === 0 ? '' : `, of which \`--fix\` repairs ${summary.fixable}`
  const what = `${counted(findings.length, 'finding')} in ${counted(places, 'place')}${repairs}`
  return `${colors.yellow('⚠')} ${what}: run ${colors.cyan('listwright')} to read them`
}
