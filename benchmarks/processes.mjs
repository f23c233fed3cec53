/**
 * Times whole commands side by side in one run, in turns, so that a busy machine is as unfair to all of them, and
 * prints medians and ratios: `node benchmarks/processes.mjs [rounds]`.
 */
import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {cachedBundle} from '../scripts/bundle/make-bundle.mjs'
import {madeList} from './made-list.mjs'

const rounds = Number(process.argv[2] ?? 7)
const cli = await cachedBundle('cli')
const folder = mkdtempSync(join(tmpdir(), 'listwright-'))
const sizes = {small: 50, medium: 800, large: 3300}
for (const [name, entries] of Object.entries(sizes)) writeFileSync(join(folder, `${name}.md`), madeList(entries))

const commands = {
  'node -e 0': ['-e', '0'],
  'listwright --version': [cli, '--version'],
  'listwright small.md': [cli, 'small.md'],
  'listwright medium.md': [cli, 'medium.md'],
  'listwright large.md': [cli, 'large.md'],
  'listwright --diff large.md': [cli, '--diff', 'large.md']
}

try {
  /** @type {Record<string, number[]>} */
  const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const [name, args] of Object.entries(commands)) {
      const start = performance.now()
      const {status} = spawnSync(process.execPath, args, {cwd: folder, stdio: 'ignore'})
      times[name].push(performance.now() - start)
      if (status === 2) throw new Error(`${name} could not do its job`)
    }
  }
  const median = (/** @type {number[]} */ all) => all.sort((a, b) => a - b)[all.length >> 1]
  const floor = median(times['node -e 0'])
  for (const [name, all] of Object.entries(times)) {
    const time = median(all)
    console.log(`${name.padEnd(28)} ${time.toFixed(0).padStart(6)} ms  ${(time / floor).toFixed(2).padStart(6)} × node`)
  }
} finally {
  rmSync(folder, {recursive: true, force: true})
}
