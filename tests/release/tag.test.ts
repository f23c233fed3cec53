import {execFileSync} from 'node:child_process'
import {expect, inject, test} from 'vitest'

const {remote, tag, version, announced} = inject('release')

function git(...args: string[]): string {
  return execFileSync('git', args, {cwd: remote, encoding: 'utf8'}).trim()
}

test('the tag has the bundles, main has not', () => {
  const bundles = ['dist/action/index.mjs', 'dist/cli.mjs']
  expect(git('ls-tree', '-r', '--name-only', tag, 'dist').split('\n')).toEqual(bundles)
  expect(git('ls-tree', '-r', '--name-only', 'main', 'dist')).toBe('')
  expect(git('rev-parse', `${tag}^`)).toBe(git('rev-parse', 'main'))
})

test('the tag of the major is the release', () => {
  const [major] = tag.split('.')
  expect(git('rev-parse', `${major}^{commit}`)).toBe(git('rev-parse', `${tag}^{commit}`))
})

test('the release on GitHub says what the changelog says', () => {
  expect(announced).toMatch(new RegExp(`^release create ${tag} --verify-tag --title ${tag} --notes-file -\n- `))
  expect(announced).toContain('Try the release out.')
  expect(announced).not.toContain(`## ${version}`)
})
