import {type SpawnSyncReturns, spawnSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {commandBundle} from '../action/bundle.ts'
import {temporaryFolder} from '../engine/temporary-folder.ts'
import {faultyList} from './faulty-list.ts'
import {runMain} from './run-main.ts'

/** Runs the command in a process of its own, which is stopped when it hangs. */
function run(cwd: string, ...argv: string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [commandBundle(), ...argv], {cwd, encoding: 'utf8', timeout: 20_000})
}

describe('a pipe in place of a file is refused at once', () => {
  test.each([
    ['a list', 'pipe', ['--fix', 'pipe']],
    ['the config', '.listwright.yml', ['lamps.md']],
    ['the baseline', 'pipe', ['--baseline', 'pipe', 'lamps.md']],
    ['the guide that init adds to', 'contributing.md', ['init', '--contributing', 'lamps.md']],
    ['the workflow of init', 'listwright.yml', ['init', '--workflow', '--force', 'lamps.md']]
  ])('%s', (_, name, argv) => {
    const cwd = temporaryFolder({'.git/HEAD': '', '.github/workflows/other.yml': '', 'lamps.md': faultyList})
    const path = name === 'listwright.yml' ? `.github/workflows/${name}` : name
    spawnSync('mkfifo', [join(cwd, path)])
    const {status, stderr, signal} = run(cwd, ...argv)
    expect({status, signal}).toEqual({status: 2, signal: null})
    expect(stderr).toContain(`✖ ${path}: Unexpected pipe, expected a file`)
    expect(readFileSync(join(cwd, 'lamps.md'), 'utf8')).toBe(faultyList)
    expect(readdirSync(cwd).sort()).toEqual([...new Set(['.git', '.github', 'lamps.md', path.split('/')[0]])].sort())
  })
})

describe('standard input', () => {
  test('that is a folder is a problem', () => {
    const cwd = temporaryFolder()
    const {status, stderr} = spawnSync('sh', ['-c', `"${process.execPath}" "${commandBundle()}" - < .`], {
      cwd,
      encoding: 'utf8'
    })
    expect({status, stderr}).toEqual({status: 2, stderr: expect.stringContaining('standard input (EISDIR')})
  })

  test.skipIf(!existsSync('/dev/zero'))('without end is a problem', () => {
    const command = `"${process.execPath}" "${commandBundle()}" - --fix < /dev/zero`
    const {status, stdout, stderr} = spawnSync('sh', ['-c', command], {encoding: 'utf8', timeout: 20_000})
    expect({status, stdout, first: stderr.split('\n')[0]}).toEqual({
      status: 2,
      stdout: '',
      first: '✖ Unexpected standard input of more than 10 MB'
    })
  })
})

describe('links out of the repository are followed by nothing that is written', () => {
  test.each([
    ['.listwright.yml', ['init', '--force']],
    ['CONTRIBUTING.md', ['init', '--contributing']],
    ['.github', ['init', '--workflow']],
    ['base.json', ['--baseline', 'base.json', '--update-baseline', 'README.md']],
    ['README.md', ['--fix']]
  ])('%s', async (name, argv) => {
    const outside = temporaryFolder({'old.md': faultyList, 'base.json': '{"version": 1, "files": {}}'})
    const cwd = temporaryFolder({'.git/HEAD': '', ...(name !== 'README.md' && {'README.md': faultyList})})
    const target = name === 'base.json' ? name : name === '.github' ? '' : 'old.md'
    symlinkSync(join(outside, target), join(cwd, name))
    const {code, stderr} = await runMain(argv, {cwd})
    expect({code, stderr}).toEqual({
      code: 2,
      stderr: expect.stringMatching(/symbolic link.*outside of the repository/)
    })
    expect(readFileSync(join(outside, 'old.md'), 'utf8')).toBe(faultyList)
    expect(readFileSync(join(outside, 'base.json'), 'utf8')).toBe('{"version": 1, "files": {}}')
    expect(readdirSync(outside).sort()).toEqual(['base.json', 'old.md'])
    expect(readdirSync(cwd).sort()).toEqual([...new Set(['.git', 'README.md', name])].sort())
  })
})
