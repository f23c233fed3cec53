/**
 * Pins the Actions of others in the documents, and in the workflow that `listwright init` writes, to the commits of
 * `.github/recipes/actions.yml`, which Dependabot keeps current.
 *
 *   node scripts/pin-actions.mjs           writes them
 *   node scripts/pin-actions.mjs --check   exits with 1 and names the files when a pin is missing or old
 */
import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {writeFiles} from './write-files.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const uses = /\buses: ([\w.-]+\/[\w./-]+)@(\S+(?: # v\S+)?)/g

const known = readFileSync(`${root}.github/recipes/actions.yml`, 'utf8')
const pins = new Map([...known.matchAll(uses)].map(([, action, pin]) => [action, pin]))

const names = [
  'README.md',
  ...readdirSync(`${root}docs`)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
  'packages/cli/src/init/workflow-text.ts'
]
const files = names.map((name) => {
  const path = root + name
  const old = readFileSync(path, 'utf8')
  const content = old.replaceAll(uses, (whole, action) => {
    const pin = pins.get(action)
    return pin === undefined ? whole : `uses: ${action}@${pin}`
  })
  return {name, path, old, content}
})
const stale = files.filter(({old, content}) => old !== content)
if (!process.argv.includes('--check')) {
  await writeFiles(
    stale.map(({path, content}) => ({path, content})),
    root
  )
} else if (stale.length > 0) {
  const list = stale.map(({name}) => name).join(', ')
  console.error(`Unexpected pins of Actions in ${list}: run \`npm run pin-actions\` and commit it`)
  process.exitCode = 1
}
