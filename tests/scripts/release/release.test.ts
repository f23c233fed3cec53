import {execFileSync, spawnSync} from 'node:child_process'
import {cpSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {expect, test} from 'vitest'
import {git} from '../../engine/git-repository.ts'
import {temporaryFolder} from '../../engine/temporary-folder.ts'

const {version} = JSON.parse(readFileSync('package.json', 'utf8'))
const [major = 0, minor = 0] = version.split('.').map(Number)
const next = `${major}.${minor + 1}.0`

/** This repository less sources and history, on main, with changes that wait. */
function repository(changes: Record<string, string>): string {
  const files = Object.entries(changes).map(([name, text]) => [`.changeset/${name}.md`, text])
  const cwd = temporaryFolder(Object.fromEntries(files))
  const whole = ['.changeset/config.json', '.gitignore', 'README.md', 'package.json', 'package-lock.json']
  const manifests = readdirSync('packages').map((name) => `packages/${name}/package.json`)
  for (const path of [...whole, ...manifests, 'docs', 'packages/cli/src'])
    cpSync(path, join(cwd, path), {recursive: true})
  writeFileSync(join(cwd, 'CHANGELOG.md'), `# Changelog\n\n## ${version}\n\n- Light lamps.\n`)
  // No folder of packages but a link to it, which the pattern of the folder in .gitignore does not match.
  writeFileSync(join(cwd, '.git-ignored'), 'node_modules\n')
  symlinkSync(resolve('node_modules'), join(cwd, 'node_modules'))
  git(cwd, 'init', '--quiet', '--initial-branch=main')
  git(cwd, 'config', 'user.name', 'Test')
  git(cwd, 'config', 'user.email', 'test@listwright.example')
  git(cwd, 'config', 'core.excludesFile', join(cwd, '.git-ignored'))
  git(cwd, 'add', '--all')
  git(cwd, 'commit', '--quiet', '--message', 'Begin')
  return cwd
}

function release(cwd: string) {
  // Nothing in it asks a registry.
  const env = {...process.env, npm_config_offline: 'true'}
  return spawnSync(process.execPath, [resolve('scripts/release.mjs')], {cwd, env, encoding: 'utf8'})
}

const change = (name: string, type: string, text: string) => `---\n'${name}': ${type}\n---\n\n${text}\n`

test('npm run release sets the version wherever it stands, and tags a commit with bundles above main', () => {
  const cwd = repository({
    a: change('remark-lint-entry-order', 'patch', 'Name the fewest entries.'),
    b: change('@listwright/cli', 'minor', 'Print in colour.')
  })
  expect(release(cwd)).toMatchObject({status: 0, stdout: expect.stringContaining(`push --atomic origin main v${next}`)})
  const read = (path: string) => readFileSync(join(cwd, path), 'utf8')

  const sections = `# Changelog\n\n## ${next}\n\n- Print in colour.\n- Name the fewest entries.\n\n## ${version}\n`
  expect(read('CHANGELOG.md').startsWith(sections)).toBe(true)
  expect(readdirSync(join(cwd, '.changeset'))).toEqual(['config.json'])
  const others = ['packages/cli/src/version.ts', 'docs/hooks.md', 'package.json', 'package-lock.json']
  const manifests = readdirSync('packages').map((name) => `packages/${name}/package.json`)
  for (const path of [...others, ...manifests]) {
    const before = readFileSync(path, 'utf8')
    expect(read(path), path).not.toBe(before)
    if (path !== 'package-lock.json') expect(read(path), path).toBe(before.replaceAll(version, next))
  }

  expect(git(cwd, 'status', '--porcelain')).toBe('')
  expect(git(cwd, 'log', '-1', '--format=%s', 'main').trim()).toBe(`Release ${next}`)
  expect(git(cwd, 'rev-parse', `v${next}^`)).toBe(git(cwd, 'rev-parse', 'main'))
  const added = git(cwd, 'diff', '--raw', '--no-abbrev', 'main', `v${next}`).trim().split('\n')
  expect(added.map((line) => line.replace(/ [\da-f]{40} [\da-f]{40}/, ''))).toEqual([
    ':000000 100755 A\tdist/action/index.mjs',
    ':000000 100755 A\tdist/cli.mjs'
  ])
})

test('refuses to release nothing, from another branch, or over changes that are not committed', () => {
  const cwd = repository({})
  expect(release(cwd)).toMatchObject({status: 1, stderr: expect.stringContaining('expected some in .changeset/')})
  writeFileSync(join(cwd, 'new.txt'), '')
  expect(release(cwd)).toMatchObject({status: 1, stderr: expect.stringContaining('?? new.txt')})
  execFileSync('git', ['switch', '--quiet', '--create', 'side'], {cwd})
  expect(release(cwd)).toMatchObject({status: 1, stderr: 'Unexpected branch `side`, expected `main`\n'})
  expect(git(cwd, 'tag')).toBe('')
})
