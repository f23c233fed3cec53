/**
 * Writes schema.json, the JSON Schema of `.listwright.yml`, out of what the rules say about themselves.
 *
 *   node scripts/schema.mjs
 *
 * A test says when it is stale.
 */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build} from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'listwright-schema-'))
try {
  const outfile = join(folder, 'schema.mjs')
  await build({
    stdin: {contents: "export {schema} from './packages/engine/src/config/published-schema.ts'", resolveDir: root},
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['source'],
    banner: {js: "import {createRequire} from 'node:module'; const require = createRequire(import.meta.url);"}
  })
  const {schema} = await import(pathToFileURL(outfile).href)
  writeFileSync(join(root, 'schema.json'), `${JSON.stringify(schema, null, 2)}\n`)
} finally {
  rmSync(folder, {recursive: true})
}
