import {spawnSync} from 'node:child_process'
import {mkdtempSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'

const remark = fileURLToPath(new URL('../../node_modules/remark-cli/cli.js', import.meta.url))

/** A repository with one list and a config for remark. */
export type Repository = {folder: string; list: string}

/** Makes a repository whose `.remarkrc.mjs` is a module of this folder with all that it imports. */
export async function makeRepository(config: string, list: string): Promise<Repository> {
  const folder = mkdtempSync(join(tmpdir(), 'remark-'))
  await build({
    entryPoints: [fileURLToPath(new URL(config, import.meta.url))],
    outfile: join(folder, '.remarkrc.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['source'],
    logLevel: 'error'
  })
  writeFileSync(join(folder, 'readme.md'), list)
  return {folder, list: join(folder, 'readme.md')}
}

/** Runs remark-cli on the list; gives its exit code and its report. */
export function runRemark({folder}: Repository, ...options: string[]): {status: number | null; report: string} {
  const {status, stderr} = spawnSync(process.execPath, [remark, '--no-color', 'readme.md', ...options], {
    cwd: folder,
    encoding: 'utf8'
  })
  return {status, report: stderr}
}
