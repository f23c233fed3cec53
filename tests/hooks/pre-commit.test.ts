import {spawnSync} from 'node:child_process'
import {copyFileSync, mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {commandBundle} from '../action/bundle.ts'
import {faultyList} from '../cli/faulty-list.ts'
import {git, repository} from '../engine/git-repository.ts'
import {temporaryFolder} from '../engine/temporary-folder.ts'

const command = 'pre-commit'
const isThere = spawnSync(command, ['--version']).status === 0
if (!isThere) console.log('Skipped: `pre-commit` is not on the PATH (Debian: apt-get install pre-commit)')

/** Runs pre-commit with a store of its own. */
function preCommit(cwd: string, ...argv: string[]): {status: number | null; output: string} {
  const env = {...process.env, PRE_COMMIT_HOME: temporaryFolder()}
  const {status, stdout, stderr} = spawnSync(command, argv, {cwd, env, encoding: 'utf8'})
  return {status, output: stdout + stderr}
}

/** A repository with the hooks as a tag of ours has them. */
function hookRepository(): string {
  const cwd = temporaryFolder()
  mkdirSync(join(cwd, 'dist'))
  copyFileSync('.pre-commit-hooks.yaml', join(cwd, '.pre-commit-hooks.yaml'))
  copyFileSync(commandBundle(), join(cwd, 'dist/cli.mjs'))
  git(cwd, 'init', '--quiet')
  git(cwd, 'add', '--all')
  git(cwd, 'commit', '--quiet', '--message', 'Hooks')
  return cwd
}

test.skipIf(!isThere)('pre-commit takes the manifest', () => {
  expect(preCommit('.', 'validate-manifest', '.pre-commit-hooks.yaml')).toEqual({status: 0, output: ''})
})

test.skipIf(!isThere)('listwright-system reports what falls out of a list', () => {
  const cwd = repository({'lamps.md': faultyList, 'notes.txt': 'teh'})
  const argv = ['try-repo', hookRepository(), 'listwright-system', '--verbose', '--all-files']
  const {status, output} = preCommit(cwd, ...argv)
  expect(status).toBe(1)
  expect(output).toContain('lamps.md:3:')
})
