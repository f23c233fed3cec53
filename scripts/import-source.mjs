import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build} from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * Imports a module of ours, which are written in TypeScript.
 *
 * @param {string} path relative to the root of the repository
 */
export async function importSource(path) {
  const folder = mkdtempSync(join(tmpdir(), 'listwright-source-'))
  try {
    const outfile = join(folder, 'module.mjs')
    await build({
      absWorkingDir: root,
      entryPoints: [path],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      conditions: ['source'],
      banner: {js: "import {createRequire} from 'node:module'; const require = createRequire(import.meta.url);"}
    })
    return await import(pathToFileURL(outfile).href)
  } finally {
    rmSync(folder, {recursive: true})
  }
}
