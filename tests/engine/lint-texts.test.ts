import {commitConfig, type LintText, lintTexts, selectPaths} from '@listwright/engine'
import {expect, test} from 'vitest'
import {blanks, typo} from './example-rules.ts'

const old = '# List\n\n- [A](https://a.example) - Text teh.\n- [B](https://b.example) - Text. \n'
const added = '- [C](https://c.example) - Text teh.\n'
const rules = {typo, blanks}

function commit(files: Record<string, string>) {
  return {
    has: (path: string) => Object.hasOwn(files, path),
    read: async (path: string) => Buffer.from(files[path] ?? '')
  }
}

async function lint(text: LintText, files: Record<string, string> = {}) {
  const {config} = await commitConfig(commit(files), undefined, rules)
  return lintTexts({texts: [text], config}, rules)
}

test('reports what is new in a text', async () => {
  const report = await lint({path: 'readme.md', content: Buffer.from(old + added), base: Buffer.from(old)})
  expect(report).toMatchObject({exitCode: 1, problems: [], summary: {warnings: 1, existing: 2}})
  expect(report.files[0]?.findings).toMatchObject([{rule: 'typo', place: {start: {line: 5}}}])
})

test('blames no entry that stays where it was for what is out of order', async () => {
  const names = [
    'Adze',
    'Anvil',
    'Auger',
    'Awl',
    'Axe',
    'Bevel',
    'Brace',
    'Broach',
    'Burin',
    'Chuck',
    'Chisel',
    'Clamp'
  ]
  const rest = [
    'Dado',
    'Dolly',
    'Drill',
    'File',
    'Gauge',
    'Gouge',
    'Hammer',
    'Jack',
    'Knife',
    'Level',
    'Mallet',
    'Plane'
  ]
  const listOf = (titles: string[]) =>
    Buffer.from(`# Tools\n\n${titles.map((title) => `- [${title}](https://${title}.example)\n`).join('')}`)
  const {config} = await commitConfig(commit({}))
  const lines = async (head: string[]) => {
    const texts = [{path: 'readme.md', content: listOf(head), base: listOf([...names, ...rest])}]
    const report = await lintTexts({texts, config})
    return report.files.flatMap(({findings}) => findings.map(({place}) => place.start.line))
  }
  expect(await lines([...names.slice(0, -1), 'Chopper', 'Clamp', ...rest])).toEqual([])
  expect(await lines(['Clamp', ...names.slice(0, -1), ...rest])).toEqual([3])
})

test('counts as mended only what the change mends, whatever rules ask of a list but not of a change', async () => {
  const titles = Array.from(
    {length: 25},
    (_, index) => `- [Mending Heavy Oars ${index} at Acme](https://a.example/${index})\n`
  )
  const base = `# List\n\n${titles.join('')}- [Mending heavy sails at Acme](https://a.example/x)\n`
  const content = Buffer.from(`${base}- [Old Masts at Acme](https://a.example/y)\n`)
  const {config} = await commitConfig(commit({}))
  const lintAll = async (text: Omit<LintText, 'path'>) => lintTexts({texts: [{path: 'readme.md', ...text}], config})
  expect((await lintAll({content})).summary).toMatchObject({warnings: 1, gone: 0})
  expect((await lintAll({content, base: Buffer.from(base)})).summary).toMatchObject({warnings: 0, gone: 0})
})

test('reports everything without a base', async () => {
  expect((await lint({path: 'readme.md', content: Buffer.from(old)})).summary.warnings).toBe(2)
})

test('reads the config of the commit and what it extends', async () => {
  const files = {'.listwright.yml': 'extends: ./shared.yml\nfail-on: error\n', 'shared.yml': 'rules: {typo: off}\n'}
  expect(await lint({path: 'readme.md', content: Buffer.from(old)}, files)).toMatchObject({
    exitCode: 0,
    summary: {warnings: 1}
  })
})

test.each([
  ['extends: ../outside.yml\n', 'out of the repository'],
  ['extends: ./missing.yml\n', 'no such file in the commit'],
  ['rules: {tpyo: off}\n', 'Unexpected rule `tpyo`']
])('says what is wrong with the config %j', async (text, message) => {
  const {problems} = await commitConfig(commit({'.listwright.yml': text}), undefined, rules)
  expect(problems[0]?.message).toContain(message)
})

test('says what is wrong with a text', async () => {
  const {problems, exitCode} = await lint({path: 'readme.md', content: Buffer.of(0xff)})
  expect({exitCode, problem: problems[0]?.message}).toEqual({
    exitCode: 2,
    problem: expect.stringContaining('not UTF-8')
  })
})

const paths = ['README.md', 'docs/a.md', 'docs/b/c.md', 'docs/d.txt', 'node_modules/x/y.md', 'old/e.md']

test.each([
  ['', ['README.md']],
  ['files: ["docs/**/*.md"]', ['docs/a.md', 'docs/b/c.md']],
  ['files: [docs, README.md]', ['docs/a.md', 'docs/b/c.md', 'README.md']],
  ['files: ["**/*.md"]\nignore: [old, docs/b/**]', ['README.md', 'docs/a.md']],
  ['files: ["../*.md", "missing.md"]', []]
])('selects the files of a commit that the config %j means', async (text, selected) => {
  const {config} = await commitConfig(commit({'.listwright.yml': text}))
  expect(await selectPaths(config, paths)).toEqual(selected)
})

test('gives up on files after the time for all of them is spent', async () => {
  const {config} = await commitConfig(commit({}), undefined, rules)
  const texts = [{path: 'readme.md', content: Buffer.from(old)}]
  const {problems, exitCode} = await lintTexts({texts, config, milliseconds: 0}, rules)
  expect({exitCode, problem: problems[0]?.message}).toEqual({
    exitCode: 2,
    problem: expect.stringContaining('was spent')
  })
})
