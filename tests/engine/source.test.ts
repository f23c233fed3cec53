import {spawnSync} from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {join} from 'node:path'
import {type LintRequest, lintFiles, type Report} from '@listwright/engine'
import {expect, test} from 'vitest'
import {mostBytes, readSource, type Source, writeSource} from '../../packages/engine/src/source/index.ts'
import {typo} from './example-rules.ts'
import {temporaryFolder} from './temporary-folder.ts'

function lint(cwd: string, request: Partial<LintRequest> = {}): Promise<Report> {
  return lintFiles({cwd, paths: ['bad.md', 'good.md'], fix: 'none', diff: false, ...request}, {typo})
}

function bytes(...parts: Array<string | number>): Uint8Array {
  return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.of(part))))
}

test.each([
  ['NUL', bytes('a\nb\n', 0, '\n'), 3, 'Unexpected NUL byte, expected a text file'],
  ['a picture', bytes(0x89, 'PNG', 13, 10, 26, 10, 0, 0, 0, 13), 3, 'Unexpected NUL byte, expected a text file'],
  ['Latin-1', bytes('ok\ncaf', 0xe9, '\n'), 2, 'Unexpected bytes that are not UTF-8'],
  ['a lone surrogate', bytes('a', 0xed, 0xa0, 0x80), 1, 'Unexpected bytes that are not UTF-8'],
  ['UTF-16', bytes(0xff, 0xfe, 'a', 0), undefined, 'Unexpected UTF-16 text, expected UTF-8']
])('refuses %s with the line and lints the other files', async (_, content, line, message) => {
  const report = await lint(temporaryFolder({'bad.md': content, 'good.md': '- teh\n'}))
  expect(report).toMatchObject({exitCode: 2, files: [{path: 'good.md', findings: [{rule: 'typo'}]}]})
  expect(report.problems).toHaveLength(1)
  expect(report.problems[0]).toMatchObject({path: 'bad.md', message: expect.stringContaining(message)})
  expect(report.problems[0]?.line).toBe(line)
  expect(report.problems[0]?.remedy).toMatch(/\.$/)
})

test('refuses a file above the limit and names the limit', async () => {
  const cwd = temporaryFolder({'bad.md': new Uint8Array(50 * 2 ** 20).fill(97), 'good.md': ''})
  expect(await lint(cwd)).toMatchObject({
    exitCode: 2,
    problems: [{path: 'bad.md', message: `Unexpected file of 50 MB, expected at most ${mostBytes / 2 ** 20} MB`}]
  })
})

test('says what is wrong with a path that is no file', async () => {
  const cwd = temporaryFolder({'good.md': '', 'empty/x.txt': ''})
  symlinkSync('nowhere.md', join(cwd, 'broken.md'))
  symlinkSync('self.md', join(cwd, 'self.md'))
  spawnSync('mkfifo', [join(cwd, 'pipe.md')])
  const paths = ['missing.md', 'broken.md', 'self.md', 'pipe.md', 'empty', '*.txt', 'good.md']
  const {problems, files} = await lint(cwd, {paths})
  expect(problems.map(({path, message}) => `${path}: ${message}`).sort()).toEqual([
    '*.txt: Unexpected pattern that matches no file',
    'broken.md: Unexpected symbolic link to a missing file',
    'empty: Unexpected folder without Markdown files',
    'missing.md: Unexpected path, no such file',
    'pipe.md: Unexpected device or pipe, expected a file',
    'self.md: Unexpected cycle of symbolic links'
  ])
  expect(files.map((file) => file.path)).toEqual(['good.md'])
})

test('never follows a symbolic link out of the repository, and follows one within', async () => {
  const outside = temporaryFolder({'secret.md': '- teh\n'})
  const cwd = temporaryFolder({'.git/HEAD': '', 'docs/list.md': '- teh\n'})
  symlinkSync(join(outside, 'secret.md'), join(cwd, 'leak.md'))
  symlinkSync(outside, join(cwd, 'folder'))
  symlinkSync('docs/list.md', join(cwd, 'readme.md'))
  const {problems, files} = await lint(cwd, {paths: ['leak.md', 'folder/secret.md', 'readme.md'], fix: 'safe'})
  expect(problems.map((problem) => problem.message)).toEqual([
    `Unexpected symbolic link to \`${join(outside, 'secret.md')}\`, outside of the repository`,
    'Unexpected path through a symbolic link out of the repository'
  ])
  expect(files).toMatchObject([{path: 'readme.md', fixed: 1}])
  expect(readFileSync(join(outside, 'secret.md'), 'utf8')).toBe('- teh\n')
  expect(readFileSync(join(cwd, 'docs/list.md'), 'utf8')).toBe('- the\n')
})

