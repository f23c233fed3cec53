import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {type LintRequest, lintFiles, type Report} from '@listwright/engine'
import {expect, test} from 'vitest'
import {items} from './change-of.ts'
import {blanks, crash, duplicateUrls, typo} from './example-rules.ts'
import {git, repository} from './git-repository.ts'
import {temporaryFolder} from './temporary-folder.ts'

const old = '# List\n\n- [A](https://a.example) - Text teh.\n- [B](https://b.example) - Text. \n'
const added = '- [C](https://c.example) - Text teh. \n'

function lint(cwd: string, only: string[], request: Partial<LintRequest> = {}): Promise<Report> {
  const rules = {typo, blanks, crash, 'duplicate-urls': duplicateUrls}
  return lintFiles({cwd, paths: ['list.md'], fix: 'none', diff: false, only, ...request}, rules)
}

function told({files}: Report): string[] {
  return files.flatMap(({findings}) => findings.map(({rule, place}) => `${place.start.line} ${rule}`))
}

test('with --since, only what is new of the chosen rules is reported and repaired', async () => {
  const cwd = repository({'list.md': old})
  writeFileSync(join(cwd, 'list.md'), old + added)
  const report = await lint(cwd, ['typo'], {since: 'HEAD'})
  expect(told(report)).toEqual(['5 typo'])
  expect(report.summary).toMatchObject({existing: 1})
  await lint(cwd, ['typo'], {since: 'HEAD', fix: 'safe'})
  expect(readFileSync(join(cwd, 'list.md'), 'utf8')).toBe(old + added.replace('teh', 'the'))
})

test('with --staged, only the chosen rules look at the index', async () => {
  const cwd = repository({'list.md': old})
  writeFileSync(join(cwd, 'list.md'), old + added)
  git(cwd, 'add', '--all')
  expect(told(await lint(cwd, ['blanks'], {staged: true}))).toEqual(['5 blanks'])
})

test('limits of a change hold where they are chosen', async () => {
  const config = {'.listwright.yml': 'rules: {contribution: {entries: 1}}\n'}
  const cwd = repository({...config, 'list.md': `# List\n\n${items('Fir')}`})
  writeFileSync(join(cwd, 'list.md'), `# List\n\n${items('Fir', 'Elm', 'Yew')}`)
  expect(told(await lint(cwd, ['contribution'], {since: 'HEAD'}))).toEqual(['5 contribution'])
  expect(told(await lint(cwd, ['typo', 'lint-comment'], {since: 'HEAD'}))).toEqual([])
})

test('a duplicate in another file is reported where its rule is chosen', async () => {
  const item = '# List\n\n- [A](https://a.example) teh\n'
  const cwd = temporaryFolder({'list.md': item, 'other.md': item})
  const request = {paths: ['list.md', 'other.md'], acrossFiles: true}
  expect(told(await lint(cwd, ['duplicate-urls'], request))).toEqual(['3 duplicate-urls'])
  expect(told(await lint(cwd, ['typo', 'lint-comment'], request))).toEqual(['3 typo', '3 typo'])
})

test('a rule that was not chosen does not run, so that it cannot crash either', async () => {
  const cwd = temporaryFolder({'list.md': '# crash teh\n'})
  expect(await lint(cwd, ['typo'])).toMatchObject({exitCode: 1, problems: []})
})

const commented =
  '<!--lint disable blanks-->\n\n- [A](https://a.example) teh \n\n<!--lint disable duplicate-urls-->\n\n' +
  '- [B](https://b.example) teh <!--listwright ignore-->\n- [C](https://c.example) <!--listwright ignore typo-->\n'

test('comments about rules that do not run are neither unknown nor without use', async () => {
  const cwd = temporaryFolder({'list.md': commented})
  expect(told(await lint(cwd, ['typo']))).toEqual(['3 typo'])
})

test('comments are judged by what all rules find, whichever are chosen beside', async () => {
  const cwd = temporaryFolder({'list.md': commented})
  expect(told(await lint(cwd, ['lint-comment']))).toEqual(['5 lint-comment', '8 lint-comment'])
  expect(told(await lint(cwd, ['lint-comment', 'typo']))).toEqual(['3 typo', '5 lint-comment', '8 lint-comment'])
})

test('rules that run for the sake of comments repair nothing', async () => {
  const cwd = temporaryFolder({'list.md': commented})
  expect(await lint(cwd, ['lint-comment'], {fix: 'unsafe'})).toMatchObject({summary: {fixed: 0, warnings: 2}})
  expect(readFileSync(join(cwd, 'list.md'), 'utf8')).toBe(commented)
})

test('a baseline holds for the chosen rules', async () => {
  const cwd = temporaryFolder({'list.md': old})
  await lint(cwd, ['typo', 'blanks'], {baseline: 'base.json', updateBaseline: true})
  writeFileSync(join(cwd, 'list.md'), old + added)
  const report = await lint(cwd, ['typo'], {baseline: 'base.json'})
  expect(told(report)).toEqual(['5 typo'])
  expect(report.summary).toMatchObject({existing: 1})
})

test('an update of the baseline leaves what the other rules have recorded', async () => {
  const cwd = temporaryFolder({'list.md': old})
  const update = {baseline: 'base.json', updateBaseline: true}
  const recorded = () => {
    const {files} = JSON.parse(readFileSync(join(cwd, 'base.json'), 'utf8'))
    return files['list.md'].map(({rule, at}: {rule: string; at: string[]}) => `${rule} ${at.length}`)
  }
  await lint(cwd, ['typo', 'blanks'], update)
  writeFileSync(join(cwd, 'list.md'), old + added)
  const report = await lint(cwd, ['typo'], update)
  expect(report).toMatchObject({exitCode: 0, recorded: {recorded: 3, added: 1, dropped: 0}})
  expect(recorded()).toEqual(['blanks 1', 'typo 2'])
  writeFileSync(join(cwd, 'list.md'), old.replace('teh', 'the'))
  expect((await lint(cwd, ['typo'], update)).recorded).toMatchObject({recorded: 1, dropped: 2})
  expect(recorded()).toEqual(['blanks 1'])
})

test('a rule that is turned off or not there is a problem', async () => {
  const cwd = temporaryFolder({'list.md': old})
  const report = await lint(cwd, ['typo', 'blank', 'blank'], {rules: {typo: 'off'}})
  expect(report).toMatchObject({exitCode: 2, files: []})
  expect(report.problems).toEqual([
    {
      message: 'Unexpected rule `typo` of `--only`, which is turned off',
      remedy: 'Add `--rule typo=warn` to turn it on for this run.'
    },
    {message: 'Unexpected rule `blank` of `--only`', remedy: 'Did you mean `blanks`?'}
  ])
})
