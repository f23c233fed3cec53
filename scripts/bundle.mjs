/**
 * Bundles the command into dist/cli.mjs and the Action into dist/action/index.mjs, as a release has them.
 *
 *   node scripts/bundle.mjs                writes both
 *   node scripts/bundle.mjs cli            writes one of them: cli or action
 *   node scripts/bundle.mjs cli --out F    writes it elsewhere
 */
import {resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {bundles, makeBundle} from './bundle/make-bundle.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const {values, positionals} = parseArgs({options: {out: {type: 'string'}}, allowPositionals: true})

for (const name of positionals.length > 0 ? positionals : Object.keys(bundles)) {
  const target = values.out ? resolve(values.out) : root + bundles[name].file
  const size = await makeBundle(name, target)
  console.log(`${target}: ${Math.round(size / 1024)} KB`)
}
