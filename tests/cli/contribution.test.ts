import {readFileSync, renameSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {items} from '../engine/change-of.ts'
import {git, repository} from '../engine/git-repository.ts'
import {temporaryFolder} from '../engine/temporary-folder.ts'
import {runMain} from './run-main.ts'

const readme = readFileSync('README.md', 'utf8')
const [, config = ''] = /### What one pull request may bring[^`]*```yaml\n([^`]*)```/.exec(readme) ?? []
const names = ['Larch', 'Ash', 'Willow', 'Fir', 'Oak', 'Elder']
const list = `# Trees\n\n## Old trees\n\n${items(...names)}`

/** What the contribution rule and the order say of what changed since a revision, as lines of the text format. */
async function said(cwd: string, ...argv: string[]): Promise<{code: number; lines: string[]}> {
  const {code, stdout, stderr} = await runMain([...argv, '--format', 'json'], {cwd})
  expect(stderr).toBe('')
  const {files} = JSON.parse(stdout)
  const lines = files.flatMap(({path, findings}: Reported) =>
    findings.map(({rule, place}) => `${path}:${place.start.line} ${rule}`)
  )
  return {code, lines}
}

type Reported = {path: string; findings: Array<{rule: string; place: {start: {line: number}}}>}

function change(cwd: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) writeFileSync(join(cwd, path), text)
  git(cwd, 'add', '--all')
  git(cwd, 'commit', '--quiet', '--allow-empty', '--message', 'Change')
}

test('the config that the readme shows holds a branch to one entry, at the end, in sections of three', async () => {
  const cwd = repository({'readme.md': list, '.listwright.yml': config})
  git(cwd, 'checkout', '--quiet', '-b', 'feature')
  change(cwd, {'readme.md': list + items('Yew')})
  expect(await said(cwd, '--since', 'main')).toEqual({code: 0, lines: []})
  change(cwd, {
    'readme.md': `${list.replace('- [Oak]', `${items('Box')}- [Oak]`)}${items('Yew')}\n## Shrubs\n\n${items('Gorse')}`
  })
  const lines = ['readme.md:9 entry-order', 'readme.md:12 contribution', 'readme.md:16 contribution']
  expect(await said(cwd, '--since', 'main')).toEqual({code: 1, lines})
  expect(await said(cwd, '--since', 'main', '--fail-on', 'error')).toEqual({code: 0, lines})
  expect(await said(cwd, '--since', 'main', '--rule', 'contribution=off', '--rule', 'entry-order=off')).toEqual({
    code: 0,
    lines: []
  })
  expect(await said(cwd)).toEqual({code: 0, lines: []})
})

test('a list in four languages, in a branch that merged what others did meanwhile, counts its own entry once', async () => {
  const paths = ['readme.md', 'de.md', 'es.md', 'zh.md']
  const all = (...more: string[]) => Object.fromEntries(paths.map((path) => [path, list + items(...more)]))
  const cwd = repository({...all(), '.listwright.yml': `files: ["*.md"]\n${config}`})
  git(cwd, 'checkout', '--quiet', '-b', 'feature')
  change(cwd, all('Yew'))
  git(cwd, 'checkout', '--quiet', 'main')
  change(cwd, all('Elm', 'Beech', 'Alder'))
  git(cwd, 'checkout', '--quiet', 'feature')
  expect(() => git(cwd, 'merge', '--quiet', 'main')).toThrow()
  change(cwd, all('Elm', 'Beech', 'Alder', 'Yew'))
  expect(await said(cwd, '--since', 'main')).toEqual({code: 0, lines: []})
  change(cwd, {...all('Elm', 'Beech', 'Alder', 'Yew', 'Box'), 'de.md': list})
  expect(await said(cwd, '--since', 'main')).toEqual({code: 1, lines: ['es.md:15 contribution']})
})

test('a reordered and renamed list adds nothing but its new entry', async () => {
  const cwd = repository({'list.md': list, '.listwright.yml': `files: ["*.md"]\n${config}`})
  const head = list.replace(items(...names), items(...names.toReversed(), 'Yew')).replace('Old trees', 'Ancient trees')
  renameSync(join(cwd, 'list.md'), join(cwd, 'trees.md'))
  change(cwd, {'trees.md': head})
  expect(await said(cwd, '--since', 'HEAD~1')).toEqual({code: 0, lines: []})
  change(cwd, {'trees.md': head + items('Box')})
  expect(await said(cwd, '--since', 'HEAD~2')).toEqual({code: 1, lines: ['trees.md:12 contribution']})
})

test('a shallow clone is a problem, not a list of additions', async () => {
  const origin = repository({'readme.md': list, '.listwright.yml': config})
  change(origin, {'readme.md': list + items('Yew', 'Box')})
  const cwd = join(temporaryFolder(), 'clone')
  git(origin, 'clone', '--quiet', '--depth', '1', `file://${origin}`, cwd)
  const {code, stdout, stderr} = await runMain(['--since', 'HEAD~1'], {cwd})
  expect(code).toBe(2)
  expect(stderr).toContain('shallow clone')
  expect(stdout).not.toContain('contribution')
})

test('explain shows a limit that somebody would set', async () => {
  const {stdout} = await runMain(['explain', 'contribution'], {cwd: process.cwd()})
  expect(stdout).toContain('    contribution:\n      entries: 1\n')
  expect(stdout).toContain('https://github.com/listwright/listwright#what-one-pull-request-may-bring\n')
})
