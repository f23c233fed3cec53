import {spawnSync} from 'node:child_process'
import {once} from 'node:events'
import {chmodSync, readFileSync, symlinkSync} from 'node:fs'
import {createServer} from 'node:net'
import {join} from 'node:path'
import {type LintRequest, lintFiles, type Report} from '@listwright/engine'
import {expect, onTestFinished, test} from 'vitest'
import {mostBytes} from '../../packages/engine/src/source/index.ts'
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

/** Makes a socket, which is there until the test ends. */
async function socketAt(path: string): Promise<void> {
  const server = createServer().listen(path)
  await once(server, 'listening')
  onTestFinished(() => void server.close())
}

test('says what is wrong with a path that is no file', async () => {
  const cwd = temporaryFolder({'good.md': '', 'empty/x.txt': ''})
  symlinkSync('nowhere.md', join(cwd, 'broken.md'))
  symlinkSync('self.md', join(cwd, 'self.md'))
  spawnSync('mkfifo', [join(cwd, 'pipe.md')])
  await socketAt(join(cwd, 'socket.md'))
  const paths = ['missing.md', 'broken.md', 'self.md', 'pipe.md', 'socket.md', '/dev/null', 'empty', '*.txt', 'good.md']
  const {problems, files} = await lint(cwd, {paths})
  expect(problems.map(({path, message}) => `${path?.replace(/.*dev/, 'dev')}: ${message}`).sort()).toEqual([
    '*.txt: Unexpected pattern that matches no file',
    'broken.md: Unexpected symbolic link to a missing file',
    'dev/null: Unexpected device, expected a file',
    'empty: Unexpected folder without Markdown files',
    'missing.md: Unexpected path, no such file',
    'pipe.md: Unexpected pipe, expected a file',
    'self.md: Unexpected cycle of symbolic links',
    'socket.md: Unexpected socket, expected a file'
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
    `Unexpected path that leads by a symbolic link to \`${join(outside, 'secret.md')}\`, outside of the repository`
  ])
  expect(files).toMatchObject([{path: 'readme.md', fixed: 1}])
  expect(readFileSync(join(outside, 'secret.md'), 'utf8')).toBe('- teh\n')
  expect(readFileSync(join(cwd, 'docs/list.md'), 'utf8')).toBe('- the\n')
})

test('reads nothing of what git keeps, nor leaves the folder of a list outside of a repository, by a link', async () => {
  const outside = temporaryFolder({'secret.md': '- teh\n'})
  const cwd = temporaryFolder({'.git/secret.md': '- teh\n'})
  const bare = temporaryFolder()
  symlinkSync('.git/secret.md', join(cwd, 'list.md'))
  symlinkSync(join(outside, 'secret.md'), join(bare, 'list.md'))
  expect((await lint(cwd, {paths: ['list.md']})).problems).toMatchObject([
    {message: `Unexpected symbolic link to \`${join(cwd, '.git/secret.md')}\`, where git keeps its own`}
  ])
  expect((await lint(bare, {paths: ['list.md']})).problems).toMatchObject([
    {message: `Unexpected symbolic link to \`${join(outside, 'secret.md')}\`, outside of \`${bare}\``}
  ])
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
