/**
 * Bundles the command into dist/cli.mjs and the Action into dist/action/index.mjs: one file each, the same bytes from
 * every directory.
 *
 *   node scripts/bundle.mjs                writes both
 *   node scripts/bundle.mjs cli            writes one of them: cli or action
 *   node scripts/bundle.mjs --check        exits with 1 when a committed bundle is stale
 *   node scripts/bundle.mjs cli --out F    writes it elsewhere; without a name it is the command
 */
import {existsSync, readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {build} from 'esbuild'
import {licenceComment} from './licences.mjs'
import {writeFiles} from './write-files.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const options = {check: {type: 'boolean'}, out: {type: 'string'}}
const {values, positionals} = parseArgs({options, allowPositionals: true})

/** Packages in CommonJS ask for Node's modules with `require`, which modules do not have. */
const requireBanner =
  "import {createRequire as requireFrom} from 'node:module'; const require = requireFrom(import.meta.url);"

const bundles = {
  cli: {entry: 'packages/cli/src/bin.ts', file: 'dist/cli.mjs', banner: `#!/usr/bin/env node\n${requireBanner}`},
  // Minified, since every run downloads it.
  action: {entry: 'packages/action/src/bin.ts', file: 'dist/action/index.mjs', banner: requireBanner, minify: true}
}

/** Makes the content of a bundle. */
async function bundle({entry, file, banner, minify = false}) {
  const {outputFiles, metafile} = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: file,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    conditions: ['source'],
    mainFields: ['module', 'main'],
    banner: {js: banner},
    legalComments: 'none',
    charset: 'utf8',
    metafile: true,
    minify,
    write: false
  })
  const [output] = outputFiles
  return output.text + licenceComment(root, Object.keys(metafile.inputs))
}

const names = positionals.length > 0 ? positionals : values.out ? ['cli'] : Object.keys(bundles)
for (const name of names) {
  const made = await bundle(bundles[name])
  const target = values.out ? resolve(values.out) : root + bundles[name].file
  if (!values.check) {
    await writeFiles([{path: target, content: made, makesFolder: true, mode: 0o755}], root)
    console.log(`${target}: ${Math.round(Buffer.byteLength(made) / 1024)} KB`)
  } else if (!existsSync(target) || readFileSync(target, 'utf8') !== made) {
    const {file} = bundles[name]
    console.error(`Unexpected old ${file}, expected what the sources make: run \`npm run bundle\` and commit it`)
    process.exitCode = 1
  }
}
