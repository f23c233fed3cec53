import type {Problem, Report} from '@listwright/engine'
import {markdownProse} from '@listwright/engine/escape'
import {findingTable, placedFindings} from './finding-table.ts'

/**
 * UTF-8 bytes of the table: the runner takes no summary of more than 1 MiB of a step, and drops all of it otherwise
 * (actions/runner FileCommandManager.cs).
 */
const mostBytes = 900_000

const mostProblems = 50

/**
 * Writes the summary of the job: what was found, where, and the repair.
 *
 * @param url the page of the commit's files.
 */
export function summary(report: Report, notices: string[], url: string): string {
  const findings = placedFindings(report)
  const parts = [`### Listwright: ${headline(report)}\n`, `${figures(report)}\n`]
  parts.push(...report.problems.slice(0, mostProblems).map(problemItem))
  if (findings.length > 0) parts.push(findingTable(findings, url, mostBytes))
  parts.push(...notices.map((notice) => `> ${markdownProse(notice)}\n`))
  return `${parts.join('\n')}\n`
}

/** Says in a few words what came of a run. */
function headline({summary: {errors, warnings}, problems}: Report): string {
  if (problems.length > 0) return 'could not do its job'
  const count = errors + warnings
  return count === 0 ? 'nothing to report' : count === 1 ? '1 finding' : `${count} findings`
}

function figures({summary: {files, entries, errors, warnings, fixable, existing, gone}}: Report): string {
  const sentences = [`Looked at ${files} ${files === 1 ? 'file' : 'files'} with ${entries} entries.`]
  if (errors + warnings > 0)
    sentences.push(`Errors: ${errors}, warnings: ${warnings}, repaired by \`--fix\`: ${fixable}.`)
  if (gone > 0) sentences.push(`Mended by this change: ${gone}.`)
  if (existing > 0) sentences.push(`Left out: ${existing} that were there before.`)
  return sentences.join(' ')
}

function problemItem({path, line, message, remedy}: Problem): string {
  const place = path === undefined ? '' : `${path}${line === undefined ? '' : `:${line}`}: `
  return `- ${markdownProse(`${place}${message}`)}. ${markdownProse(remedy ?? '')}\n`
}
