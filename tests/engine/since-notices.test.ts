import {mkdirSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {type LintRequest, lintFiles, type Report} from '@listwright/engine'
import {expect, test} from 'vitest'
import {blanks, typo} from './example-rules.ts'
import {git, repository} from './git-repository.ts'

const list = '# List\n\n- [A](https://a.example) - Text.\n- [B](https://b.example) - Text.\n'
const faulty = '- [C](https://c.example) - Text teh.\n'
const globs = 'files: ["lists/*.md"]\n'

function lint(cwd: string, request: Partial<LintRequest> = {}): Promise<Report> {
  return lintFiles({cwd, paths: [], fix: 'none', diff: false, since: 'HEAD', ...request}, {typo, blanks})
}

/** Changes files of a repository and stages all. */
function change(cwd: string, files: Record<string, string | null>): void {
  for (const [name, content] of Object.entries(files)) {
    rmSync(join(cwd, name), {recursive: true, force: true})
    mkdirSync(join(cwd, name, '..'), {recursive: true})
    if (content !== null) writeFileSync(join(cwd, name), content)
  }
  git(cwd, 'add', '--all')
}

/** What a change does to lists, and what is said of it. */
const losses: Array<
  [what: string, before: Record<string, string>, after: Record<string, string | null>, told: string]
> = [
  [
    'deletes a list',
    {'.listwright.yml': globs, 'lists/a.md': list, 'lists/b.md': list},
    {'lists/a.md': null},
    'The change deletes the list `lists/a.md`'
  ],
  [
    'renames a list out of sight',
    {'.listwright.yml': globs, 'lists/a.md': list, 'lists/b.md': '# B\n'},
    {'lists/a.md': null, 'old.md': list},
    'The change renames `lists/a.md` to `old.md`'
  ],
  [
    'makes a list a folder',
    {'.listwright.yml': 'files: [lists/a.md, lists/b.md]\n', 'lists/a.md': list, 'lists/b.md': list},
    {'lists/a.md': null, 'lists/a.md/c.md': list},
    'The change puts a folder in place of the list `lists/a.md`'
  ],
  [
    'puts another readme beside the list',
    {'readme.md': list},
    {'readme.rst': 'Lamps\n'},
    'The change adds `readme.rst`: GitHub may show that in place of the list `readme.md`'
  ],
  ['touches the config', {'readme.md': list}, {'.listwright.yml': 'fail-on: error\n'}, 'touches `.listwright.yml`'],
  [
    'takes the config away',
    {'readme.md': list, '.listwright.yml': 'fail-on: error\n'},
    {'.listwright.yml': null},
    'touches `.listwright.yml`'
  ],
  [
    'touches what the config extends',
    {'readme.md': list, '.listwright.yml': 'extends: ./more.yml\n', 'more.yml': 'fail-on: error\n'},
    {'more.yml': 'fail-on: warning\n'},
    'The change touches `more.yml`, which this run goes by'
  ],
  [
    'takes the config out of a package',
    {'readme.md': list, 'package.json': '{"listwright": {"fail-on": "error"}}\n'},
    {'package.json': '{}\n'},
    'The change touches `package.json`, which this run goes by'
  ],
  [
    'touches a workflow',
    {'readme.md': list},
    {'.github/workflows/lint.yml': 'on: push\n'},
    'The change touches the workflow `.github/workflows/lint.yml`'
  ]
]

test.each(losses)('names that a change %s', async (_, before, after, told) => {
  const cwd = repository(before)
  change(cwd, after)
  expect((await lint(cwd)).notices).toEqual([expect.stringContaining(told)])
})

test('says nothing where nothing is lost and no setting touched', async () => {
  const cwd = repository({'readme.md': list, '.listwright.yml': 'fail-on: error\n', 'package.json': '{}\n'})
  change(cwd, {'readme.md': list + faulty, 'package.json': '{"name": "list"}\n', 'notes.md': '# Notes\n'})
  writeFileSync(join(cwd, '.listwright.yml'), 'fail-on: error\r\n')
  expect((await lint(cwd)).notices).toBeUndefined()
})

test('looks at a list that another readme hides', async () => {
  const cwd = repository({'readme.md': list})
  change(cwd, {'README.md': '# Lamps\n', 'readme.md': list + faulty})
  const {files, notices} = await lint(cwd)
  expect(files.map(({path, findings}) => [path, findings.length])).toEqual([
    ['README.md', 0],
    ['readme.md', 1]
  ])
  expect(notices).toEqual([expect.stringContaining('The change adds `README.md`')])
})

test('names the baseline of the run that a change touches', async () => {
  const empty = '{"version": 1, "files": {}}\n'
  const cwd = repository({'readme.md': list, 'known.json': empty})
  const known = {'readme.md': [{rule: 'typo', message: 'Unexpected `teh`, expected `the`', at: ['https://c.example']}]}
  change(cwd, {'readme.md': list + faulty, 'known.json': JSON.stringify({version: 1, files: known})})
  const {files, notices} = await lint(cwd, {baseline: 'known.json'})
  expect(files[0]?.findings).toEqual([])
  expect(notices).toEqual(['The change touches `known.json`, which this run goes by'])
})

test('names that a list has lost all its entries', async () => {
  const cwd = repository({'readme.md': list})
  change(cwd, {'readme.md': `<!--\n${list}-->\n`})
  const {files} = await lint(cwd)
  expect(files[0]?.notices).toContain('The change takes the last 2 entries out of it')
})
