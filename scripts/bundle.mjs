/**
 * Bundles the command into dist/cli.mjs: one file, the same bytes from every directory.
 *
 *   node scripts/bundle.mjs           writes it
 *   node scripts/bundle.mjs --check   exits with 1 when the committed bundle is stale
 *   node scripts/bundle.mjs --out F   writes it elsewhere
 */
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {build} from 'esbuild'
import {licenceComment} from './licences.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const {values} = parseArgs({options: {check: {type: 'boolean'}, out: {type: 'string'}}})
const target = values.out ? resolve(values.out) : `${root}dist/cli.mjs`

/** Packages in CommonJS ask for Node's modules with `require`, which modules do not have. */
const requireBanner =
  "import {createRequire as requireFrom} from 'node:module'; const require = requireFrom(import.meta.url);"

/** Makes the content of dist/cli.mjs. */
async function bundle() {
  const {outputFiles, metafile} = await build({
    absWorkingDir: root,
    entryPoints: ['packages/cli/src/bin.ts'],
    outfile: 'dist/cli.mjs',
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    conditions: ['source'],
    mainFields: ['module', 'main'],
    banner: {js: `#!/usr/bin/env node\n${requireBanner}`},
    legalComments: 'none',
    charset: 'utf8',
    metafile: true,
    write: false
  })
  const [output] = outputFiles
  return output.text + licenceComment(root, Object.keys(metafile.inputs))
}

const made = await bundle()
if (!values.check) {
  mkdirSync(dirname(target), {recursive: true})
  writeFileSync(target, made, {mode: 0o755})
  console.log(`${target}: ${Math.round(Buffer.byteLength(made) / 1024)} KB`)
} else if (!existsSync(target) || readFileSync(target, 'utf8') !== made) {
  console.error('Unexpected old dist/cli.mjs, expected what the sources make: run `npm run bundle` and commit it')
  process.exitCode = 1
}
