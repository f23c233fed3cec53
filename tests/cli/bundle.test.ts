import {spawnSync} from 'node:child_process'
import {readFileSync, statSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {expect, test} from 'vitest'
import {commandBundle} from '../action/bundle.ts'
import {temporaryFolder} from '../engine/temporary-folder.ts'
import {faultyList} from './faulty-list.ts'

const bundle = commandBundle()

function run(cwd: string, ...argv: string[]) {
  return spawnSync(process.execPath, [bundle, ...argv], {cwd, encoding: 'utf8'})
}

test('is one executable file that lints and repairs outside of the repository', () => {
  expect(statSync(bundle).mode & 0o100).toBe(0o100)
  const cwd = temporaryFolder({'lamps.md': faultyList})
  const {status, stdout, stderr} = run(cwd, 'lamps.md')
  expect({status, stderr}).toEqual({status: 1, stderr: ''})
  expect(stdout).toContain('lamps.md:3:')
  expect(run(cwd, '--fix', 'lamps.md').status).toBe(0)
})

test('is the same from every directory and names none', () => {
  const elsewhere = temporaryFolder()
  const other = join(elsewhere, 'cli.mjs')
  const argv = [resolve('scripts/bundle.mjs'), 'cli', '--out', 'cli.mjs']
  expect(spawnSync(process.execPath, argv, {cwd: elsewhere, encoding: 'utf8'})).toMatchObject({status: 0, stderr: ''})
  const text = readFileSync(bundle, 'utf8')
  expect(readFileSync(other, 'utf8')).toBe(text)
  expect(text).not.toContain(resolve('.'))
})

test('keeps the licences of what it holds', () => {
  const text = readFileSync(bundle, 'utf8')
  const licences = text.slice(text.lastIndexOf('/*! Licences'))
  for (const name of ['unified 11', 'mdast-util-from-markdown 2', 'yaml 2', 'vfile-reporter 8']) {
    expect(licences).toContain(name)
  }
  expect(licences).not.toContain('undefined')
})