test('does not look into symbolic links when it walks a folder', async () => {
  const outside = temporaryFolder({'secret.md': ''})
  const cwd = temporaryFolder({'docs/a.md': '', 'docs/node_modules/b.md': ''})
  symlinkSync(outside, join(cwd, 'docs/folder'))
  const {files} = await lint(cwd, {paths: ['docs']})
  expect(files.map((file) => file.path)).toEqual(['docs/a.md'])
})

test('lints a file outside of the repository when it is named', async () => {
  const other = temporaryFolder({'list.md': '- teh\n'})
  const cwd = temporaryFolder({'.git/HEAD': ''})
  expect(await lint(cwd, {paths: [join(other, 'list.md')]})).toMatchObject({exitCode: 1})
})

test('lints a file with merge-conflict markers and never repairs it', async () => {
  const text = 'Title\n=======\n\n- a\n<<<<<<< ours\n- teh\n=======\n- b\n>>>>>>> theirs\n'
  const cwd = temporaryFolder({'bad.md': text, 'good.md': '- teh\n'})
  const report = await lint(cwd, {fix: 'safe'})
  expect(report).toMatchObject({exitCode: 2, problems: [{path: 'bad.md', line: 5}], files: [{fixed: 0}, {fixed: 1}]})
  expect(report.files[0]?.findings).toHaveLength(1)
  expect(readFileSync(join(cwd, 'bad.md'), 'utf8')).toBe(text)
})

test('takes headings underlined with seven marks for no conflict', async () => {
  const cwd = temporaryFolder({'bad.md': '<<<<<<<\nTitle\n=======\n', 'good.md': ''})
  expect((await lint(cwd)).problems).toEqual([])
})

test('leaves a read-only file as it is', async () => {
  const cwd = temporaryFolder({'bad.md': '- teh\n', 'good.md': '- teh\n'})
  chmodSync(join(cwd, 'bad.md'), 0o444)
  const report = await lint(cwd, {fix: 'safe'})
  expect(report.problems).toMatchObject([{path: 'bad.md', message: 'Unexpected read-only file, nothing was written'}])
  expect(report.files).toMatchObject([{fixed: 0, text: '- teh\n', findings: [{rule: 'typo'}]}, {fixed: 1}])
  expect(readFileSync(join(cwd, 'bad.md'), 'utf8')).toBe('- teh\n')
})

function read(path: string): Source {
  const source = readSource(path, path)
  if ('message' in source) throw new Error(source.message)
  return source
}

test('writes in one step, keeps the mode and leaves nothing behind', () => {
  const cwd = temporaryFolder({'a.md': '\uFEFFold\r\n'})
  const path = join(cwd, 'a.md')
  chmodSync(path, 0o755)
  expect(writeSource(read(path), 'new\r\n')).toBeUndefined()
  expect(readFileSync(path, 'utf8')).toBe('\uFEFFnew\r\n')
  expect(statSync(path).mode & 0o777).toBe(0o755)
  expect(readdirSync(cwd)).toEqual(['a.md'])
})

test('does not write equal bytes', () => {
  const path = join(temporaryFolder({'a.md': 'same\n'}), 'a.md')
  const before = statSync(path)
  expect(writeSource(read(path), 'same\n')).toBeUndefined()
  expect(statSync(path).ino).toBe(before.ino)
})

test('does not overwrite what was changed since it was read', () => {
  const path = join(temporaryFolder({'a.md': 'old\n'}), 'a.md')
  const source = read(path)
  writeFileSync(path, 'theirs\n')
  expect(writeSource(source, 'ours\n')?.message).toContain('change of the file while it was linted')
  expect(readFileSync(path, 'utf8')).toBe('theirs\n')
})

test('says so when the disk refuses, and leaves the old file', () => {
  const cwd = temporaryFolder({'a.md': 'old\n'})
  const source = read(join(cwd, 'a.md'))
  const gone = {...source, path: join(cwd, 'no/such.md')}
  expect(writeSource(gone, 'new\n')?.message).toContain('nothing was written')
  expect(existsSync(join(cwd, 'no'))).toBe(false)
  mkdirSync(join(cwd, 'no'))
})
