/**
 * Writes schema.json, the JSON Schema of `.listwright.yml`, out of what the rules say about themselves.
 *
 *   node scripts/schema.mjs
 *
 * A test says when it is stale.
 */
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {importSource} from './import-source.mjs'
import {writeFiles} from './write-files.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const {schema} = await importSource('packages/engine/src/config/published-schema.ts')
await writeFiles([{path: join(root, 'schema.json'), content: `${JSON.stringify(schema, null, 2)}\n`}], root)
