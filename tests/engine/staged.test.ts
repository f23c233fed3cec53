import {appendFileSync, chmodSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {type LintRequest, lintFiles, type Report} from '@listwright/engine'
import {afterEach, expect, test, vi} from 'vitest'
import {blanks, duplicateUrls, typo} from './example-rules.ts'
import {git, repository} from './git-repository.ts'
import {temporaryFolder} from './temporary-folder.ts'

afterEach(() => vi.unstubAllEnvs())

const old = '# List\n\n- [A](https://a.example) - Text teh.\n- [B](https://b.example) - Text. \n'
const added = '- [C](https://c.example) - Text teh.\n'

function lint(cwd: string, request: Partial<LintRequest> = {}): Promise<Report> {
  const rules = {typo, blanks, 'duplicate-urls': duplicateUrls}
  return lintFiles({cwd, paths: [], fix: 'none', diff: false, staged: true, ...request}, rules)
}

function rulesOf({files}: Report): string[] {
  return files.flatMap((file) => file.findings.map((finding) => finding.rule))
}

test('reports what is staged, not what else is in the work tree', async () => {
  const cwd = repository({'readme.md': old})
  appendFileSync(join(cwd, 'readme.md'), added)
  git(cwd, 'add', 'readme.md')
  writeFileSync(join(cwd, 'readme.md'), `# Other\n\nNothing like it teh teh\n`)
  const report = await lint(cwd)
  expect(report).toMatchObject({exitCode: 1, summary: {warnings: 1, existing: 2}})
  expect(report.files[0]?.findings).toMatchObject([{rule: 'typo', place: {start: {line: 5}}}])
})

test('says nothing of what is not staged', async () => {
  const cwd = repository({'readme.md': old})
  appendFileSync(join(cwd, 'readme.md'), added)
  const notices = [expect.stringContaining('Nothing is staged of the lists')]
  expect(await lint(cwd)).toMatchObject({exitCode: 0, files: [], notices})
  expect(await lint(cwd, {paths: ['readme.md']})).toMatchObject({exitCode: 0, files: []})
})

test('takes all for new before the first commit', async () => {
  const cwd = temporaryFolder({'readme.md': old})
  git(cwd, 'init', '--quiet')
  git(cwd, 'add', '--all')
  expect(rulesOf(await lint(cwd))).toEqual(['typo', 'blanks'])
})

test('reads a staged file that the work tree has no more, and passes over one that is deleted', async () => {
  const cwd = repository({'readme.md': old, 'gone.md': old})
  writeFileSync(join(cwd, 'new.md'), added)
  git(cwd, 'add', 'new.md')
  git(cwd, 'rm', '--quiet', 'gone.md')
  rmSync(join(cwd, 'new.md'))
  const report = await lint(cwd, {paths: ['new.md', 'gone.md']})
  expect(report.problems).toEqual([])
  expect(rulesOf(report)).toEqual(['typo'])
  expect(await lint(cwd, {paths: ['nwe.md']})).toMatchObject({exitCode: 2, problems: [{path: 'nwe.md'}]})
})

test('follows a rename', async () => {
  const cwd = repository({'readme.md': old + old.replaceAll('example', 'test')})
  git(cwd, 'mv', 'readme.md', 'list.md')
  expect(await lint(cwd, {paths: ['list.md']})).toMatchObject({exitCode: 0, files: [{findings: []}]})
})

test('takes the index that `git commit --all` names to its hooks', async () => {
  const cwd = repository({'readme.md': old})
  const index = join(cwd, '.git', 'other-index')
  appendFileSync(join(cwd, 'readme.md'), added)
  writeFileSync(index, readFileSync(join(cwd, '.git', 'index')))
  vi.stubEnv('GIT_INDEX_FILE', index)
  git(cwd, 'add', 'readme.md')
  expect(rulesOf(await lint(cwd))).toEqual(['typo'])
  vi.unstubAllEnvs()
  expect(rulesOf(await lint(cwd))).toEqual([])
})

test('starts no filter of the repository and follows no link', async () => {
  const cwd = repository({'readme.md': old, '.gitattributes': '*.md filter=spy diff=spy\n'})
  const trace = join(cwd, 'trace')
  const script = join(cwd, 'spy.sh')
  writeFileSync(script, `#!/bin/sh\necho ran >> ${trace}\ncat "$@"\n`)
  chmodSync(script, 0o755)
  appendFileSync(join(cwd, 'readme.md'), added)
  symlinkSync('/etc/passwd', join(cwd, 'link.md'))
  git(cwd, 'add', 'readme.md', 'link.md')
  for (const name of ['filter.spy.clean', 'filter.spy.smudge', 'diff.spy.textconv', 'core.fsmonitor']) {
    git(cwd, 'config', name, script)
  }
  const report = await lint(cwd, {paths: ['readme.md', 'link.md']})
  expect(report.files.map((file) => file.path)).toEqual(['readme.md'])
  expect(() => readFileSync(trace)).toThrow('ENOENT')
})

test('compares files with each other as the index has them', async () => {
  const cwd = repository({'a.md': '# A\n\n- [A](https://a.example)\n', 'b.md': '# B\n\n- [B](https://b.example)\n'})
  appendFileSync(join(cwd, 'b.md'), '- [A](https://a.example)\n')
  git(cwd, 'add', 'b.md')
  writeFileSync(join(cwd, 'a.md'), '# Nothing\n')
  const report = await lint(cwd, {paths: ['a.md', 'b.md'], acrossFiles: true})
  expect(report.files.map(({path, findings}) => [path, findings.length])).toEqual([
    ['a.md', 0],
    ['b.md', 1]
  ])
})

test('--fix repairs a file that is staged as it is, and says that the index still has the fault', async () => {
  const cwd = repository({'readme.md': old})
  appendFileSync(join(cwd, 'readme.md'), added)
  git(cwd, 'add', 'readme.md')
  const report = await lint(cwd, {fix: 'safe'})
  expect(readFileSync(join(cwd, 'readme.md'), 'utf8')).toBe(old + added.replace('teh', 'the'))
  expect(report).toMatchObject({exitCode: 1, summary: {fixed: 1, warnings: 1}})
  expect(report.files[0]?.notices).toEqual([expect.stringContaining('stage it with `git add`')])
  git(cwd, 'add', 'readme.md')
  expect(await lint(cwd, {fix: 'safe'})).toMatchObject({exitCode: 0})
})

test('--fix refuses a file with changes that are not staged, and leaves every byte', async () => {
  const cwd = repository({'readme.md': old})
  appendFileSync(join(cwd, 'readme.md'), added)
  git(cwd, 'add', 'readme.md')
  appendFileSync(join(cwd, 'readme.md'), '- [D](https://d.example) - Mine.\n')
  const before = readFileSync(join(cwd, 'readme.md'), 'utf8')
  const report = await lint(cwd, {fix: 'safe'})
  expect(report).toMatchObject({exitCode: 2, summary: {fixed: 0, warnings: 1}})
  expect(report.problems).toMatchObject([
    {
      path: 'readme.md',
      message: 'Unexpected changes that are not staged, nothing was repaired',
      remedy: expect.stringContaining('git add')
    }
  ])
  expect(readFileSync(join(cwd, 'readme.md'), 'utf8')).toBe(before)
  const {files, exitCode} = await lint(cwd, {diff: true})
  expect({exitCode, diff: files[0]?.diff}).toMatchObject({exitCode: 1, diff: expect.stringContaining('+- [C]')})
})

test('says what to do about a conflict and outside of a repository', async () => {
  const cwd = repository({'readme.md': old})
  git(cwd, 'checkout', '--quiet', '-b', 'other')
  writeFileSync(join(cwd, 'readme.md'), `${old}- x\n`)
  git(cwd, 'commit', '--quiet', '--all', '--message', 'One')
  git(cwd, 'checkout', '--quiet', 'main')
  writeFileSync(join(cwd, 'readme.md'), `${old}- y\n`)
  git(cwd, 'commit', '--quiet', '--all', '--message', 'Two')
  expect(() => git(cwd, 'merge', '--quiet', 'other')).toThrow()
  expect((await lint(cwd)).problems).toMatchObject([{message: expect.stringContaining('merge conflict in the index')}])
  const folder = temporaryFolder({'readme.md': old})
  const message = 'Unexpected `--staged` outside of a git repository'
  expect(await lint(folder, {paths: ['readme.md']})).toMatchObject({exitCode: 2, problems: [{message}]})
})
