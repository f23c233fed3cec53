/**
 * Writes the table of rules in README.md, between its markers, from what the rules say about themselves.
 *
 *   node scripts/readme.mjs           writes it
 *   node scripts/readme.mjs --check   exits with 1 when it is stale
 */
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build} from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
const target = `${root}README.md`
const [start, end] = ['<!-- rules: written by scripts/readme.mjs -->\n', '<!-- /rules -->']
const repairs = {safe: 'repairs', suggest: 'suggests'}

/** Reads the rules, which are written in TypeScript. */
async function readRules() {
  const folder = mkdtempSync(join(tmpdir(), 'listwright-readme-'))
  try {
    await build({
      absWorkingDir: root,
      entryPoints: ['packages/engine/src/rules/index.ts'],
      outfile: join(folder, 'rules.mjs'),
      bundle: true,
      platform: 'node',
      format: 'esm',
      conditions: ['source']
    })
    const {rules} = await import(pathToFileURL(join(folder, 'rules.mjs')))
    return Object.values(rules).map((rule) => rule.meta)
  } finally {
    rmSync(folder, {recursive: true})
  }
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
if (!process.argv.includes('--check')) writeFileSync(target, made)
else if (old !== made) {
  console.error('Unexpected old table of rules in README.md: run `node scripts/readme.mjs` and commit it')
  process.exitCode = 1
}
