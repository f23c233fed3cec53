import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {repository} from '../engine/git-repository.ts'
import {runMain} from './run-main.ts'

const list = '# Lamps\n\n- [Oil](https://oil.example)\n- [Gas](https://gas.example)\n'

test('says what a change touches beside the report, and in the summary of a job', async () => {
  const cwd = repository({'readme.md': list, '.listwright.yml': 'fail-on: error\n'})
  writeFileSync(join(cwd, '.listwright.yml'), 'fail-on: never\n')
  writeFileSync(join(cwd, 'readme.md'), `<!--lint disable-->\n\n${list}`)
  const {code, stderr} = await runMain(['--since', 'HEAD'], {cwd})
  expect({code, stderr}).toEqual({code: 0, stderr: 'The change touches `.listwright.yml`, which this run goes by\n'})
  const {stdout} = await runMain(['--since', 'HEAD', '--format', 'markdown'], {cwd})
  expect(stdout).toContain('> The change touches <code>.listwright.yml</code>')
  expect(stdout).toMatch(/^> <code>readme\.md<\/code>.*A comment of this change keeps nothing back/m)
})
