import {chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, test} from 'vitest'
import {temporaryFolder} from '../engine/temporary-folder.ts'
import {cleanList, faultyList} from './faulty-list.ts'
import {runMain} from './run-main.ts'

/** Lints a bad file beside a good one: exit 2, one problem with a remedy, the good one still reported. */
async function problemOf(argv: string[], cwd: string): Promise<string> {
  writeFileSync(join(cwd, 'lamps.md'), faultyList)
  const {code, stdout, stderr} = await runMain([...argv, 'lamps.md'], {cwd})
  expect(code).toBe(2)
  expect(stdout).toContain('lamps.md:3:')
  const lines = stderr.trimEnd().split('\n')
  expect(lines).toHaveLength(2)
  expect(lines[0]).toMatch(/^✖ Unexpected|^✖ \S+: Unexpected/)
  expect(lines[1]).toMatch(/^ {2}\S.*\.$/)
  return lines[0] ?? ''
}

describe('what cannot be read is a problem; the other files are still reported', () => {
  test('a missing file', async () => {
    expect(await problemOf(['missing.md'], temporaryFolder())).toBe('✖ missing.md: Unexpected path, no such file')
  })

  test('a folder without Markdown', async () => {
    const cwd = temporaryFolder({'src/main.c': ''})
    expect(await problemOf(['src'], cwd)).toBe('✖ src: Unexpected folder without Markdown files')
  })

  test('a pattern that matches nothing', async () => {
    expect(await problemOf(['docs/*.md'], temporaryFolder())).toContain('docs/*.md: Unexpected pattern')
  })

  test.each([
    ['a binary file', Buffer.from('89504e470d0a1a0a0000000d', 'hex')],
    ['NUL', '* [a](https://a.example)\0\n'],
    ['invalid UTF-8', Buffer.from([0x2a, 0x20, 0xc3, 0x28])],
    ['a lone surrogate', Buffer.from([0x2a, 0x20, 0xed, 0xa0, 0x80])],
    ['UTF-16', Buffer.from(`\uFEFF${faultyList}`, 'utf16le')]
  ])('%s, left as it is by --fix', async (_name, content) => {
    const cwd = temporaryFolder({'bad.md': content})
    expect(await problemOf(['bad.md'], cwd)).toMatch(/^✖ bad\.md(:\d+)?: Unexpected/)
    await runMain(['--fix', 'bad.md'], {cwd})
    expect(readFileSync(join(cwd, 'bad.md')).equals(Buffer.from(content))).toBe(true)
  })

  test('a file of 50 MB, at once', async () => {
    const cwd = temporaryFolder({'big.md': Buffer.alloc(50 * 2 ** 20, '* [a](https://a.example)\n')})
    const start = performance.now()
    expect(await problemOf(['big.md'], cwd)).toContain('big.md: Unexpected file of 50 MB')
    expect(performance.now() - start).toBeLessThan(2000)
  })

  test('a broken symbolic link', async () => {
    const cwd = temporaryFolder()
    symlinkSync('nowhere.md', join(cwd, 'link.md'))
    expect(await problemOf(['link.md'], cwd)).toBe('✖ link.md: Unexpected symbolic link to a missing file')
  })

  test('a symbolic link out of the repository', async () => {
    const outside = temporaryFolder({'secret.md': faultyList})
    const cwd = temporaryFolder({'.git/HEAD': ''})
    symlinkSync(join(outside, 'secret.md'), join(cwd, 'link.md'))
    expect(await problemOf(['--fix', 'link.md'], cwd).catch(() => 'fixed')).toBe('fixed')
    expect(readFileSync(join(outside, 'secret.md'), 'utf8')).toBe(faultyList)
    expect(await problemOf(['link.md'], cwd)).toContain('outside of the repository')
  })
})

describe('what must not be written', () => {
  test('a file with merge-conflict markers is linted, never fixed', async () => {
    const text = `${faultyList}<<<<<<< ours\n* [A ](https://lamps.example/a)\n=======\n* [B](https://lamps.example/b)\n>>>>>>> theirs\n`
    const cwd = temporaryFolder({'lamps.md': text})
    const linted = await runMain(['lamps.md'], {cwd})
    expect(linted.stdout).toContain('lamps.md:3:')
    const {code, stderr} = await runMain(['--fix', 'lamps.md'], {cwd})
    expect(code).toBe(2)
    expect(stderr).toContain('conflict')
    expect(readFileSync(join(cwd, 'lamps.md'), 'utf8')).toBe(text)
  })

  test('a read-only file is linted, never fixed', async () => {
    const cwd = temporaryFolder({'lamps.md': faultyList})
    chmodSync(join(cwd, 'lamps.md'), 0o444)
    const {code, stdout, stderr} = await runMain(['--fix', 'lamps.md'], {cwd})
    expect(code).toBe(2)
    expect(stderr).toContain('✖ lamps.md: Unexpected read-only file, nothing was written')
    expect(stdout).toContain('lamps.md:3:')
    expect(readFileSync(join(cwd, 'lamps.md'), 'utf8')).toBe(faultyList)
  })

  test('a repair leaves mode and folder as they were', async () => {
    const cwd = temporaryFolder({'lamps.md': faultyList})
    chmodSync(join(cwd, 'lamps.md'), 0o640)
    await runMain(['--fix', 'lamps.md'], {cwd})
    expect(statSync(join(cwd, 'lamps.md')).mode & 0o777).toBe(0o640)
    expect(readdirSync(cwd)).toEqual(['lamps.md'])
  })
})

