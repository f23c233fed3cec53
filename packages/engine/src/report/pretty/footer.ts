import type {Colors} from 'picocolors/types.js'
import type {Report} from '../../types.ts'
import {counted} from '../counted.ts'
import type {View} from '../reporter.ts'
import {withheldText} from '../withheld-text.ts'

/** Says what was found in figures, and what to do next. */
export function footer(report: Report, view: View, colors: Colors): string[] {
  const {files, entries, errors, warnings, fixed, withheld, existing, milliseconds} = report.summary
  const scope = `${counted(entries, 'entry', 'entries')} of ${counted(files, 'file')}`
  const time = colors.dim(`(${(milliseconds / 1000).toFixed(1)} s)`)
  const lines: string[] = []
  if (fixed > 0) lines.push(`${colors.green('✔')} Repaired ${counted(fixed, 'place')}`)
  if (withheld > 0) lines.push(`${colors.yellow('⚠')} ${withheldText(withheld)}`)
  if (errors + warnings > 0) {
    const mark = errors > 0 ? colors.red('✖') : colors.yellow('⚠')
    lines.push(`${mark} ${colors.bold(tally(errors, warnings))} in ${scope} ${time}`)
    lines.push(...nextSteps(report, view, colors))
  } else if (files > 0 && report.problems.length === 0) {
    lines.push(`${colors.green('✔')} Nothing${fixed > 0 ? ' left' : ''} to mend in ${scope} ${time}`)
  }
  if (existing > 0) lines.push(colors.dim(`  ${counted(existing, 'older finding')} not shown`))
  return lines
}

function tally(errors: number, warnings: number): string {
  const parts = [errors > 0 && counted(errors, 'error'), warnings > 0 && counted(warnings, 'warning')]
  return parts.filter((part) => part !== false).join(', ')
}

function nextSteps({files, summary}: Report, {again, repaired}: View, colors: Colors): string[] {
  const {fixable} = summary
  if (again === undefined) return []
  const steps: string[] = []
  const findings = files.flatMap((file) => file.findings)
  if (fixable > 0 && repaired === undefined) {
    const share = `${counted(fixable, 'place')} ${colors.green('[*]')}`
    steps.push(`  Run ${colors.cyan(`listwright --fix${again}`)} to repair ${share}`)
  } else if (repaired !== 'unsafe' && findings.some(({fix, suggest}) => fix === 'suggest' && suggest?.length === 1)) {
    steps.push(
      `  Run ${colors.cyan(`listwright --fix --unsafe --diff${again}`)} to see what the suggestions would change`
    )
  }
  const [rule] = mostFrequent(findings.map((finding) => finding.rule))
  if (rule !== undefined) steps.push(`  Run ${colors.cyan(`listwright explain ${rule}`)} to read why`)
  return steps
}

function mostFrequent(names: string[]): string[] {
  const counts = new Map<string, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a).map(([name]) => name)
}
