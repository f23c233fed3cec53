import {mkdirSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {writeFiles} from '../write-files.mjs'
import {licenceComment} from './licences.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Packages in CommonJS ask for Node's modules with `require`, which modules do not have. */
const requireBanner =
  "import {createRequire as requireFrom} from 'node:module'; const require = requireFrom(import.meta.url);"

/** What is bundled: where it begins, and where the release has it. */
export const bundles = {
  cli: {entry: 'packages/cli/src/bin.ts', file: 'dist/cli.mjs', banner: `#!/usr/bin/env node\n${requireBanner}`},
  // Minified, since every run downloads it.
  action: {entry: 'packages/action/src/bin.ts', file: 'dist/action/index.mjs', banner: requireBanner, minify: true}
}

/**
 * Bundles the command or the Action into one executable file: the same bytes from every directory.
 *
 * @param {'cli' | 'action'} name
 * @param {string} target absolute path of the file
 * @param {{sourcemap?: 'inline'}} [options]
 * @returns {Promise<number>} its size in bytes
 */
export async function makeBundle(name, target, options = {}) {
  const {entry, file, banner, minify = false} = bundles[name]
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
    write: false,
    ...options
  })
  const [output] = outputFiles
  const made = Buffer.from(output.text + licenceComment(root, Object.keys(metafile.inputs)))
  mkdirSync(dirname(target), {recursive: true})
  await writeFiles([{path: target, content: made, mode: 0o755}], root)
  return made.length
}

/**
 * Bundles the sources of this moment for use here, where neither git nor npm looks.
 *
 * @param {'cli' | 'action'} name
 * @returns {Promise<string>} the path of the bundle
 */
export async function cachedBundle(name) {
  const target = cachedPath(name)
  await makeBundle(name, target)
  return target
}

/**
 * Where `cachedBundle` puts a bundle.
 *
 * @param {'cli' | 'action'} name
 */
export function cachedPath(name) {
  return join(root, 'node_modules/.cache/listwright', `${name}.mjs`)
}
