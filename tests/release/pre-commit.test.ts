import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, inject, test} from 'vitest'
import {faultyList, repairedList} from '../cli/faulty-list.ts'
import {repository} from '../engine/git-repository.ts'
import {temporaryFolder} from '../engine/temporary-folder.ts'
import {run, runWell} from './run.ts'

const {remote, tag, version} = inject('release')
const isThere = spawnSync('pre-commit', ['--version']).status === 0
if (!isThere) console.log('Skipped: `pre-commit` is not on the PATH (pip install pre-commit)')

const config = `repos:
  - repo: file://${remote}
    rev: ${tag}
    hooks:
      - id: listwright
      - id: listwright-system
      - id: listwright-fix
`

test.skipIf(!isThere)('pre-commit installs the hooks of the tag, which report and repair', () => {
  const cwd = repository({'lamps.md': faultyList, '.pre-commit-config.yaml': config})
  const env = {...process.env, PRE_COMMIT_HOME: temporaryFolder()}
  const hook = (id: string) => run(cwd, env, 'pre-commit', 'run', id, '--all-files', '--verbose')

  const first = hook('listwright')
  expect(first).toMatchObject({status: 1, output: expect.stringContaining('lamps.md:3:')})
  expect(hook('listwright-system')).toMatchObject({status: 1, output: expect.stringContaining('lamps.md:3:')})
  const repaired = hook('listwright-fix')
  expect(repaired).toMatchObject({status: 1, output: expect.stringContaining('files were modified by this hook')})
  expect(readFileSync(join(cwd, 'lamps.md'), 'utf8')).toBe(repairedList)
  const again = hook('listwright')
  expect(again).toMatchObject({status: 0})
  console.log(`pre-commit: ${first.milliseconds} ms the first time, then ${again.milliseconds} ms`)
})

test('the tag can be packed and installed as pre-commit does, without anything that is run meanwhile', () => {
  const [clone, prefix] = [join(temporaryFolder(), 'clone'), temporaryFolder()]
  runWell('.', process.env, 'git', 'clone', '--quiet', '--depth', '1', '--branch', tag, `file://${remote}`, clone)
  // pre-commit, languages/node.py: it takes what `npm pack` prints for the name of the file.
  const packed = spawnSync('npm', ['pack'], {cwd: clone, encoding: 'utf8'}).stdout
  expect(packed).toBe(`listwright-${version}.tgz\n`)
  const tarball = join(clone, packed.trim())
  runWell(clone, process.env, 'npm', 'install', '--global', '--prefix', prefix, '--no-audit', '--no-fund', tarball)
  const command = join(prefix, 'bin/listwright')
  expect(run(clone, process.env, command, '--version')).toMatchObject({status: 0, output: `${version}\n`})
})
