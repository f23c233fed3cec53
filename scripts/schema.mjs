/**
 * Writes what others read of the rules' schemas: schema.json, the JSON Schema of `.listwright.yml`, and the type of each
 * rule's options, `src/options.ts` in its package.
 *
 *   node scripts/schema.mjs
 *
 * Tests say when one is stale.
 */
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {importSource} from './import-source.mjs'
import {optionsModule} from './schema/options-module.mjs'
import {writeFiles} from './write-files.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const {schema} = await importSource('packages/engine/src/config/published-schema.ts')
const {rules} = await importSource('packages/remark-preset-lint-curated-list/src/rules.ts')
const types = Object.values(rules).map(({meta}) => ({
  path: join(root, `packages/remark-lint-${meta.id}/src/options.ts`),
  content: optionsModule(meta)
}))
await writeFiles([{path: join(root, 'schema.json'), content: `${JSON.stringify(schema, null, 2)}\n`}, ...types], root)
