import {symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {type LintRequest, lintFiles, type Report} from '@listwright/engine'
import {expect, test} from 'vitest'
import {readRules} from '../../packages/engine/src/config/rule-settings.ts'
import {ruleMetas, styles} from '../../packages/engine/src/rules/index.ts'
import {blanks, naming, typo} from './example-rules.ts'
import {temporaryFolder} from './temporary-folder.ts'

const list = {'.git/HEAD': '', 'readme.md': '- teh Foo \n'}

function lint(files: Record<string, string>, request: Partial<LintRequest> = {}): Promise<Report> {
  const cwd = temporaryFolder({...list, ...files})
  return lintFiles({cwd, paths: [], fix: 'none', diff: false, ...request}, {typo, blanks, naming})
}

async function found(files: Record<string, string>, request?: Partial<LintRequest>): Promise<string[]> {
  const {files: reports, problems} = await lint(files, request)
  expect(problems).toEqual([])
  return reports.flatMap((file) => file.findings.map((one) => `${one.rule} ${one.severity}`))
}

async function problems(files: Record<string, string>, request?: Partial<LintRequest>): Promise<string[]> {
  const report = await lint(files, request)
  expect(report.exitCode).toBe(2)
  return report.problems.map(({path, line, column, message, remedy}) => {
    const place = path === undefined ? '' : line === undefined ? `${path}: ` : `${path}:${line}:${column}: `
    return `${place}${message}${remedy === undefined ? '' : ` (${remedy})`}`
  })
}

const yaml = 'rules:\n  typo: error\n  blanks: off\n  naming: [warn, {}]\n'

test.each([
  ['.listwright.yml', yaml],
  ['.listwright.yaml', yaml],
  ['.listwright.json', '{"rules": {\n\t"typo": "error", "blanks": "off"}}'],
  ['package.json', '{"name": "x", "listwright": {"rules": {"typo": "error", "blanks": "off"}}}']
])('reads levels from %s', async (name, text) => {
  expect(await found({[name]: text})).toEqual(['typo error', 'naming warning'])
})

test('takes no notice of a package without config, valid or not', async () => {
  expect(await found({'package.json': '{"name": "listwright"}'})).toHaveLength(3)
  expect(await found({'package.json': '{"listwright": '})).toHaveLength(3)
})

test('gives options to rules, and lets the request win', async () => {
  const config = {'.listwright.yml': 'rules:\n  typo: {word: Foo}\n  naming: off\n  blanks: off\n'}
  const {files} = await lint(config)
  expect(files[0]?.findings).toMatchObject([{rule: 'typo', actual: 'Foo'}])
  expect(await found(config, {rules: {typo: 'off', blanks: 'error'}})).toEqual(['blanks error'])
})

test('takes severity to fail on and an empty file', async () => {
  expect(await lint({'.listwright.yml': 'fail-on: error\n'})).toMatchObject({exitCode: 0})
  expect(await lint({'.listwright.yml': ''})).toMatchObject({exitCode: 1})
})

test('puts its own settings upon those of the files that it extends', async () => {
  const config = {
    '.listwright.yml': 'extends: [./base/one.yml, base/two.json]\nrules: {typo: {form: long}}\n',
    'base/one.yml': 'rules: {typo: [error, {word: Foo}], naming: off, blanks: off}\n',
    'base/two.json': '{"rules": {"blanks": "error"}}'
  }
  expect(await found(config)).toEqual(['typo error', 'blanks error'])
})

test('says line, column and what was probably meant', async () => {
  const text = ['fail-on: warnings', 'ruels: {}', 'files: readme.md', 'style: awsome', 'extends: [3]'].join('\n')
  expect(await problems({'.listwright.yml': text})).toEqual([
    '.listwright.yml:1:10: Unexpected value `"warnings"`, expected `warning` or `error` or `never` (Did you mean `warning`?)',
    '.listwright.yml:2:1: Unexpected key `ruels` (Did you mean `rules`?)',
    '.listwright.yml:3:8: Unexpected value `"readme.md"`, expected array',
    '.listwright.yml:5:10: Unexpected value `[3]`, expected string or array'
  ])
})

test('says what is wrong with rules and their options', async () => {
  const text = 'rules:\n  tpyo: warn\n  blanks: wran\n  naming: {x: 1}\n  typo: [warn, {form: logn, word: 3}]\n'
  expect(await problems({'.listwright.yml': text})).toEqual([
    '.listwright.yml:2:3: Unexpected rule `tpyo` (Did you mean `typo`?)',
    '.listwright.yml:3:11: Unexpected level `"wran"`, expected `off`, `warn`, `error` or options (Did you mean `warn`?)',
    '.listwright.yml:4:12: Unexpected key `x` (There is nothing to set.)',
    '.listwright.yml:5:23: Unexpected value `"logn"`, expected `short` or `long` (Did you mean `long`?)',
    '.listwright.yml:5:35: Unexpected value `3`, expected string'
  ])
})

test('says what is wrong with settings of the command line', async () => {
  expect(await problems({}, {rules: {tpyo: 'warn', typo: {form: 'logn'}}})).toEqual([
    'Unexpected rule `tpyo` of `--rule tpyo` (Did you mean `typo`?)',
    'Unexpected value `"logn"`, expected `short` or `long` in option `form` of `--rule typo` (Did you mean `long`?)'
  ])
})

test.each([
  ['rules: [\n', /^\.listwright\.yml:2:1: Unexpected YAML: /],
  ['rules:\n\ttypo: off\n', /^\.listwright\.yml:2:1: Unexpected YAML: /],
  ['a: 1\na: 2\n', /^\.listwright\.yml:\d:1: Unexpected YAML: Map keys must be unique/],
  ['- a\n', /^\.listwright\.yml:1:1: Unexpected value `\["a"\]`, expected object/],
  [`a: &a [x]\nb: [${'*a, '.repeat(60)}]\n`, /Unexpected YAML: Excessive alias count/],
  ['style: awsome\n', /^\.listwright\.yml:1:8: Unexpected style `awsome`/],
  ['extends: ./none.yml\n', /^none\.yml: Unexpected path, no such file/],
  [
    'extends: ../../etc/passwd.yml\n',
    /^\.listwright\.yml:1:10: Unexpected path `\.\.\/\.\.\/etc\/passwd\.yml` out of the repository/
  ]
])('says what is wrong in %j', async (text, message) => {
  const [first] = await problems({'.listwright.yml': text})
  expect(first).toMatch(message)
})

test('names a cycle of files that extend each other', async () => {
  const config = {'.listwright.yml': 'extends: ./a.yml\n', 'a.yml': 'extends: ./b.yml\n', 'b.yml': 'extends: ./a.yml\n'}
  expect(await problems(config)).toEqual([
    'b.yml:1:10: Unexpected cycle of `extends`: a.yml → b.yml → a.yml (Take one of them out.)'
  ])
})

test('does not follow a link out of the repository', async () => {
  const outside = temporaryFolder({'secret.yml': 'rules: {}\n'})
  const cwd = temporaryFolder({...list, '.listwright.yml': 'extends: ./link.yml\n'})
  symlinkSync(join(outside, 'secret.yml'), join(cwd, 'link.yml'))
  const {problems} = await lintFiles({cwd, paths: [], fix: 'none', diff: false}, {typo})
  expect(problems).toMatchObject([{path: 'link.yml', message: expect.stringContaining('outside of the repository')}])
})

test('does not choose between two configs', async () => {
  const [first] = await problems({'.listwright.yml': '', '.listwright.json': '{}'})
  expect(first).toContain('Unexpected second config `.listwright.json` beside `.listwright.yml`')
})

test('reads the config that it is told to in place of its own', async () => {
  const config = {'.listwright.yml': 'nonsense', 'other.yml': 'rules: {typo: off, blanks: off}\n'}
  expect(await found(config, {config: 'other.yml'})).toEqual(['naming warning'])
  expect(await problems(config, {config: 'none.yml'})).toEqual([
    'none.yml: Unexpected path, no such file (Check the spelling and the working directory.)'
  ])
})

test.each(Object.entries(styles))('takes all that the style %s sets', (_, style) => {
  expect(readRules(style, ruleMetas).faults).toEqual([])
})

test('starts from a style', async () => {
  const cwd = temporaryFolder({...list, '.listwright.yml': 'style: awesome\nextends: [reading-list]\n'})
  expect((await lintFiles({cwd, paths: [], fix: 'none', diff: false})).problems).toEqual([])
})
