import {chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {type LintRequest, lintFiles, type Report} from '@listwright/engine'
import {afterEach, expect, test, vi} from 'vitest'
import {blanks, typo} from './example-rules.ts'
import {git, repository} from './git-repository.ts'
import {temporaryFolder} from './temporary-folder.ts'

afterEach(() => vi.unstubAllEnvs())

const list = '# List\n\n- [A](https://a.example) - Text teh.\n'

function lint(cwd: string, request: Partial<LintRequest> = {}): Promise<Report> {
  return lintFiles({cwd, paths: [], fix: 'none', diff: false, ...request}, {typo, blanks})
}

/** The only problem of a run, with what to do about it. */
async function problem(cwd: string, request: Partial<LintRequest>): Promise<string> {
  const {problems, exitCode} = await lint(cwd, request)
  expect({exitCode, count: problems.length}).toEqual({exitCode: 2, count: 1})
  return `${problems[0]?.message}. ${problems[0]?.remedy}`
}

test.each([
  [{since: 'HEAD'}, '`--since HEAD`'],
  [{staged: true}, '`--staged`']
])('says that there is no git: %j', async (request, option) => {
  const cwd = repository({'readme.md': list})
  vi.stubEnv('PATH', temporaryFolder())
  expect(await problem(cwd, request)).toBe(`Unexpected system without git, which ${option} needs. Install git.`)
})

test('says that nothing was committed yet', async () => {
  const cwd = temporaryFolder({'readme.md': list})
  git(cwd, 'init', '--quiet')
  const said = 'Unexpected branch without a commit, there is nothing to compare with'
  expect(await problem(cwd, {since: 'HEAD'})).toBe(`${said} \`HEAD\`. Commit first, or leave \`--since\` out.`)
  expect(await problem(cwd, {since: 'origin/main'})).toContain(said)
  git(cwd, 'add', '--all')
  git(cwd, 'commit', '--quiet', '--message', 'Begin')
  git(cwd, 'checkout', '--quiet', '--orphan', 'other')
  expect(await problem(cwd, {since: 'main'})).toContain(`${said} \`main\``)
})

test('says that `.git` is no repository', async () => {
  const cwd = temporaryFolder({'readme.md': list, '.git/HEAD': 'x\n'})
  expect(await problem(cwd, {since: 'HEAD'})).toContain('Unexpected `.git` that git takes for no repository')
})

/** A sparse checkout that has one folder of two, and the files of the root. */
function sparse(files: Record<string, string>): string {
  const cwd = repository(files)
  git(cwd, 'sparse-checkout', 'set', '--cone', 'lists')
  return cwd
}

test('takes nothing for gone that a sparse checkout leaves out', async () => {
  const config = 'files: ["**/*.md"]\nrules: {contribution: {entries: 1}}\n'
  const more = '- [B](https://b.example) - Text.\n- [C](https://c.example) - Text.\n'
  const files = {'.listwright.yml': config, 'lists/a.md': list, 'old/b.md': `# Old\n\n${more}`}
  const cwd = sparse(files)
  expect(existsSync(join(cwd, 'old'))).toBe(false)
  writeFileSync(join(cwd, 'lists/a.md'), list + more)
  const {files: found, notices, problems} = await lint(cwd, {since: 'HEAD'})
  expect({problems, notices}).toEqual({problems: [], notices: undefined})
  expect(found.flatMap(({findings}) => findings.map(({rule}) => rule))).toEqual(['contribution'])
})

test('says what a sparse checkout leaves out', async () => {
  const cwd = sparse({'.listwright.yml': 'files: ["**/*.md"]\n', 'lists/a.md': list, 'old/b.md': list})
  const said = 'Unexpected sparse checkout without `old/b.md`, expected a file to lint'
  expect(await problem(cwd, {since: 'HEAD', paths: ['old/b.md']})).toContain(said)
  git(cwd, 'sparse-checkout', 'disable')
  writeFileSync(join(cwd, 'old/b.md'), `${list}\nMore.\n`)
  git(cwd, 'commit', '--quiet', '--all', '--message', 'Change')
  git(cwd, 'sparse-checkout', 'set', '--cone', 'lists')
  const {notices} = await lint(cwd, {since: 'HEAD~1'})
  expect(notices).toEqual(['This sparse checkout leaves out `old/b.md`, which changed: it was not looked at'])
})

test('says that a readme is left out, not that there is none', async () => {
  const cwd = repository({'readme.md': list, 'lists/a.md': list})
  git(cwd, 'sparse-checkout', 'set', '--no-cone', '/lists/')
  expect(existsSync(join(cwd, 'readme.md'))).toBe(false)
  expect(await problem(cwd, {since: 'HEAD'})).toContain('Unexpected sparse checkout without `readme.md`')
})

/** A shallow clone and a script that leaves a trace. */
function shallow(): {clone: string; script: string; trace: string} {
  const origin = repository({'readme.md': list})
  git(origin, 'commit', '--quiet', '--allow-empty', '--message', 'Change')
  const folder = temporaryFolder()
  git(folder, 'clone', '--quiet', '--depth', '1', `file://${origin}`, 'clone')
  const [script, trace] = [join(folder, 'evil.sh'), join(folder, 'ran')]
  writeFileSync(script, `#!/bin/sh\necho ran >> ${trace}\nexec git-upload-pack "$@"\n`)
  chmodSync(script, 0o755)
  return {clone: join(folder, 'clone'), script, trace}
}

test.each([
  'remote.origin.uploadpack',
  'core.sshCommand',
  'core.askPass',
  'core.alternateRefsCommand',
  'core.gitProxy',
  'credential.helper',
  'credential.https://example.org.helper',
  'remote.origin.vcs'
])('fetches nothing where the repository itself names a program: %s', async (name) => {
  const {clone, script, trace} = shallow()
  git(clone, 'config', name, script)
  const said = await problem(clone, {since: 'HEAD~1', deepen: true})
  expect(said).toContain('Unexpected program in the git config of this repository')
  expect(said.toLowerCase()).toContain(name.toLowerCase())
  expect(existsSync(trace)).toBe(false)
})

test('fetches nothing where a file names a program that the config includes', async () => {
  const {clone, script} = shallow()
  writeFileSync(join(clone, '.git/more'), `[core]\n\tsshCommand = ${script}\n`)
  git(clone, 'config', 'include.path', 'more')
  expect(await problem(clone, {since: 'HEAD~1', deepen: true})).toContain('`core.sshcommand`')
})

test('fetches by no way that only the repository allows', async () => {
  const {clone, script, trace} = shallow()
  git(clone, 'config', 'protocol.ext.allow', 'always')
  git(clone, 'config', 'remote.origin.url', `ext::${script}`)
  expect(await problem(clone, {since: 'HEAD~1', deepen: true})).toContain("transport 'ext' not allowed")
  expect(existsSync(trace)).toBe(false)
})

test('fetches where only the person names programs', async () => {
  const {clone, script} = shallow()
  vi.stubEnv('HOME', temporaryFolder({'.gitconfig': `[credential]\n\thelper = ${script}\n`}))
  expect(await lint(clone, {since: 'HEAD~1', deepen: true})).toMatchObject({exitCode: 0, problems: []})
})

test('says that a clone lacks what the base has, and fetches nothing unasked', async () => {
  const origin = repository({'readme.md': list})
  git(origin, 'config', 'uploadpack.allowFilter', 'true')
  const folder = temporaryFolder()
  git(folder, 'clone', '--quiet', '--filter=blob:none', '--no-checkout', `file://${origin}`, 'clone')
  const clone = join(folder, 'clone')
  git(clone, 'config', 'protocol.file.allow', 'always')
  writeFileSync(join(clone, 'readme.md'), list)
  expect(await problem(clone, {since: 'HEAD'})).toContain('Unexpected clone without the content that the base has')
})

test.each([
  ['to nothing', 'missing.yml', 'Unexpected symbolic link to a missing file'],
  ['out of the repository', '/etc/hostname', 'outside of the repository'],
  ['to itself', '.listwright.yml', 'Unexpected cycle of symbolic links']
])('says what is wrong with a config that is a link %s', async (_, target, said) => {
  const cwd = repository({'readme.md': list})
  symlinkSync(target, join(cwd, '.listwright.yml'))
  expect(await problem(cwd, {})).toContain(said)
})

test('follows a config that is a link within the repository', async () => {
  const cwd = repository({'readme.md': list, 'settings/list.yml': 'rules: {contribution: off}\nfail-on: never\n'})
  symlinkSync('settings/list.yml', join(cwd, '.listwright.yml'))
  expect(await lint(cwd)).toMatchObject({exitCode: 0, problems: []})
  mkdirSync(join(cwd, 'other'))
  rmSync(join(cwd, '.listwright.yml'))
  symlinkSync('other', join(cwd, '.listwright.yml'))
  expect(await problem(cwd, {})).toContain('Unexpected folder, expected a file')
})
