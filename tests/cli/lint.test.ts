import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {temporaryFolder} from '../engine/temporary-folder.ts'
import {cleanList, faultyList, repairedList} from './faulty-list.ts'
import {runMain} from './run-main.ts'

describe('exit codes', () => {
  test('0 when nothing is found', async () => {
    const cwd = temporaryFolder({'birds.md': cleanList})
    const {code, stdout, stderr} = await runMain(['birds.md'], {cwd})
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(stdout).toMatch(/^✔ Nothing to mend in 2 entries of 1 file \(\d+\.\d s\)\n$/)
  })

  test('1 when something is found, unless it weighs less than --fail-on', async () => {
    const cwd = temporaryFolder({'lamps.md': faultyList})
    expect((await runMain(['lamps.md'], {cwd})).code).toBe(1)
    expect((await runMain(['lamps.md', '--fail-on', 'error'], {cwd})).code).toBe(0)
    expect((await runMain(['lamps.md', '--fail-on=error', '--rule', 'entry-title=error'], {cwd})).code).toBe(1)
    expect((await runMain(['lamps.md', '--rule', 'entry-title=error', '--fail-on', 'never'], {cwd})).code).toBe(0)
    expect((await runMain(['lamps.md', '--rule', 'entry-title=off'], {cwd})).code).toBe(0)
  })

  test('2 when one file cannot be read; the other is still reported', async () => {
    const cwd = temporaryFolder({'lamps.md': faultyList})
    const {code, stdout, stderr} = await runMain(['missing.md', 'lamps.md'], {cwd})
    expect(code).toBe(2)
    expect(stdout).toContain('lamps.md:3:')
    expect(stderr).toMatch(/^✖ missing\.md: Unexpected path, no such file\n {2}\S.*\n$/)
  })
})

describe('files', () => {
  test('no path means the readme of the repository, in any case', async () => {
    const cwd = temporaryFolder({'.git/HEAD': '', 'ReadMe.md': faultyList, 'other.md': faultyList})
    expect((await runMain([], {cwd})).stdout).toContain('ReadMe.md 2 entries, 1 finding')
  })

  test('no path means the files of the config when it names some', async () => {
    const cwd = temporaryFolder({
      '.git/HEAD': '',
      'README.md': faultyList,
      'lists/a.md': faultyList,
      '.listwright.yml': 'files: [lists/*.md]\n'
    })
    const {stdout} = await runMain([], {cwd})
    expect(stdout).toContain('lists/a.md:3:')
    expect(stdout).not.toContain('README.md')
  })

  test('a folder means its Markdown files', async () => {
    const cwd = temporaryFolder({'lists/a.md': faultyList, 'lists/b/c.md': faultyList, 'lists/d.txt': faultyList})
    const {stdout} = await runMain(['lists'], {cwd})
    expect(stdout).toContain('lists/a.md:3:')
    expect(stdout).toContain('lists/b/c.md:3:')
    expect(stdout).toContain('in 4 entries of 2 files')
  })

  test('-- ends the options', async () => {
    const cwd = temporaryFolder({'--fix.md': faultyList})
    const {stdout} = await runMain(['--', '--fix.md'], {cwd})
    expect(stdout).toContain('Run listwright --fix -- --fix.md to repair 1 place [*]')
  })
})

