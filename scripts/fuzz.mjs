/**
 * Runs the fuzzer, `npm run fuzz`: bundles it, since it is written in TypeScript and packages resolve to their sources,
 * and starts it with the words that it was given itself.
 *
 *   npm run fuzz -- --seconds 60 --seed 7 --workers 2
 */
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build} from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'listwright-fuzz-'))
process.chdir(root)
try {
  const outfile = join(folder, 'fuzz.mjs')
  await build({
    absWorkingDir: root,
    entryPoints: ['tests/fuzz/main.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    conditions: ['source'],
    banner: {js: "import {createRequire} from 'node:module'; const require = createRequire(import.meta.url);"}
  })
  await import(pathToFileURL(outfile).href)
} finally {
  rmSync(folder, {recursive: true})
}
