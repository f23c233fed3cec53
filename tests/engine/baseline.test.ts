import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {join} from 'node:path'
import {type LintRequest, lintFiles, type Report} from '@listwright/engine'
import {listRule} from 'unified-list-rule'
import {expect, test} from 'vitest'
import {blanks, crash, duplicateUrls, typo} from './example-rules.ts'
import {temporaryFolder} from './temporary-folder.ts'

const old = '# List\n\n- [A](https://a.example) - Text teh.\n- [B](https://b.example) - Text. \n'
const added = '- [C](https://c.example) - Text teh.\n'

function lint(cwd: string, request: Partial<LintRequest> = {}): Promise<Report> {
  const rules = {typo, blanks, crash, 'duplicate-urls': duplicateUrls}
  const common = {cwd, paths: ['list.md'], fix: 'none', diff: false, baseline: 'base.json'} as const
  return lintFiles({...common, ...request}, rules)
}

function update(cwd: string, request: Partial<LintRequest> = {}): Promise<Report> {
  return lint(cwd, {updateBaseline: true, ...request})
}

test('what is recorded is not reported, what comes after is', async () => {
  const cwd = temporaryFolder({'list.md': old})
  expect(await update(cwd)).toMatchObject({
    exitCode: 0,
    summary: {warnings: 0, existing: 2},
    recorded: {path: 'base.json', recorded: 2, added: 2, dropped: 0}
  })
  expect(await lint(cwd)).toMatchObject({exitCode: 0, summary: {warnings: 0, existing: 2}})
  writeFileSync(join(cwd, 'list.md'), `Words.\n\n${old}${added}`)
  const report = await lint(cwd)
  expect(report).toMatchObject({exitCode: 1, summary: {warnings: 1, existing: 2}})
  expect(report.files[0]?.findings).toMatchObject([{rule: 'typo', place: {start: {line: 7}}}])
})

test('a fault that stands there once more is new', async () => {
  const cwd = temporaryFolder({'list.md': old})
  await update(cwd)
  writeFileSync(join(cwd, 'list.md'), old.replace('Text teh.', 'Text teh teh.'))
  expect(await lint(cwd)).toMatchObject({exitCode: 1, summary: {warnings: 1, existing: 2}})
})

test('the file is sorted, has no line numbers and stays the same when lines move', async () => {
  const cwd = temporaryFolder({'list.md': old + added})
  await update(cwd)
  const text = readFileSync(join(cwd, 'base.json'), 'utf8')
  expect(JSON.parse(text)).toEqual({
    version: 1,
    files: {
      'list.md': [
        {
          rule: 'blanks',
          message: 'Unexpected blanks at the end of a line, expected none',
          at: ['https://b.example']
        },
        {rule: 'typo', message: 'Unexpected `teh`, expected `the`', at: ['https://a.example', 'https://c.example']}
      ]
    }
  })
  const [title = '', blank = '', ...entries] = (old + added).trimEnd().split('\n')
  writeFileSync(join(cwd, 'list.md'), [title, blank, 'New.', blank, ...entries.reverse(), ''].join('\n'))
  await update(cwd)
  expect(readFileSync(join(cwd, 'base.json'), 'utf8')).toBe(text)
})

test('an update drops what is gone and keeps the files that were not looked at while they exist', async () => {
  const cwd = temporaryFolder({'list.md': old, 'other.md': old, 'gone.md': old})
  await update(cwd, {paths: ['list.md', 'other.md', 'gone.md']})
  writeFileSync(join(cwd, 'list.md'), old.replace('teh', 'the'))
  rmSync(join(cwd, 'gone.md'))
  expect((await update(cwd)).recorded).toEqual({path: 'base.json', recorded: 3, added: 0, dropped: 3})
  const {files} = JSON.parse(readFileSync(join(cwd, 'base.json'), 'utf8'))
  expect(Object.keys(files)).toEqual(['list.md', 'other.md'])
})

test('--fix repairs what is new and leaves what is recorded', async () => {
  const cwd = temporaryFolder({'list.md': old})
  await update(cwd)
  writeFileSync(join(cwd, 'list.md'), old + added)
  expect(await lint(cwd, {fix: 'safe'})).toMatchObject({exitCode: 0, summary: {fixed: 1, existing: 2}})
  expect(readFileSync(join(cwd, 'list.md'), 'utf8')).toBe(old + added.replace('teh', 'the'))
})

test('an update with --fix records what the repair left', async () => {
  const cwd = temporaryFolder({'list.md': old})
  expect((await update(cwd, {fix: 'safe'})).recorded).toMatchObject({recorded: 0})
})

