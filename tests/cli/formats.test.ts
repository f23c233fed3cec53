import {expect, test} from 'vitest'
import {temporaryFolder} from '../engine/temporary-folder.ts'
import {faultyList} from './faulty-list.ts'
import {runMain} from './run-main.ts'

const config = {'.git/HEAD': '', '.listwright.yml': 'rules: {entry-title: error}\n'}

test.each([
  ['sarif', '"uri":"lists/lamps.md"'],
  ['github', '::error file=lists/lamps.md,line=3,'],
  ['gitlab', '"path":"lists/lamps.md"'],
  ['junit', 'classname="lamps.md"'],
  ['markdown', '| <code>lamps.md&#58;3</code> |']
])('--format %s, from a folder below the root', async (format, part) => {
  const cwd = temporaryFolder({...config, 'lists/lamps.md': faultyList})
  const {code, stdout, stderr} = await runMain(['--format', format, 'lamps.md'], {cwd: `${cwd}/lists`})
  expect({code, stderr}).toEqual({code: 1, stderr: ''})
  expect(stdout).toContain(part)
})

test('on a GitHub runner, the report for people holds no commands out of the list', async () => {
  const cwd = temporaryFolder({...config, 'lamps.md': faultyList.replace('# ', '# ##[group]'), '##[error].md': 'teh'})
  const env = {GITHUB_ACTIONS: 'true'}
  const {stdout} = await runMain(['##[error].md', 'lamps.md', 'nothing##[error].md'], {cwd, env})
  expect(stdout).toContain('lamps.md:3:')
  expect(stdout).toContain('##\u200b[error].md')
  expect((await runMain(['nothing##[error].md'], {cwd, env})).stderr).not.toContain('##[')
  expect((await runMain(['stats', '##[error].md'], {cwd, env})).stdout).toContain('##\u200b[error]')
  expect((await runMain(['--##[error]'], {cwd, env})).stderr).toContain('##\u200b[error]')
})
