import {type SpawnSyncOptions, type SpawnSyncReturns, spawnSync} from 'node:child_process'
import {chmodSync, chownSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {commandBundle} from '../action/bundle.ts'
import {temporaryFolder} from '../engine/temporary-folder.ts'
import {faultyList, repairedList} from './faulty-list.ts'

/** Runs the command behind a piece of code that changes what `fs` does. */
function run(
  cwd: string,
  argv: string[],
  {before = '', ...options}: SpawnSyncOptions & {before?: string} = {}
): SpawnSyncReturns<string> {
  const code = `import fs from 'node:fs'\nimport {syncBuiltinESMExports} from 'node:module'\n${before}\nsyncBuiltinESMExports()`
  const preload = `data:text/javascript,${encodeURIComponent(code)}`
  const words = ['--import', preload, commandBundle(), ...argv]
  return spawnSync(process.execPath, words, {...options, cwd, encoding: 'utf8', timeout: 20_000})
}

/** Lets something happen right before a call of `fs`. */
function beforeCall(name: string, action: string): string {
  return `const ${name} = fs.${name}; fs.${name} = (...args) => { ${action}; return ${name}(...args) }`
}

test.each(['SIGINT', 'SIGTERM', 'SIGHUP'])('%s while a file is written waits until it is whole', (signal) => {
  const cwd = temporaryFolder({'lamps.md': faultyList, 'more.md': faultyList})
  const before = beforeCall('renameSync', `process.kill(process.pid, '${signal}')`)
  expect(run(cwd, ['--fix', 'lamps.md', 'more.md'], {before})).toMatchObject({signal, stderr: ''})
  expect(readFileSync(join(cwd, 'lamps.md'), 'utf8')).toBe(repairedList)
  expect(readFileSync(join(cwd, 'more.md'), 'utf8')).toBe(faultyList)
  expect(readdirSync(cwd).sort()).toEqual(['lamps.md', 'more.md'])
})

test('content is on the disk before it takes the place of the old, and its name afterwards', () => {
  const cwd = temporaryFolder({'lamps.md': faultyList})
  const calls = ['fsyncSync', 'renameSync'].map((name) => beforeCall(name, `console.error('${name}')`))
  const {status, stderr} = run(cwd, ['--fix', 'lamps.md'], {before: calls.join('\n')})
  expect({status, stderr}).toEqual({status: 0, stderr: 'fsyncSync\nrenameSync\nfsyncSync\n'})
})

test('a folder that cannot be flushed does not matter, a file that cannot be is not put in place', () => {
  const fails = "throw Object.assign(new Error('EIO: i/o error, fsync'), {code: 'EIO'})"
  const onFolder = beforeCall('fsyncSync', `if (fs.fstatSync(args[0]).isDirectory()) ${fails}`)
  const cwd = temporaryFolder({'lamps.md': faultyList})
  const {status, stderr} = run(cwd, ['--fix', 'lamps.md'], {before: beforeCall('fsyncSync', fails)})
  expect({status, stderr}).toEqual({
    status: 2,
    stderr: '✖ lamps.md: Unexpected error of the disk, nothing was written\n  Check the disk and run again.\n'
  })
  expect(readFileSync(join(cwd, 'lamps.md'), 'utf8')).toBe(faultyList)
  expect(readdirSync(cwd)).toEqual(['lamps.md'])
  expect(run(cwd, ['--fix', 'lamps.md'], {before: onFolder})).toMatchObject({status: 0, stderr: ''})
})

test.each([
  ['a pipe', "execFileSync('mkfifo', ['lamps.md'])", 'Unexpected pipe, expected a file'],
  ['a link out of the repository', "fs.symlinkSync('/etc/passwd', 'lamps.md')", 'Unexpected cycle of symbolic links']
])('a list that becomes %s right before it is opened is not read', (_, action, message) => {
  const cwd = temporaryFolder({'lamps.md': faultyList})
  const swap = `if (args[0].endsWith('/lamps.md') && !swapped) {swapped = true; fs.rmSync('lamps.md'); ${action}}`
  const before = `import {execFileSync} from 'node:child_process'\nlet swapped = false\n${beforeCall('openSync', swap)}`
  const {status, stderr} = run(cwd, ['lamps.md'], {before})
  expect({status, stderr: stderr.split('\n')[0]}).toEqual({status: 2, stderr: `✖ lamps.md: ${message}`})
})

/** Somebody who is not root and owns nothing. */
const nobody = {uid: 65_534, gid: 65_534}
const canBeNobody = process.getuid?.() === 0 && run('/', ['--version'], nobody).status === 0
if (!canBeNobody) console.log('Skipped: only root may run as somebody else, who may read this repository')

test.skipIf(!canBeNobody)('a folder that may not be written to is a problem', () => {
  const cwd = temporaryFolder({'lamps.md': faultyList})
  chmodSync(cwd, 0o755)
  chmodSync(join(cwd, 'lamps.md'), 0o666)
  const {status, stderr} = run(cwd, ['--fix', 'lamps.md'], nobody)
  expect({status, stderr}).toEqual({
    status: 2,
    stderr:
      '✖ lamps.md: Unexpected lack of permission to write, nothing was written\n  Grant it on the file and its folder with `chmod u+w`.\n'
  })
  expect(readFileSync(join(cwd, 'lamps.md'), 'utf8')).toBe(faultyList)
})

test.skipIf(!canBeNobody)('a file that may not be written to is one, though its folder may be', () => {
  const cwd = temporaryFolder({'lamps.md': faultyList})
  chmodSync(cwd, 0o777)
  chmodSync(join(cwd, 'lamps.md'), 0o644)
  const {status, stderr} = run(cwd, ['--fix', 'lamps.md'], nobody)
  expect({status, stderr}).toEqual({
    status: 2,
    stderr: expect.stringContaining('Unexpected lack of permission to write')
  })
  expect(readFileSync(join(cwd, 'lamps.md'), 'utf8')).toBe(faultyList)
})

test.skipIf(!canBeNobody)('a group that cannot be kept leaves its rights to no other', () => {
  const cwd = temporaryFolder({'lamps.md': faultyList})
  chmodSync(cwd, 0o777)
  chownSync(join(cwd, 'lamps.md'), nobody.uid, 12_345)
  chmodSync(join(cwd, 'lamps.md'), 0o660)
  expect(run(cwd, ['--fix', 'lamps.md'], nobody)).toMatchObject({status: 0, stderr: ''})
  const {uid, gid, mode} = statSync(join(cwd, 'lamps.md'))
  expect({uid, gid, mode: mode & 0o777}).toEqual({...nobody, mode: 0o600})
})