test('an update replaces the file in one step, keeps its mode and leaves nothing beside it', async () => {
  const cwd = temporaryFolder({'list.md': old})
  await update(cwd)
  const path = join(cwd, 'base.json')
  chmodSync(path, 0o640)
  linkSync(path, join(cwd, 'old.json'))
  writeFileSync(join(cwd, 'list.md'), old + added)
  expect(await update(cwd)).toMatchObject({recorded: {recorded: 3, added: 1}})
  expect(readFileSync(join(cwd, 'old.json'), 'utf8')).not.toBe(readFileSync(path, 'utf8'))
  expect(statSync(path).mode & 0o777).toBe(0o640)
  expect(readdirSync(cwd).sort()).toEqual(['base.json', 'list.md', 'old.json'])
})

test('an update writes to where a link within the repository leads, and never over what came in between', async () => {
  const cwd = temporaryFolder({'.git/HEAD': '', 'list.md': old, 'data/base.json': '{"version": 1, "files": {}}'})
  symlinkSync('data/base.json', join(cwd, 'base.json'))
  expect(await update(cwd)).toMatchObject({recorded: {path: 'base.json', recorded: 2}})
  expect(lstatSync(join(cwd, 'base.json')).isSymbolicLink()).toBe(true)
  expect(JSON.parse(readFileSync(join(cwd, 'data/base.json'), 'utf8')).files).toHaveProperty('list.md')
  const meddles = listRule({...typo.meta, id: 'meddles'}, () => writeFileSync(join(cwd, 'data/base.json'), 'theirs'))
  const request = {
    cwd,
    paths: ['list.md'],
    fix: 'none',
    diff: false,
    baseline: 'base.json',
    updateBaseline: true
  } as const
  const report = await lintFiles(request, {meddles})
  expect(report.problems).toMatchObject([{path: 'base.json', message: expect.stringContaining('since it was read')}])
  expect(readFileSync(join(cwd, 'data/base.json'), 'utf8')).toBe('theirs')
})

test('duplicates across files are recorded, too', async () => {
  const cwd = temporaryFolder({
    'a.md': '# A\n\n- [A](https://a.example)\n',
    'b.md': '# B\n\n- [A](https://a.example)\n'
  })
  const request = {paths: ['a.md', 'b.md'], acrossFiles: true}
  expect((await update(cwd, request)).recorded).toMatchObject({recorded: 1})
  expect(await lint(cwd, request)).toMatchObject({exitCode: 0, summary: {existing: 1}})
  rmSync(join(cwd, 'base.json'))
  writeFileSync(join(cwd, 'base.json'), '{"version": 1, "files": {}}')
  expect(await lint(cwd, request)).toMatchObject({exitCode: 1, summary: {warnings: 1, existing: 0}})
})

test('paths are from the root of the repository, wherever it runs', async () => {
  const cwd = temporaryFolder({'.git/HEAD': '', 'docs/list.md': old})
  await update(cwd, {paths: ['docs/list.md']})
  const report = await lint(join(cwd, 'docs'), {baseline: '../base.json'})
  expect(report).toMatchObject({exitCode: 0, summary: {existing: 2}})
})

test('a rule that crashed does not clear what is recorded', async () => {
  const cwd = temporaryFolder({'list.md': old})
  await update(cwd)
  const before = readFileSync(join(cwd, 'base.json'), 'utf8')
  writeFileSync(join(cwd, 'list.md'), '# crash\n')
  expect(await update(cwd)).toMatchObject({exitCode: 2})
  expect(readFileSync(join(cwd, 'base.json'), 'utf8')).toBe(before)
})

test('a baseline that is missing ends in exit 2 and says how to make one', async () => {
  const cwd = temporaryFolder({'list.md': old})
  const report = await lint(cwd)
  expect(report).toMatchObject({exitCode: 2, files: [], problems: [{message: 'Unexpected path, no such baseline'}]})
  expect(report.problems[0]?.remedy).toContain('--baseline base.json --update-baseline')
})

test.each([
  ['{', 'it is no JSON'],
  ['[]', 'it is not as'],
  ['{"version": 2, "files": {}}', 'it is not as'],
  ['{"version": 1, "files": {"list.md": [{"rule": "typo"}]}}', 'it is not as'],
  ['{"version": 1, "files": {"list.md": {"rule": "typo"}}}', 'it is not as']
])('%s is no baseline: exit 2, and an update does not write over it', async (content, why) => {
  const cwd = temporaryFolder({'list.md': old, 'base.json': content})
  const {exitCode, problems} = await update(cwd)
  expect(exitCode).toBe(2)
  expect(problems[0]?.message).toContain(why)
  expect(problems[0]?.remedy).toMatch(/update-baseline/)
  expect(readFileSync(join(cwd, 'base.json'), 'utf8')).toBe(content)
})

test('a folder that is not there is a problem, and the findings are still reported', async () => {
  const cwd = temporaryFolder({'list.md': old})
  const report = await update(cwd, {baseline: 'no/base.json'})
  expect(report).toMatchObject({exitCode: 2, summary: {warnings: 2}})
  expect(existsSync(join(cwd, 'no'))).toBe(false)
})