describe('a config that cannot be used stops the run with place and remedy', () => {
  test.each([
    ['YAML error', 'rules: [unclosed\n', /^✖ \.listwright\.yml:\d+:\d+: Unexpected/],
    ['unknown key', 'ruels: {}\n', /^✖ \.listwright\.yml:1:1: .*`ruels`(.|\n)*`rules`/],
    ['unknown rule', 'rules:\n  entry-titel: warn\n', /^✖ \.listwright\.yml:2:3: .*`entry-titel`(.|\n)*`entry-title`/],
    ['wrong level', 'rules:\n  entry-title: loud\n', /^✖ \.listwright\.yml:2:\d+: /],
    ['wrong option type', 'rules:\n  entry-title:\n    parts: 3\n', /^✖ \.listwright\.yml:3:\d+: /],
    ['unknown option', 'rules:\n  entry-title:\n    prats: learn\n', /^✖ \.listwright\.yml:3:5: (.|\n)*`parts`/],
    ['extends itself', 'extends: ./.listwright.yml\n', /^✖ \.listwright\.yml:1:\d+: /],
    ['extends a missing file', 'extends: ./other.yml\n', /^✖ .*other\.yml/],
    ['extends out of the repository', 'extends: ../../other.yml\n', /^✖ \.listwright\.yml:1:\d+: /]
  ])('%s', async (_name, config, expected) => {
    const cwd = temporaryFolder({'.git/HEAD': '', 'lamps.md': faultyList, '.listwright.yml': config})
    const {code, stdout, stderr} = await runMain(['lamps.md'], {cwd})
    expect({code, stdout}).toEqual({code: 2, stdout: ''})
    expect(stderr).toMatch(expected)
  })

  test('a cycle of extends names its files', async () => {
    const cwd = temporaryFolder({
      '.git/HEAD': '',
      'lamps.md': faultyList,
      '.listwright.yml': 'extends: ./a.yml\n',
      'a.yml': 'extends: ./b.yml\n',
      'b.yml': 'extends: ./a.yml\n'
    })
    const {code, stderr} = await runMain(['lamps.md'], {cwd})
    expect(code).toBe(2)
    expect(stderr).toContain('a.yml')
    expect(stderr).toContain('b.yml')
  })

  test.each([
    [['--config', 'missing.yml'], 'missing.yml'],
    [['--rule', 'entry-titel=off'], '`entry-titel`'],
    [['--rule', 'entry-title={parts: 3}'], 'parts'],
    [['--since', 'no-such-revision'], 'no-such-revision']
  ])('%j', async (argv, named) => {
    const cwd = temporaryFolder({'.git/HEAD': '', 'lamps.md': faultyList})
    const {code, stderr} = await runMain([...argv, 'lamps.md'], {cwd})
    expect(code).toBe(2)
    expect(stderr).toContain(named)
    expect(stderr).not.toContain('This is a bug of listwright')
  })
})

describe('where nothing can be checked, exit 0 and a notice', () => {
  test.each([
    ['an empty file', ''],
    ['only a byte order mark', '\uFEFF'],
    ['only front matter', '---\ntitle: Lamps\n---\n'],
    ['no list', '# Lamps\n\nThey shine.\n'],
    ['no heading and no list', 'They shine.\n']
  ])('%s', async (_name, text) => {
    const cwd = temporaryFolder({'lamps.md': text})
    const {code, stdout, stderr} = await runMain(['lamps.md'], {cwd})
    expect({code, stderr}).toEqual({code: 0, stderr: ''})
    expect(stdout).toContain('ℹ lamps.md: Nothing was checked')
  })

  test('a list without headings is checked', async () => {
    const cwd = temporaryFolder({'birds.md': cleanList.replace('# Birds\n\n', '')})
    expect((await runMain(['birds.md'], {cwd})).stdout).toContain('✔ Nothing to mend in 2 entries')
  })
})

test('a file name that a terminal would obey is shown', async () => {
  const cwd = temporaryFolder()
  mkdirSync(join(cwd, '\u001b[2J'))
  writeFileSync(join(cwd, '\u001b[2J', 'a\u202e.md'), faultyList)
  for (const format of ['pretty', 'text', 'json']) {
    const {stdout} = await runMain(['.', '--format', format], {cwd})
    expect(stdout.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Bidi_Control}/u)
  }
})
