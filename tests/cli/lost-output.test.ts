import {type SpawnSyncReturns, spawnSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {commandBundle} from '../action/bundle.ts'
import {temporaryFolder} from '../engine/temporary-folder.ts'
import {faultyList, repairedList} from './faulty-list.ts'
import {runMain} from './run-main.ts'

const hasFull = existsSync('/dev/full')
if (!hasFull) console.log('Skipped: there is no /dev/full here')

const formats = ['pretty', 'text', 'json', 'sarif', 'github', 'junit', 'gitlab', 'markdown']

/** A list whose report as JSON is larger than a pipe holds (64 KiB on Linux, pipe(7)). */
const longList = listOf(700)

/** A list of which no disk of one block takes the half. */
const list = listOf(70)

function listOf(length: number): string {
  const entries = Array.from({length}, (_, index) => `* [Lamp ${index} ](https://lamps.example/${index})\n`)
  return `# Lamps\n\n${entries.join('')}`
}

/** Runs a line of shell in which `$L` is the command; every run is stopped when it hangs. */
function shell(cwd: string, line: string): SpawnSyncReturns<string> {
  const env = {...process.env, L: commandBundle(), NODE: process.execPath}
  const script = line.replaceAll('$L', '"$NODE" "$L"')
  return spawnSync('sh', ['-c', script], {cwd, env, encoding: 'utf8', timeout: 25_000})
}

test.each([
  ...formats.map((format) => `--format ${format} lamps.md`),
  '--diff lamps.md',
  'explain',
  'explain entry-title',
  'stats',
  'init',
  '--help',
  '--version',
  '- --fix',
  '--no-such-option'
])('%s is exit 2 when output is lost', async (argv) => {
  const cwd = temporaryFolder({'.git/HEAD': '', 'lamps.md': faultyList, 'README.md': faultyList})
  const lost = {message: 'Unexpected full disk', remedy: 'Free some space.'}
  const {code, stderr} = await runMain(argv.split(' '), {cwd, stdin: faultyList, lost})
  expect(code).toBe(2)
  expect(stderr).toContain('✖ Unexpected full disk\n  Free some space.')
  expect(stderr.includes('Written all the same: `.listwright.yml`.')).toBe(argv === 'init')
})

describe.skipIf(!hasFull)('a full disk at standard output is exit 2 with the reason', () => {
  test.each(['lamps.md', '--format json lamps.md', '--diff lamps.md', 'explain', '--version', '- --fix < lamps.md'])(
    '%s',
    (argv) => {
      const cwd = temporaryFolder({'lamps.md': faultyList})
      const {status, stderr} = shell(cwd, `$L ${argv} > /dev/full`)
      expect(status).toBe(2)
      expect(stderr.slice(stderr.indexOf('✖'))).toBe(
        '✖ Unexpected full disk at standard output, some of the output is lost\n  Free some space and run again.\n'
      )
      expect(readFileSync(join(cwd, 'lamps.md'), 'utf8')).toBe(faultyList)
    }
  )

  test('and says which files were written all the same', () => {
    const cwd = temporaryFolder({'lamps.md': faultyList, 'birds.md': faultyList})
    const fixed = shell(cwd, '$L --fix lamps.md birds.md > /dev/full')
    expect({status: fixed.status, last: fixed.stderr.trimEnd().split('\n').at(-1)}).toEqual({
      status: 2,
      last: '  Free some space and run again. Written all the same: `lamps.md`, `birds.md`.'
    })
    expect(readFileSync(join(cwd, 'lamps.md'), 'utf8')).toBe(repairedList)
    const recorded = shell(cwd, '$L --baseline base.json --update-baseline lamps.md > /dev/full')
    expect(recorded.stderr).toContain('Written all the same: `base.json`.')
  })

  test('as is one at standard error, where there was something to say', () => {
    const cwd = temporaryFolder({'lamps.md': repairedList})
    expect(shell(cwd, '$L --baseline base.json --update-baseline lamps.md 2> /dev/full').status).toBe(2)
    expect(shell(cwd, '$L --baseline base.json lamps.md 2> /dev/full').status).toBe(0)
  })
})

describe('a disk that takes only a part', () => {
  // A file may grow to one block of 512 or 1024 bytes, so that a write is cut short and the next one refused.
  test('of the output is exit 2 with the reason', () => {
    const cwd = temporaryFolder({'lamps.md': list})
    const {status, stderr} = shell(cwd, 'ulimit -f 1; $L --format json lamps.md > report.json')
    expect({status, stderr}).toEqual({
      status: 2,
      stderr:
        '✖ Unexpected file above the size limit at standard output, some of the output is lost\n  Raise the limit with `ulimit -f`.\n'
    })
  })

  test('of a file leaves the old one whole and nothing beside it', () => {
    const cwd = temporaryFolder({'.git/HEAD': '', 'lamps.md': list, 'base.json': '{"version": 1, "files": {}}'})
    const fixed = shell(cwd, 'ulimit -f 1; $L --fix lamps.md')
    expect({status: fixed.status, stderr: fixed.stderr.split('\n')[0]}).toEqual({
      status: 2,
      stderr: '✖ lamps.md: Unexpected file above the size limit, nothing was written'
    })
    const recorded = shell(cwd, 'ulimit -f 1; $L --baseline base.json --update-baseline lamps.md')
    expect(recorded.status).toBe(2)
    expect(recorded.stderr).toContain('✖ base.json: Unexpected file above the size limit, nothing was written')
    expect(readFileSync(join(cwd, 'lamps.md'), 'utf8')).toBe(list)
    expect(readFileSync(join(cwd, 'base.json'), 'utf8')).toBe('{"version": 1, "files": {}}')
    expect(readdirSync(cwd).sort()).toEqual(['.git', 'base.json', 'lamps.md'])
  })
})

describe('a pipe', () => {
  test('that its reader closes is exit 2 with the reason, and no stack', () => {
    const cwd = temporaryFolder({'lamps.md': longList})
    const {stdout, stderr} = shell(cwd, '($L --format json lamps.md; echo $? > code) | head -c 1')
    expect({stdout, stderr, code: readFileSync(join(cwd, 'code'), 'utf8')}).toEqual({
      stdout: '{',
      stderr:
        '✖ Unexpected closed pipe at standard output, some of the output is lost\n  Let its reader read to the end.\n',
      code: '2\n'
    })
  })

  test('that is closed leaves whole what --fix wrote, and says so', () => {
    const cwd = temporaryFolder({'lamps.md': faultyList})
    const {stderr} = shell(
      cwd,
      '(while [ ! -e closed ]; do sleep 0.05; done; $L --fix lamps.md) | (exec <&-; touch closed)'
    )
    expect(stderr).toContain('Written all the same: `lamps.md`.')
    expect(readFileSync(join(cwd, 'lamps.md'), 'utf8')).toBe(repairedList)
  })

  test('with a slow reader gets everything', () => {
    const cwd = temporaryFolder({'lamps.md': longList})
    const {stdout} = shell(cwd, '$L --format json lamps.md | (sleep 0.5; cat)')
    expect(stdout.length).toBeGreaterThan(2 ** 16)
    expect(JSON.parse(stdout)).toMatchObject({files: [{path: 'lamps.md'}]})
  })
})
