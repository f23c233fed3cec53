/**
 * Draws docs/screenshot.svg: what `listwright examples/five-slips.md` really prints.
 *
 *   node scripts/screenshot.mjs           writes it
 *   node scripts/screenshot.mjs --check   exits with 1 when the committed image is stale
 */
import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {ansiSvg} from './ansi-svg.mjs'
import {cachedBundle} from './bundle/make-bundle.mjs'
import {writeFiles} from './write-files.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const target = `${root}docs/screenshot.svg`
const list = 'examples/five-slips.md'

const {stdout, stderr} = spawnSync(process.execPath, [await cachedBundle('cli'), list, '--color', 'always'], {
  cwd: root,
  encoding: 'utf8'
})
if (stderr !== '') throw new Error(stderr)
const prompt = `\u001b[32m$\u001b[39m \u001b[1mlistwright ${list}\u001b[22m\n\n`
// The time of a run is the one thing that no two runs have in common.
const shown = prompt + stdout.replace(/\(\d+\.\d s\)/, '(0.1 s)')
const image = ansiSvg(shown, {title: `listwright ${list}`, columns: 82})

if (!process.argv.includes('--check')) await writeFiles([{path: target, content: image}], root)
else if (readFileSync(target, 'utf8') !== image) {
  console.error('Unexpected old docs/screenshot.svg: run `node scripts/screenshot.mjs` and commit it')
  process.exitCode = 1
}
