import {type LintRequest, lintFiles, type Report} from '@listwright/engine'
import duplicateUrls from 'remark-lint-duplicate-urls'
import {expect, test} from 'vitest'
import {acrossFiles, type ComparedFile} from '../../packages/engine/src/duplicates/index.ts'
import {listOf} from './list-of.ts'
import {temporaryFolder} from './temporary-folder.ts'

const rule = {id: 'duplicate-urls', level: 'warn' as const, options: {}}

function file(path: string, text: string, base?: string): ComparedFile {
  return {path, list: listOf(text), ...(base === undefined ? {} : {base: listOf(base)})}
}

function lint(cwd: string, request: Partial<LintRequest>): Promise<Report> {
  const all = {cwd, paths: ['a.md', 'b.md'], fix: 'none', diff: false, acrossFiles: true, ...request} as const
  return lintFiles(all, {'duplicate-urls': duplicateUrls})
}

const one = '- [One](https://a.example/one)\n'
const two = '- [Two](https://a.example/two)\n'

test('reports an entry that another file lists, with the place there', async () => {
  const cwd = temporaryFolder({'a.md': one + two, 'b.md': `# B\n\n${one.replace('https', 'http')}`})
  const {files, summary} = await lint(cwd, {})
  expect(files.map(({findings}) => findings.length)).toEqual([0, 1])
  expect(files[1]?.findings).toMatchObject([
    {rule: 'duplicate-urls', place: {start: {line: 3}}, related: [{path: 'a.md', place: {start: {line: 1}}}]}
  ])
  expect(summary.warnings).toBe(1)
})

test('compares files only when asked to, and when the rule is on', async () => {
  const cwd = temporaryFolder({'a.md': one, 'b.md': one})
  expect(await lint(cwd, {acrossFiles: false})).toMatchObject({exitCode: 0})
  expect(await lint(cwd, {rules: {'duplicate-urls': 'off'}})).toMatchObject({exitCode: 0})
  expect(await lint(cwd, {rules: {'duplicate-urls': {allow: ['https://a.example/one']}}})).toMatchObject({exitCode: 0})
})

test.each([
  [one.replace('\n', ' <!--listwright ignore duplicate-urls-->\n'), one],
  [one, one.replace('\n', ' <!--listwright ignore duplicate-urls-->\n')],
  [one, `<!--lint disable duplicate-urls-->\n\n${one}`]
])('exempts a pair by one comment in either file', async (a, b) => {
  expect(await lint(temporaryFolder({'a.md': a, 'b.md': b}), {})).toMatchObject({exitCode: 0})
})

test('reports only pairs of which one entry is new, on that one', () => {
  const old = [file('a.md', one + two, one + two), file('b.md', one, one)]
  expect(acrossFiles(old, rule, true).size).toBe(0)
  expect(acrossFiles(old, rule, false).size).toBe(1)
  const added = acrossFiles([file('a.md', one + two, two), file('b.md', one, one)], rule, true)
  expect([...added.keys()]).toEqual(['a.md'])
  expect(added.get('a.md')).toMatchObject([
    {message: expect.stringContaining('`b.md` lists'), place: {start: {line: 1}}, related: [{path: 'b.md'}]}
  ])
})

test('takes an entry of a new file, or one that leads elsewhere now, for new', () => {
  expect([...acrossFiles([file('a.md', one), file('b.md', one, one)], rule, true).keys()]).toEqual(['a.md'])
  const changed = file('b.md', one, one.replace('/one', '/other'))
  expect([...acrossFiles([file('a.md', one, one), changed], rule, true).keys()]).toEqual(['b.md'])
})
