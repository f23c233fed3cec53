/**
 * Writes what others read of the rules' schemas: schema.json, the JSON Schema of `.listwright.yml`, and the type of each
 * rule's options, `src/options.ts` in its package.
 *
 *   node scripts/schema.mjs
 *
 * Tests say when one is stale.
 */
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build} from 'esbuild'
import {optionsModule} from './schema/options-module.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'listwright-schema-'))
const contents = `
export {schema} from './packages/engine/src/config/published-schema.ts'
export {rules} from './packages/remark-preset-lint-curated-list/src/rules.ts'
`
try {
  const outfile = join(folder, 'schema.mjs')
  await build({
    stdin: {contents, resolveDir: root},
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['source'],
    banner: {js: "import {createRequire} from 'node:module'; const require = createRequire(import.meta.url);"}
  })
  const {schema, rules} = await import(pathToFileURL(outfile).href)
  writeFileSync(join(root, 'schema.json'), `${JSON.stringify(schema, null, 2)}\n`)
  for (const {meta} of Object.values(rules)) {
    writeFileSync(join(root, `packages/remark-lint-${meta.id}/src/options.ts`), optionsModule(meta))
  }
} finally {
  rmSync(folder, {recursive: true})
}
