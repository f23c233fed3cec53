import {execFileSync} from 'node:child_process'
import {chmodSync, existsSync, readFileSync, renameSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {type LintRequest, lintFiles, type Report} from '@listwright/engine'
import {afterEach, expect, test, vi} from 'vitest'
import {blanks, typo} from './example-rules.ts'
import {temporaryFolder} from './temporary-folder.ts'

afterEach(() => vi.unstubAllEnvs())

const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@listwright.example', '-c', 'init.defaultBranch=main']

function git(cwd: string, ...args: string[]): string {
  return execFileSync('git', [...identity, ...args], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore']
  }).trim()
}

function commit(cwd: string, files: Record<string, string>): string {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(cwd, name), content)
  git(cwd, 'add', '--all')
  git(cwd, 'commit', '--quiet', '--message', 'Change')
  return git(cwd, 'rev-parse', 'HEAD')
}

function repository(files: Record<string, string>): string {
  const cwd = temporaryFolder(files)
  git(cwd, 'init', '--quiet')
  commit(cwd, {})
  return cwd
}

function lint(cwd: string, since: string, request: Partial<LintRequest> = {}): Promise<Report> {
  return lintFiles({cwd, paths: [], fix: 'none', diff: false, since, ...request}, {typo, blanks})
}

const old = '# List\n\n- [A](https://a.example) - Text teh.\n- [B](https://b.example) - Text. \n'
const added = '- [C](https://c.example) - Text teh.\n'

test('reports what is new in the work tree only, and counts the rest', async () => {
  const cwd = repository({'readme.md': old})
  writeFileSync(join(cwd, 'readme.md'), old + added)
  const report = await lint(cwd, 'HEAD')
  expect(report).toMatchObject({exitCode: 1, summary: {warnings: 1, existing: 2}})
  expect(report.files[0]?.findings).toMatchObject([{rule: 'typo', place: {start: {line: 5}}}])
})

test('has nothing to report when nothing changed', async () => {
  const cwd = repository({'readme.md': old})
  expect(await lint(cwd, 'HEAD')).toMatchObject({exitCode: 0, summary: {existing: 2}})
})

test('compares with the merge base, not with what the other branch did since', async () => {
  const cwd = repository({'readme.md': old})
  git(cwd, 'checkout', '--quiet', '-b', 'feature')
  commit(cwd, {'readme.md': old + added})
  git(cwd, 'checkout', '--quiet', 'main')
  commit(cwd, {'readme.md': '# List\n'})
  git(cwd, 'checkout', '--quiet', 'feature')
  expect(await lint(cwd, 'main')).toMatchObject({summary: {warnings: 1, existing: 2}})
})

test('follows a file that was renamed, and takes all of a new file for new', async () => {
  const cwd = repository({'readme.md': old + old.replaceAll('example', 'test')})
  renameSync(join(cwd, 'readme.md'), join(cwd, 'list.md'))
  commit(cwd, {'new.md': old})
  const {files} = await lint(cwd, 'HEAD~1', {paths: ['list.md', 'new.md']})
  expect(files.map((file) => file.findings.length)).toEqual([0, 2])
})

test('repairs what is new and leaves the rest alone', async () => {
  const cwd = repository({'readme.md': old})
  writeFileSync(join(cwd, 'readme.md'), old + added)
  expect(await lint(cwd, 'HEAD', {fix: 'safe'})).toMatchObject({exitCode: 0, summary: {fixed: 1}})
  expect(readFileSync(join(cwd, 'readme.md'), 'utf8')).toBe(old + added.replace('teh', 'the'))
})

test('works from a folder below the root', async () => {
  const cwd = repository({'readme.md': '', 'docs/list.md': old})
  expect(await lint(join(cwd, 'docs'), 'HEAD', {paths: ['list.md']})).toMatchObject({exitCode: 0})
})

test('reads a base that is not valid UTF-8', async () => {
  const cwd = temporaryFolder({'readme.md': Buffer.concat([Buffer.from(old), Buffer.of(0xff)])})
  git(cwd, 'init', '--quiet')
  commit(cwd, {})
  writeFileSync(join(cwd, 'readme.md'), old)
  expect(await lint(cwd, 'HEAD')).toMatchObject({exitCode: 0})
})

test.each([
  ['nonsense', 'Unexpected revision `nonsense`, not known to git', 'git fetch origin nonsense'],
  ['--output=x', 'Unexpected revision `--output=x`, not known to git', 'Check the spelling'],
  ['a b', 'Unexpected revision `a b`, not known to git', 'Check the spelling']
])('says what to do about the unknown revision %s', async (revision, message, remedy) => {
  const {problems, exitCode} = await lint(repository({'readme.md': old}), revision)
  expect(exitCode).toBe(2)
  expect(problems[0]?.message).toContain(message)
  expect(problems[0]?.remedy).toContain(remedy)
})

test('says what to set when the clone is shallow', async () => {
  const origin = repository({'readme.md': old})
  const first = git(origin, 'rev-parse', 'HEAD')
  commit(origin, {'readme.md': old + added})
  const folder = temporaryFolder()
  git(folder, 'clone', '--quiet', '--depth', '1', `file://${origin}`, 'clone')
  const {problems} = await lint(join(folder, 'clone'), first)
  expect(problems).toMatchObject([
    {
      message: `Unexpected shallow clone, \`${first}\` is not in it`,
      remedy: expect.stringContaining('Set `fetch-depth: 0` for actions/checkout, run `git fetch --unshallow`, or')
    }
  ])
})

