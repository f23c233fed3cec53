/**
 * Draws docs/summary.png and docs/suggestion.png: what a contributor sees of the documented workflows, out of the texts
 * that tests/documents/walk-through holds the Action to. It needs Chromium, and says in docs/pictures.json what it drew.
 *
 *   node scripts/pictures.mjs [path of Chromium]
 */
import {spawnSync} from 'node:child_process'
import {createHash} from 'node:crypto'
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {suggestionPage, summaryPage} from './pictures/pages.mjs'
import {writeFiles} from './write-files.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const chromium = process.argv[2] ?? 'chromium'
const folder = mkdtempSync(join(tmpdir(), 'listwright-pictures-'))

/** Starts Chromium without a window; gives what it prints. */
function browse(...options) {
  const fixed = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--hide-scrollbars',
    `--user-data-dir=${folder}/profile`
  ]
  const {status, stdout, stderr} = spawnSync(chromium, [...fixed, ...options], {encoding: 'utf8'})
  if (status !== 0) throw new Error(`${chromium} ended with ${status}: ${stderr}`)
  return stdout
}

/** Draws a page as high as it is; its script writes the height into an attribute. */
function draw(name, {html, width}) {
  const page = join(folder, `${name}.html`)
  writeFileSync(page, html)
  const dom = browse(`--window-size=${width},400`, '--virtual-time-budget=2000', '--dump-dom', `file://${page}`)
  const [, height] = /<html[^>]* data-height="(\d+)"/.exec(dom) ?? []
  browse(
    `--window-size=${width},${height}`,
    '--force-device-scale-factor=2',
    `--screenshot=${root}docs/${name}.png`,
    `file://${page}`
  )
}

try {
  const drawn = {}
  for (const [name, page] of Object.entries({summary: summaryPage, suggestion: suggestionPage})) {
    const text = readFileSync(join(root, `tests/documents/walk-through/${name}.md`), 'utf8')
    draw(name, page(text))
    drawn[name] = createHash('sha256').update(text).digest('hex')
  }
  const content = `${JSON.stringify(drawn, null, 2)}\n`
  await writeFiles([{path: join(root, 'docs/pictures.json'), content}], root)
} finally {
  rmSync(folder, {recursive: true, force: true})
}