describe('--fix', () => {
  test('repairs what is certain and says so', async () => {
    const cwd = temporaryFolder({'lamps.md': faultyList})
    const {code, stdout} = await runMain(['--fix', 'lamps.md'], {cwd})
    expect(readFileSync(join(cwd, 'lamps.md'), 'utf8')).toBe(repairedList)
    expect(code).toBe(0)
    expect(stdout).toMatch(/^✔ Repaired 1 place\n✔ Nothing left to mend in 2 entries of 1 file/)
  })

  test('keeps byte order mark and CRLF', async () => {
    const text = (list: string) => `\uFEFF${list.replaceAll('\n', '\r\n')}`
    const cwd = temporaryFolder({'lamps.md': text(faultyList)})
    await runMain(['--fix', 'lamps.md'], {cwd})
    expect(readFileSync(join(cwd, 'lamps.md'), 'utf8')).toBe(text(repairedList))
  })

  test('--diff prints the repair and writes nothing', async () => {
    const cwd = temporaryFolder({'lamps.md': faultyList})
    const {stdout} = await runMain(['--diff', 'lamps.md'], {cwd})
    expect(stdout).toContain('--- a/lamps.md\n+++ b/lamps.md\n')
    expect(stdout).toContain('-* [Oil Lamps ](https://lamps.example/oil)\n+* [Oil Lamps](https://lamps.example/oil)\n')
    expect(readFileSync(join(cwd, 'lamps.md'), 'utf8')).toBe(faultyList)
  })

  test('--diff shows control characters on a terminal and keeps them in a pipe', async () => {
    const cwd = temporaryFolder({'lamps.md': faultyList.replace('[Gas', '[\u001b[31mGas')})
    expect((await runMain(['--diff', 'lamps.md'], {cwd})).stdout).toContain('\u001b')
    const {stdout} = await runMain(['--diff', 'lamps.md', '--color', 'never'], {cwd, terminal: 80})
    expect(stdout).toContain('␛[31mGas')
    expect(stdout).not.toContain('\u001b')
    const colored = await runMain(['--diff', 'lamps.md'], {cwd, terminal: 80})
    expect(colored.stdout).toContain('* [␛[31mGas')
    expect(colored.stdout).toContain('\u001b[32m+* [Oil')
  })

  test('--unsafe wants --fix or --diff beside it', async () => {
    const {code, stderr} = await runMain(['--unsafe'], {cwd: temporaryFolder()})
    expect(code).toBe(2)
    expect(stderr).toBe('✖ Unexpected `--unsafe` alone\n  Type `--fix --unsafe`, or `--diff --unsafe` to look first.\n')
  })
})

describe('standard input', () => {
  test('- lints it under the name given', async () => {
    const world = {cwd: temporaryFolder(), stdin: faultyList}
    expect((await runMain(['-'], world)).stdout).toContain('<stdin>:3:')
    const {code, stdout} = await runMain(['-', '--stdin-filename', 'docs/lamps.md'], world)
    expect(stdout).toContain('docs/lamps.md:3:')
    expect(stdout).not.toContain('Run listwright --fix')
    expect(code).toBe(1)
  })

  test('- with --fix writes the repaired text to stdout and the report to stderr', async () => {
    const {code, stdout, stderr} = await runMain(['--fix', '-'], {cwd: temporaryFolder(), stdin: faultyList})
    expect({code, stdout}).toEqual({code: 0, stdout: repairedList})
    expect(stderr).toContain('✔ Repaired 1 place')
  })

  test('- with --fix gives back what needs no repair, or what cannot be read', async () => {
    expect((await runMain(['--fix', '-'], {cwd: temporaryFolder(), stdin: cleanList})).stdout).toBe(cleanList)
    const binary = await runMain(['--fix', '-'], {cwd: temporaryFolder(), stdin: 'a\0b'})
    expect({code: binary.code, stdout: binary.stdout}).toEqual({code: 2, stdout: 'a\0b'})
  })
})

describe('formats and colours', () => {
  test('json is one line for programs', async () => {
    const cwd = temporaryFolder({'lamps.md': faultyList})
    const {stdout} = await runMain(['--format', 'json', 'lamps.md'], {cwd})
    expect(stdout.split('\n')).toHaveLength(2)
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      files: [{path: 'lamps.md', findings: [{rule: 'entry-title'}]}]
    })
  })

  test('text is one line a finding', async () => {
    const cwd = temporaryFolder({'lamps.md': faultyList})
    const {stdout} = await runMain(['--format', 'text', 'lamps.md'], {cwd})
    expect(stdout).toMatch(/^lamps\.md\n3:\d+(-3:\d+)? +warning .* entry-title +remark-lint\n/)
  })

  test('colours go to terminals, unless something is said about them', async () => {
    const cwd = temporaryFolder({'lamps.md': faultyList})
    const isColored = async (argv: string[], env: Record<string, string>, terminal?: number) => {
      const world = {cwd, env, ...(terminal !== undefined && {terminal})}
      return (await runMain(['lamps.md', ...argv], world)).stdout.includes('\u001b[')
    }
    expect(await isColored([], {}, 80)).toBe(true)
    expect(await isColored([], {})).toBe(false)
    expect(await isColored([], {NO_COLOR: '1'}, 80)).toBe(false)
    expect(await isColored([], {TERM: 'dumb'}, 80)).toBe(false)
    expect(await isColored([], {FORCE_COLOR: '1'})).toBe(true)
    expect(await isColored([], {FORCE_COLOR: '0'}, 80)).toBe(false)
    expect(await isColored(['--color', 'always'], {NO_COLOR: '1'})).toBe(true)
    expect(await isColored(['--color', 'never'], {FORCE_COLOR: '1'}, 80)).toBe(false)
  })
})
