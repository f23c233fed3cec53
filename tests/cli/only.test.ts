import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {temporaryFolder} from '../engine/temporary-folder.ts'
import {runMain} from './run-main.ts'

/** A list with a blank inside the text of a link, a tracker and a second link to a page. */
const pots = `# Pots

* [Clay Pots ](https://pots.example/clay)
* [Iron Pots](https://pots.example/iron?utm_source=letter)
* [Glass Pots](https://pots.example/glass)
* [Glass Pots Again](https://pots.example/glass)
`

const withoutTracker = pots.replace('?utm_source=letter', '')
const withoutBlank = pots.replace('Pots ]', 'Pots]')

function rulesIn(stdout: string): string[] {
  const {files} = JSON.parse(stdout)
  return files.flatMap((file: {findings: Array<{rule: string}>}) => file.findings.map(({rule}) => rule))
}

test('a plain run reports what the chosen rules find', async () => {
  const cwd = temporaryFolder({'pots.md': pots})
  const json = ['pots.md', '--format', 'json']
  expect(rulesIn((await runMain(json, {cwd})).stdout)).toEqual(['entry-title', 'url-hygiene', 'duplicate-urls'])
  expect(rulesIn((await runMain([...json, '--only', 'url-hygiene'], {cwd})).stdout)).toEqual(['url-hygiene'])
})

test.each([
  [['--only', 'duplicate-urls,entry-title']],
  [['--only', 'duplicate-urls, entry-title,']],
  [['--only', 'entry-title', '--only=duplicate-urls']]
])('%j: commas and repetition both add up', async (options) => {
  const cwd = temporaryFolder({'pots.md': pots})
  const {stdout} = await runMain(['pots.md', '--format', 'json', ...options], {cwd})
  expect(rulesIn(stdout)).toEqual(['entry-title', 'duplicate-urls'])
})

test('--fix repairs with the chosen rules and leaves the rest', async () => {
  const cwd = temporaryFolder({'pots.md': pots})
  const {code, stdout} = await runMain(['--fix', '--only', 'url-hygiene', 'pots.md'], {cwd})
  expect(readFileSync(join(cwd, 'pots.md'), 'utf8')).toBe(withoutTracker)
  expect(code).toBe(0)
  expect(stdout).toMatch(/^✔ Repaired 1 place\n✔ Nothing left to mend/)
})

test('--fix repairs standard input with the chosen rules', async () => {
  const {stdout} = await runMain(['--fix', '--only', 'entry-title', '-'], {cwd: temporaryFolder(), stdin: pots})
  expect(stdout).toBe(withoutBlank)
})

test('--diff shows what the chosen rules would change', async () => {
  const cwd = temporaryFolder({'pots.md': pots})
  const {stdout} = await runMain(['--diff', '--only', 'entry-title', 'pots.md'], {cwd})
  expect(stdout.split('\n').filter((line) => /^[-+]\*/.test(line))).toEqual([
    '-* [Clay Pots ](https://pots.example/clay)',
    '+* [Clay Pots](https://pots.example/clay)'
  ])
  expect(readFileSync(join(cwd, 'pots.md'), 'utf8')).toBe(pots)
})

test('what to do next keeps the choice', async () => {
  const cwd = temporaryFolder({'pots.md': pots})
  const {stdout} = await runMain(['pots.md', '--only', 'url-hygiene,entry-title'], {cwd})
  expect(stdout).toContain('Run listwright --fix --only url-hygiene,entry-title pots.md to repair 2 places [*]')
  const repeated = await runMain(['pots.md', '--only', 'url-hygiene', '--only', 'duplicate-urls, entry-title'], {cwd})
  expect(repeated.stdout).toContain("--fix --only url-hygiene --only 'duplicate-urls, entry-title' pots.md")
})

test('a rule that the config turns off is an error, and nothing is repaired', async () => {
  const cwd = temporaryFolder({'.git/HEAD': '', '.listwright.yml': 'rules: {entry-title: off}\n', 'pots.md': pots})
  const {code, stderr} = await runMain(['--fix', '--only', 'entry-title,url-hygiene', 'pots.md'], {cwd})
  expect({code, stderr}).toEqual({
    code: 2,
    stderr:
      '✖ Unexpected rule `entry-title` of `--only`, which is turned off\n  Add `--rule entry-title=warn` to turn it on for this run.\n'
  })
  expect(readFileSync(join(cwd, 'pots.md'), 'utf8')).toBe(pots)
  await runMain(['--fix', '--only', 'entry-title', '--rule', 'entry-title=warn', 'pots.md'], {cwd})
  expect(readFileSync(join(cwd, 'pots.md'), 'utf8')).toBe(withoutBlank)
})
