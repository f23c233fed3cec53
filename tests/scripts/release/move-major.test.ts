import {spawnSync} from 'node:child_process'
import {resolve} from 'node:path'
import {expect, test} from 'vitest'
import {git, repository} from '../../engine/git-repository.ts'
import {temporaryFolder} from '../../engine/temporary-folder.ts'

/** A clone with these tags, each on a commit of its own, pushed to a repository of its own. */
function clone(...tags: string[]): {cwd: string; remote: string} {
  const remote = temporaryFolder()
  git(remote, 'init', '--quiet', '--bare')
  const cwd = repository({})
  git(cwd, 'remote', 'add', 'origin', remote)
  for (const tag of tags) {
    git(cwd, 'commit', '--quiet', '--allow-empty', '--message', tag)
    git(cwd, 'tag', '--annotate', '--message', tag, tag)
  }
  git(cwd, 'push', '--quiet', '--tags', 'origin', 'HEAD')
  return {cwd, remote}
}

function moveMajor(cwd: string, tag: string) {
  return spawnSync(process.execPath, [resolve('scripts/release/move-major.mjs'), tag], {cwd, encoding: 'utf8'})
}

const commitOf = (cwd: string, ref: string) => git(cwd, 'rev-parse', `${ref}^{commit}`)

test('makes the tag of the major and moves it from release to release', () => {
  const {cwd, remote} = clone('v0.9.0')
  expect(moveMajor(cwd, 'v0.9.0')).toMatchObject({status: 0, stdout: 'v0 is v0.9.0\n'})
  expect(commitOf(remote, 'v0')).toBe(commitOf(cwd, 'v0.9.0'))
  git(cwd, 'commit', '--quiet', '--allow-empty', '--message', 'v0.10.0')
  git(cwd, 'tag', 'v0.10.0')
  expect(moveMajor(cwd, 'v0.10.0')).toMatchObject({status: 0, stdout: 'v0 is v0.10.0\n'})
  expect(commitOf(remote, 'v0')).toBe(commitOf(cwd, 'v0.10.0'))
})

test('leaves it where a newer release is, whatever other majors and candidates there are', () => {
  const {cwd, remote} = clone('v0.2.1', 'v0.10.0', 'v0.10.1-rc.1', 'v1.0.0')
  moveMajor(cwd, 'v0.10.0')
  expect(moveMajor(cwd, 'v0.2.1')).toMatchObject({status: 0, stdout: 'v0 stays: v0.10.0 is newer than v0.2.1\n'})
  expect(commitOf(remote, 'v0')).toBe(commitOf(cwd, 'v0.10.0'))
})

test.each(['v1', 'main', 'v1.0.0-rc.1', ''])('refuses %j, which is no release', (tag) => {
  const {cwd, remote} = clone('v1.0.0')
  expect(moveMajor(cwd, tag)).toMatchObject({status: 1, stderr: expect.stringContaining(`Unexpected tag \`${tag}\``)})
  expect(git(remote, 'tag')).toBe('v1.0.0')
})
