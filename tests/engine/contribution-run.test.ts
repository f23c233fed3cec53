import {readFileSync, renameSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {type LintRequest, lintFiles, type Report} from '@listwright/engine'
import {reporters} from '@listwright/engine/report'
import {build} from 'esbuild'
import {expect, test} from 'vitest'
import {limitsOf} from '../../packages/engine/src/contribution/index.ts'
import {type LintJob, runJob} from '../../packages/engine/src/job/index.ts'
import {items, lintChange, told} from './change-of.ts'
import {typo} from './example-rules.ts'
import {git, repository} from './git-repository.ts'
import {temporaryFolder} from './temporary-folder.ts'

const tooMany =
  'contribution: Unexpected 2 added entries, expected at most 1 in one change, propose the rest on its own'
const config = {'.listwright.yml': 'files: ["*.md"]\nrules: {contribution: {entries: 1}}\n'}
const old = `# List\n\n${items('Fir', 'Ash')}`

function lint(cwd: string, request: Partial<LintRequest>): Promise<Report> {
  return lintFiles({cwd, paths: [], fix: 'none', diff: false, ...request}, {typo})
}

function append(cwd: string, ...names: string[]): void {
  const path = join(cwd, 'list.md')
  writeFileSync(path, readFileSync(path, 'utf8') + items(...names))
}

test('a run without a base says nothing of it', async () => {
  const cwd = repository({...config, 'list.md': old})
  append(cwd, 'Elm', 'Yew')
  expect(told(await lint(cwd, {}))).toEqual([])
  expect(told(await lint(cwd, {since: 'HEAD'}))).toEqual([`list.md:6 ${tooMany}`])
})

test('every format has it', async () => {
  const report = await lintChange({'list.md': old}, {'list.md': old + items('Elm', 'Yew')}, {entries: 1})
  for (const load of Object.values(reporters)) {
    const text = (await load())(report, {color: false, width: 200})
    expect(text).toContain('2 added entries')
  }
  const sarif = JSON.parse((await reporters.sarif())(report, {color: false, width: 80}))
  expect(sarif.runs[0]).toMatchObject({
    tool: {
      driver: {rules: [{id: 'contribution', shortDescription: {text: expect.stringContaining('Reports changes')}}]}
    },
    results: [{ruleId: 'contribution', relatedLocations: [{physicalLocation: {region: {startLine: 5}}}]}]
  })
})

test('the place is that in the repaired text', async () => {
  const cwd = repository({...config, 'list.md': old})
  writeFileSync(join(cwd, 'list.md'), `# List\n\nOf teh teh trees.\n\n${items('Fir', 'Ash', 'Elm', 'Yew')}`)
  const report = await lint(cwd, {since: 'HEAD', fix: 'safe', rules: {typo: {word: 'teh'}}})
  const [finding] = report.files[0]?.findings ?? []
  expect({...finding, fixed: report.summary.fixed}).toMatchObject({
    rule: 'contribution',
    fixed: 2,
    actual: '[Yew](https://yew.example) - Tall.'
  })
  const {start, end} = finding?.place ?? {}
  expect(readFileSync(join(cwd, 'list.md'), 'utf8').slice(start?.offset, end?.offset)).toBe(finding?.actual)
})

test('files that a thread lints count as well', async () => {
  const outfile = join(temporaryFolder(), 'worker.mjs')
  await build({
    stdin: {
      contents: "import {serveLintJobs} from '@listwright/engine'; serveLintJobs()",
      resolveDir: fileURLToPath(new URL('../..', import.meta.url))
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['source'],
    banner: {js: "import {createRequire} from 'node:module'; const require = createRequire(import.meta.url);"}
  })
  const hard = `${'*'.repeat(1200)}\n\n${old}`
  const head = {
    'a.md': `${hard}${items('Elm')}- [Own](https://own.example) <!--listwright ignore contribution-->\n`,
    'b.md': items('Yew')
  }
  const setting = {entries: 1, maxSection: 2}
  const report = await lintChange({'a.md': hard}, head, setting, pathToFileURL(outfile))
  expect(report.problems).toEqual([])
  expect(told(report)).toEqual([
    'a.md:7 contribution: Unexpected 4 entries in section `List`, expected at most 2',
    `b.md:1 ${tooMany.replace('entries', 'entries in `a.md` and `b.md`')}`
  ])
})

test('a baseline neither records nor hides it', async () => {
  const cwd = repository({...config, 'list.md': old})
  writeFileSync(join(cwd, 'list.md'), `# Teh teh list\n\n${items('Fir', 'Ash', 'Elm', 'Yew')}`)
  const baseline = 'base.json'
  expect(await lint(cwd, {since: 'HEAD', baseline, updateBaseline: true})).toMatchObject({recorded: {recorded: 1}})
  expect(readFileSync(join(cwd, baseline), 'utf8')).not.toContain('contribution')
  expect(told(await lint(cwd, {since: 'HEAD', baseline}))).toEqual([expect.stringContaining(tooMany)])
  expect(await lint(cwd, {baseline})).toMatchObject({exitCode: 0, summary: {warnings: 0}})
})

test('nothing is counted unless a limit is set', async () => {
  expect(limitsOf([{id: 'contribution', level: 'warn', options: {}}])).toBeUndefined()
  expect(limitsOf([{id: 'contribution', level: 'warn', options: {entries: 0, maxSection: 0}}])).toBeUndefined()
  expect(limitsOf([])).toBeUndefined()
  const job: LintJob = {path: 'list.md', text: old, base: '', active: [], known: [], fix: 'none', acrossFiles: false}
  expect(await runJob(job, {})).not.toHaveProperty('additions')
  expect(await runJob({...job, tellsAdded: true}, {})).toHaveProperty('additions.found.added.length', 2)
})

test('what is staged is held to it, but for the first commit', async () => {
  const cwd = temporaryFolder({...config, 'list.md': old})
  git(cwd, 'init', '--quiet')
  git(cwd, 'add', '--all')
  expect(told(await lint(cwd, {staged: true}))).toEqual([])
  git(cwd, 'commit', '--quiet', '--message', 'Begin')
  append(cwd, 'Elm', 'Yew')
  git(cwd, 'add', '--all')
  append(cwd, 'Box')
  expect(told(await lint(cwd, {staged: true}))).toEqual([`list.md:6 ${tooMany}`])
})

test('a merge that is to be committed brings in the entries of others', async () => {
  const cwd = repository({...config, 'list.md': old})
  git(cwd, 'checkout', '--quiet', '-b', 'feature')
  append(cwd, 'Elm')
  git(cwd, 'commit', '--quiet', '--all', '--message', 'Add')
  git(cwd, 'checkout', '--quiet', 'main')
  writeFileSync(join(cwd, 'list.md'), old.replace('- [Fir]', `${items('Box', 'Yew', 'Oak')}- [Fir]`))
  git(cwd, 'commit', '--quiet', '--all', '--message', 'Add others')
  git(cwd, 'checkout', '--quiet', 'feature')
  git(cwd, 'merge', '--quiet', '--no-commit', 'main')
  expect(told(await lint(cwd, {staged: true}))).toEqual([])
  git(cwd, 'commit', '--quiet', '--message', 'Merge')
  expect(told(await lint(cwd, {since: 'main'}))).toEqual([])
  append(cwd, 'Ivy')
  expect(told(await lint(cwd, {since: 'main'}))).toEqual([`list.md:9 ${tooMany}`])
})

test('files that were removed or renamed, even past recognition, are where entries may come from', async () => {
  const names = ['Elm', 'Yew', 'Box', 'Oak']
  const cwd = repository({...config, 'list.md': old, 'more.md': `# More\n\n${items(...names)}`})
  git(cwd, 'rm', '--quiet', 'more.md')
  append(cwd, ...names)
  expect(told(await lint(cwd, {since: 'HEAD'}))).toEqual([])
  git(cwd, 'add', '--all')
  expect(told(await lint(cwd, {staged: true}))).toEqual([])
  append(cwd, 'Ivy', 'Gorse')
  expect(told(await lint(cwd, {since: 'HEAD'}))).toEqual([`list.md:10 ${tooMany}`])
  renameSync(join(cwd, 'list.md'), join(cwd, 'trees.md'))
  expect(told(await lint(cwd, {since: 'HEAD'}))).toEqual([`trees.md:10 ${tooMany}`])
})
