import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {faultyList} from '../cli/faulty-list.ts'
import {temporaryFolder} from '../engine/temporary-folder.ts'

const {scripts}: {scripts: Record<string, string>} = JSON.parse(readFileSync('package.json', 'utf8'))

/** As `npm start -- …` does. */
function start(...argv: string[]) {
  return spawnSync(process.execPath, ['scripts/start.mjs', ...argv], {encoding: 'utf8'})
}

test('npm start runs the sources with the words that follow, and ends as they do', () => {
  expect(scripts.start).toBe('node scripts/start.mjs')
  const list = `${temporaryFolder({'lamps.md': faultyList})}/lamps.md`
  const {status, stdout, stderr} = start('--format', 'json', list)
  expect({status, stderr}).toEqual({status: 1, stderr: ''})
  expect(JSON.parse(stdout).files).toHaveLength(1)
  expect(start('--no-such-option').status).toBe(2)
})