/** A clone as actions/checkout leaves it: the merge of a pull request whose base is 40 commits back, and no branch. */
function shallowMerge(): {clone: string; origin: string} {
  const origin = repository({'readme.md': old})
  git(origin, 'checkout', '--quiet', '-b', 'feature')
  commit(origin, {'readme.md': old + added})
  git(origin, 'checkout', '--quiet', 'main')
  for (let index = 0; index < 40; index++) git(origin, 'commit', '--quiet', '--allow-empty', '--message', 'Change')
  git(origin, 'checkout', '--quiet', '--detach')
  git(origin, 'merge', '--quiet', '--no-edit', 'feature')
  git(origin, 'update-ref', 'refs/pull/7/merge', 'HEAD')
  git(origin, 'checkout', '--quiet', 'main')
  const clone = temporaryFolder()
  git(clone, 'init', '--quiet')
  git(clone, 'remote', 'add', 'origin', `file://${origin}`)
  git(clone, 'fetch', '--quiet', '--depth=1', 'origin', '+refs/pull/7/merge:refs/remotes/pull/7/merge')
  git(clone, 'checkout', '--quiet', '--detach', 'refs/remotes/pull/7/merge')
  return {clone, origin}
}

test.each([
  ['a branch of the remote', () => 'origin/main'],
  ['a commit', (origin: string) => git(origin, 'rev-parse', 'main')],
  ['one counted from the head', () => 'HEAD~1']
])('fetches what a shallow clone lacks to compare with %s, when it may', async (_, revisionIn) => {
  const {clone, origin} = shallowMerge()
  const revision = revisionIn(origin)
  expect((await lint(clone, revision)).problems[0]?.message).toContain('shallow clone')
  const report = await lint(clone, revision, {deepen: true})
  expect(report).toMatchObject({problems: [], summary: {warnings: 1, existing: 2}})
})

test('fetches no more of a long history than it takes', async () => {
  const origin = repository({'readme.md': old})
  for (let index = 0; index < 60; index++) git(origin, 'commit', '--quiet', '--allow-empty', '--message', 'Change')
  git(origin, 'checkout', '--quiet', '-b', 'feature')
  commit(origin, {'readme.md': old + added})
  const folder = temporaryFolder()
  git(folder, 'clone', '--quiet', '--depth', '1', '--branch', 'feature', `file://${origin}`, 'clone')
  const clone = join(folder, 'clone')
  expect(await lint(clone, 'origin/main', {deepen: true})).toMatchObject({summary: {warnings: 1, existing: 2}})
  expect(Number(git(clone, 'rev-list', '--count', 'HEAD'))).toBeLessThan(30)
  const {problems} = await lint(clone, 'origin/nothing', {deepen: true})
  expect(problems[0]?.message).toContain("fetching what `origin/nothing` takes: fatal: couldn't find remote ref")
  git(clone, 'remote', 'remove', 'origin')
  expect((await lint(clone, 'HEAD~50', {deepen: true})).problems[0]?.message).toContain('the clone has no remote')
})

test('says so when histories have nothing in common, or there is none', async () => {
  const cwd = repository({'readme.md': old})
  git(cwd, 'checkout', '--quiet', '--orphan', 'other')
  commit(cwd, {'readme.md': old + added})
  expect((await lint(cwd, 'main')).problems[0]?.message).toContain('no common ancestor')
  expect((await lint(temporaryFolder({'readme.md': old}), 'main')).problems[0]?.message).toContain('outside of a git')
})

test('starts no program that the repository names, and heeds no variable that leads git elsewhere', async () => {
  const cwd = repository({'readme.md': old, '.gitattributes': '*.md filter=evil diff=evil\n'})
  const trace = join(temporaryFolder(), 'ran')
  const script = join(cwd, 'evil.sh')
  writeFileSync(script, `#!/bin/sh\necho ran >> ${trace}\ncat\n`)
  chmodSync(script, 0o755)
  for (const name of ['core.fsmonitor', 'core.pager', 'diff.external', 'filter.evil.clean', 'diff.evil.textconv']) {
    git(cwd, 'config', name, script)
  }
  git(cwd, 'config', 'core.hooksPath', cwd)
  writeFileSync(join(cwd, 'other.md'), old)
  vi.stubEnv('GIT_DIR', '/nowhere')
  vi.stubEnv('GIT_EXTERNAL_DIFF', script)
  expect(await lint(cwd, 'HEAD', {paths: ['readme.md', 'other.md']})).toMatchObject({exitCode: 1, problems: []})
  expect(existsSync(trace)).toBe(false)
})

test('knows the base of the standard input, also below a link to the repository', async () => {
  const cwd = repository({'readme.md': old})
  const link = join(temporaryFolder(), 'link')
  symlinkSync(cwd, link)
  const stdin = {content: Buffer.from(old + added), path: 'readme.md'}
  expect(await lint(link, 'HEAD', {stdin})).toMatchObject({summary: {warnings: 1, existing: 2}})
})
