import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {type LintRequest, lintFiles, type Report} from '@listwright/engine'
import {expect, test} from 'vitest'
import {blanks, crash, down, naming, typo, up} from './example-rules.ts'
import {temporaryFolder} from './temporary-folder.ts'

function lint(cwd: string, request: Partial<LintRequest> = {}): Promise<Report> {
  const rules = {typo, blanks, naming, crash}
  return lintFiles({cwd, paths: [], fix: 'none', diff: false, ...request}, rules)
}

test('finds the readme in any case when no path is given', async () => {
  const cwd = temporaryFolder({'.git/HEAD': '', 'ReadMe.md': '- [a](https://a.example) teh\n'})
  const report = await lint(cwd)
  expect(report.files.map((file) => file.path)).toEqual(['ReadMe.md'])
  expect(report.files[0]?.findings).toMatchObject([
    {rule: 'typo', severity: 'warning', actual: 'teh', expected: 'the', fix: 'safe', place: {start: {line: 1}}}
  ])
  expect(report.exitCode).toBe(1)
})

test('reports findings of one cause as one', async () => {
  const cwd = temporaryFolder({'readme.md': '- a \n- b \n- c\n'})
  const {files, summary} = await lint(cwd)
  expect(files[0]?.findings).toMatchObject([
    {rule: 'blanks', count: 2, places: [{start: {line: 1}}, {start: {line: 2}}]}
  ])
  expect(summary).toMatchObject({files: 1, warnings: 1, errors: 0, fixable: 2})
})

test('repairs safely and keeps the byte order mark and line endings', async () => {
  const cwd = temporaryFolder({'readme.md': '\uFEFF- teh Foo \r\n- b\n'})
  const report = await lint(cwd, {fix: 'safe'})
  expect(readFileSync(join(cwd, 'readme.md'), 'utf8')).toBe('\uFEFF- the Foo\r\n- b\n')
  expect(report.files[0]).toMatchObject({fixed: 2, text: '- the Foo\r\n- b\n', findings: [{rule: 'naming'}]})
})

test('takes the only suggestion when asked to', async () => {
  const cwd = temporaryFolder({'readme.md': '- Foo\n'})
  const report = await lint(cwd, {fix: 'unsafe'})
  expect(report).toMatchObject({exitCode: 0, files: [{fixedText: '- Bar\n'}]})
})

test('shows the repair as diff, writes nothing and still reports', async () => {
  const cwd = temporaryFolder({'readme.md': '- teh\n'})
  const report = await lint(cwd, {fix: 'safe', diff: true})
  expect(report.files[0]?.diff).toContain('-- teh\n+- the\n')
  expect(report.files[0]?.findings).toHaveLength(1)
  expect(readFileSync(join(cwd, 'readme.md'), 'utf8')).toBe('- teh\n')
})

test('lints what comes from the standard input and gives the repaired text back', async () => {
  const cwd = temporaryFolder()
  const content = new TextEncoder().encode('- teh\n')
  const report = await lint(cwd, {stdin: {content, path: 'x.md'}, fix: 'safe'})
  expect(report.files).toMatchObject([{path: 'x.md', fixedText: '- the\n'}])
})

test('makes a rule that crashes a problem with its stack and reports the other files', async () => {
  const cwd = temporaryFolder({'a.md': '- crash\n', 'b.md': '- teh\n'})
  const report = await lint(cwd, {paths: ['a.md', 'b.md']})
  expect(report.exitCode).toBe(2)
  expect(report.problems).toMatchObject([
    {path: 'a.md', message: 'Rule `crash` crashed: it broke', stack: expect.stringContaining('example-rules.ts')}
  ])
  expect(report.files[1]?.findings).toHaveLength(1)
})

test('names rules that undo each other and leaves the text before they began', async () => {
  const cwd = temporaryFolder({'readme.md': '- x\n'})
  const report = await lintFiles({cwd, paths: [], fix: 'safe', diff: false}, {up, down})
  expect(report.problems[0]?.message).toBe("Unexpected cycle of repairs, `down`, `up` undo each other's")
  expect(readFileSync(join(cwd, 'readme.md'), 'utf8')).toBe('- x\n')
})

test('fails only at the severity that was asked for', async () => {
  const cwd = temporaryFolder({'readme.md': '- teh\n'})
  expect(await lint(cwd, {failOn: 'error'})).toMatchObject({exitCode: 0})
  expect(await lint(cwd, {failOn: 'error', rules: {typo: 'error'}})).toMatchObject({exitCode: 1, summary: {errors: 1}})
  expect(await lint(cwd, {failOn: 'never', rules: {typo: 'error'}})).toMatchObject({exitCode: 0})
})

test.each([
  ['', 'Nothing was checked: the file is empty'],
  ['---\na: b\n---\n', 'Nothing was checked: the file holds front matter only'],
  ['# Title\n\nText.\n', 'Nothing was checked: the file holds no list'],
  ['- a\n- b\n', 'Nothing was checked: no list has links']
])('says that nothing was checked in %j', async (text, notice) => {
  const report = await lint(temporaryFolder({'readme.md': text}))
  expect(report).toMatchObject({exitCode: 0, files: [{notices: [notice]}]})
})
