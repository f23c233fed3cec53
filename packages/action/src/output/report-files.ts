import {existsSync, realpathSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'
import type {Report} from '@listwright/engine'
import {reporters} from '@listwright/engine/report'
import {isInside} from '@listwright/engine/source'
import {writeFiles} from '@listwright/engine/write'
import type {Context} from '../context.ts'
import {Failure} from '../failure.ts'

/** The paths of the report for programs: as JSON, and as SARIF for code scanning; empty where there is no file. */
export type ReportFiles = {report: string; sarif: string}

/** A path, and the folder that it is to stay in. */
type Target = {path: string; home: string}

/**
 * Writes the report for later steps: where the workflow says, or into the runner's temporary folder.
 *
 * @throws {Failure} when a path leads out of workspace and temporary folder, also by a link in a checkout, or the disk
 * refuses.
 */
export async function writeReportFiles(report: Report, context: Context): Promise<ReportFiles> {
  const {reportFile, sarifFile} = context.inputs
  const [json, sarif] = [await reporters.json(), await reporters.sarif()]
  const view = {color: false, width: 80, folder: ''}
  const targets = [
    target(reportFile, 'listwright.json', context),
    target(sarifFile, 'listwright.sarif', context)
  ] as const
  return {
    report: await write(targets[0], json(report, view)),
    sarif: await write(targets[1], sarif(report, view))
  }
}

/** Where to write to; nothing when there is nowhere to. */
function target(path: string, preset: string, {workspace, temporary}: Context): Target | undefined {
  if (path === '') return temporary === '' ? undefined : {path: join(temporary, preset), home: temporary}
  const whole = resolve(workspace === '' ? temporary : workspace, path)
  if ([whole, realPathOf(whole)].some((one) => /(?:^|[\\/])\.git(?:[\\/]|$)/i.test(one))) {
    const message = `Unexpected path \`${path}\` in the folder of git for a report`
    throw new Failure({message, remedy: 'Name a path beside it.'})
  }
  const homes = [workspace, temporary].filter((home) => home !== '')
  const home = homes.flatMap((home) => [home, realpathSync(home)]).find((home) => isInside(home, whole))
  if (home !== undefined && home !== whole) return {path: whole, home}
  const remedy = 'Name a path in the workspace or in the temporary folder of the runner.'
  throw new Failure({message: `Unexpected path \`${path}\` out of the workspace for a report`, remedy})
}

/** A path with the links of its folder resolved, as far as that exists. */
function realPathOf(path: string): string {
  const folder = dirname(path)
  return existsSync(folder) ? join(realpathSync(folder), basename(path)) : path
}

/** The path that it was written to; empty when there is none. */
async function write(target: Target | undefined, content: string): Promise<string> {
  if (!target) return ''
  const {path, home} = target
  const fault = await writeFiles([{path, content, makesFolder: true}], home)
  if (!fault) return path
  throw new Failure({message: `${fault.message} to \`${path}\``, remedy: fault.remedy})
}
