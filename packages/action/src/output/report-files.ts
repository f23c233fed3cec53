import {existsSync, mkdirSync, realpathSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import type {Report} from '@listwright/engine'
import {reporters} from '@listwright/engine/report'
import {isInside, replaceFile} from '@listwright/engine/source'
import type {Context} from '../context.ts'
import {Failure} from '../failure.ts'

/** The paths of the report for programs: as JSON, and as SARIF for code scanning; empty where there is no file. */
export type ReportFiles = {report: string; sarif: string}

/**
 * Writes the report for later steps: where the workflow says, or into the runner's temporary folder.
 *
 * @throws {Failure} when a path leads out of workspace and temporary folder, also by a link in a checkout.
 */
export async function writeReportFiles(report: Report, context: Context): Promise<ReportFiles> {
  const {reportFile, sarifFile} = context.inputs
  const [json, sarif] = [await reporters.json(), await reporters.sarif()]
  const view = {color: false, width: 80, folder: ''}
  return {
    report: write(target(reportFile, 'listwright.json', context), json(report, view)),
    sarif: write(target(sarifFile, 'listwright.sarif', context), sarif(report, view))
  }
}

/** The path to write to; empty when there is nowhere to. */
function target(path: string, preset: string, {workspace, temporary}: Context): string {
  if (path === '') return temporary === '' ? '' : join(temporary, preset)
  const whole = resolve(workspace === '' ? temporary : workspace, path)
  const homes = [workspace, temporary].filter((home) => home !== '').map((home) => realpathSync(home))
  const real = join(realpathOf(dirname(whole)), whole.slice(dirname(whole).length))
  if (homes.some((home) => real !== home && isInside(home, real))) return real
  const remedy = 'Name a path in the workspace or in the temporary folder of the runner.'
  throw new Failure({message: `Unexpected path \`${path}\` out of the workspace for a report`, remedy})
}

/** A folder with links resolved, as far as it exists. */
function realpathOf(folder: string): string {
  if (existsSync(folder)) return realpathSync(folder)
  const parent = dirname(folder)
  return parent === folder ? folder : join(realpathOf(parent), folder.slice(parent.length))
}

function write(path: string, text: string): string {
  if (path === '') return ''
  mkdirSync(dirname(path), {recursive: true})
  replaceFile(path, text)
  return path
}
