/**
 * Writes the table of rules in README.md, between its markers, from what the rules say about themselves.
 *
 *   node scripts/readme.mjs           writes it
 *   node scripts/readme.mjs --check   exits with 1 when it is stale
 */
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {importSource} from './import-source.mjs'
import {writeFiles} from './write-files.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const target = `${root}README.md`
const [start, end] = ['<!-- rules: written by scripts/readme.mjs -->\n', '<!-- /rules -->']
const repairs = {safe: 'repairs', suggest: 'suggests'}

async function readRules() {
  const {rules} = await importSource('packages/engine/src/rules/index.ts')
  return Object.values(rules).map((rule) => rule.meta)
}

function table(metas) {
  const rows = metas.map(({id, summary, fix}) => {
    const link = `[\`${id}\`](packages/remark-lint-${id}#readme)`
    return `| ${link} | ${summary.replaceAll('|', '\\|')} | ${repairs[fix] ?? ''} |\n`
  })
  return `\n| Rule | Reports | |\n|---|---|---|\n${rows.join('')}\n`
}

const old = readFileSync(target, 'utf8')
const [before, rest] = old.split(start)
const [, after] = rest.split(end)
const made = before + start + table(await readRules()) + end + after
if (!process.argv.includes('--check')) await writeFiles([{path: target, content: made}], root)
else if (old !== made) {
  console.error('Unexpected old table of rules in README.md: run `node scripts/readme.mjs` and commit it')
  process.exitCode = 1
}
