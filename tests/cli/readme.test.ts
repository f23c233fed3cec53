import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {temporaryFolder} from '../engine/temporary-folder.ts'
import {cleanList} from './faulty-list.ts'
import {runMain} from './run-main.ts'

const readme = readFileSync('README.md', 'utf8')

test('the table of rules is what the rules say of themselves', () => {
  const {status, stderr} = spawnSync(process.execPath, ['scripts/readme.mjs', '--check'], {encoding: 'utf8'})
  expect({status, stderr}).toEqual({status: 0, stderr: ''})
})

test('the config that the readme shows is one', async () => {
  const [, config = ''] = /```yaml\n(# yaml-language-server[^`]*)```/.exec(readme) ?? []
  expect(parse(config)).toHaveProperty('rules')
  const cwd = temporaryFolder({
    '.git/HEAD': '',
    'README.md': cleanList,
    'lists/a.md': cleanList,
    '.listwright.yml': config
  })
  expect(await runMain([], {cwd})).toMatchObject({code: 0, stderr: ''})
})

test('the commands of the readme are in it', () => {
  expect(readme).toContain('npm ci && npm start -- [path]')
  expect(readme).toContain('npm ci && npm test')
})

test('npm start without a path lints the examples, clean and faulty ones', () => {
  const config: unknown = parse(readFileSync('.listwright.yml', 'utf8'))
  expect(config).toEqual({files: ['examples/*.md']})
})

test.each([
  ['awesome.md', 0],
  ['reading-list.md', 0],
  ['five-slips.md', 1],
  ['faults.md', 1]
])('examples/%s: exit %i', async (name, code) => {
  expect((await runMain([`examples/${name}`], {cwd: process.cwd()})).code).toBe(code)
})

test('the example full of faults shows most rules', async () => {
  const {stdout} = await runMain(['examples/faults.md', '--format', 'json'], {cwd: process.cwd()})
  const rules = new Set([...stdout.matchAll(/"rule":"([\w-]+)"/g)].map(([, rule]) => rule))
  expect(rules.size).toBeGreaterThanOrEqual(8)
})
