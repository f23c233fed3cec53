import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {build} from 'esbuild'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {isPlain} from '../../packages/engine/src/budget/is-plain.ts'
import {runInWorker} from '../../packages/engine/src/budget/run-in-worker.ts'
import type {LintJob} from '../../packages/engine/src/job/index.ts'
import {temporaryFolder} from './temporary-folder.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Bundles a module for worker threads: Node 20 does not run TypeScript. */
async function worker(code: string): Promise<URL> {
  const outfile = join(temporaryFolder(), 'worker.mjs')
  await build({
    stdin: {contents: code, resolveDir: root},
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['source'],
    banner: {js: "import {createRequire} from 'node:module'; const require = createRequire(import.meta.url);"}
  })
  return pathToFileURL(outfile)
}

function job(text: string): LintJob {
  return {path: 'list.md', text, active: [], known: [], fix: 'none', acrossFiles: false}
}

const serving = "import {serveLintJobs} from '@listwright/engine'; serveLintJobs()"

test('lints in a thread as it does here', async () => {
  const result = await runInWorker(job('# List\n\n- [a](https://a.example)\n'), await worker(serving))
  expect(result).toMatchObject({entries: 1, found: [], problems: []})
})

test('stops a file that does not end, with a reason', async () => {
  const deep = Array.from({length: 2000}, (_, level) => `${'  '.repeat(level)}- a\n`).join('')
  const result = await runInWorker(job(deep), await worker(serving), 1000)
  expect(result).toMatchObject({message: 'Unexpected file that takes more than 1 s to lint, gave up'})
})

test('stops a file that takes too much memory, with a reason', async () => {
  const greedy = 'const all = []; for (;;) all.push(new Array(1e6).fill({}))'
  const result = await runInWorker(job(''), await worker(greedy), 60_000, 64)
  expect(result).toMatchObject({message: 'Unexpected file that takes more than 64 MB of memory to lint, gave up'})
})

test('fails when the thread does', async () => {
  await expect(runInWorker(job(''), await worker("throw new Error('broken')"))).rejects.toThrow('broken')
  await expect(runInWorker(job(''), await worker('process.exit(3)'))).rejects.toThrow('ended with 3')
})

test.each([
  ['nested quotes', '>'.repeat(1000)],
  ['deep lists', Array.from({length: 100}, (_, level) => `${'  '.repeat(level)}- a\n`).join('')],
  ['nested items on a line', `${'- '.repeat(100)}a`],
  ['open brackets', '['.repeat(2000)],
  ['open brackets over lines', `${'['.repeat(50)}\n`.repeat(100)],
  ['emphasis', '**a_'.repeat(1000)],
  ['a long paragraph', 'a\n'.repeat(1000)],
  ['emphasis behind what only looks like items', `a\n${`     - ${'**a_'.repeat(200)}\n`.repeat(60)}`],
  ['a large file', '- a\n'.repeat(2 ** 19)]
])('takes %s for something that needs a budget', (_, text) => {
  expect(isPlain(text)).toBe(false)
})

test('takes what people write for plain', () => {
  const line = fc.constantFrom(
    '- [A](https://a.example) - Text.\n',
    '  - [B](b_c_d) *x*\n',
    '| a | [b](c) |\n',
    '\n',
    '## A\n'
  )
  fc.assert(
    fc.property(fc.array(line, {maxLength: 1000}), (lines) => {
      expect(isPlain(lines.join(''))).toBe(true)
    })
  )
})
