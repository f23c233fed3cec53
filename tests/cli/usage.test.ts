import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {options} from '../../packages/cli/src/command-line/options.ts'
import {shellQuoted} from '../../packages/cli/src/command-line/shell-quoted.ts'
import {temporaryFolder} from '../engine/temporary-folder.ts'
import {cleanList, faultyList} from './faulty-list.ts'
import {runMain} from './run-main.ts'

const cwd = process.cwd()

test.each([
  [['--fxi'], 'Unexpected option `--fxi`', 'Did you mean `--fix`?'],
  [['--xyzzy'], 'Unexpected option `--xyzzy`', 'Run `listwright --help` for all options.'],
  [['-z'], 'Unexpected option `-z`', 'Run `listwright --help` for all options.'],
  [['--fix=yes'], 'Unexpected value `yes` of option `--fix`', 'Type `--fix` alone.'],
  [
    ['--format'],
    'Unexpected option `--format` without value',
    'Expected `pretty`, `text`, `json`, `sarif`, `github`, `junit`, `gitlab`, `markdown` behind it.'
  ],
  [
    ['--format', 'jsno'],
    'Unexpected value `jsno` of option `--format`',
    'Expected one of `pretty`, `text`, `json`, `sarif`, `github`, `junit`, `gitlab`, `markdown`; did you mean `json`?'
  ],
  [
    ['--format', 'sarfi'],
    'Unexpected value `sarfi` of option `--format`',
    'Expected one of `pretty`, `text`, `json`, `sarif`, `github`, `junit`, `gitlab`, `markdown`; did you mean `sarif`?'
  ],
  [['--rule', 'entry-title'], 'Unexpected `--rule entry-title`', 'Type `--rule entry-title=off`.'],
  [
    ['--rule', 'entry-title=3'],
    'Unexpected `--rule entry-title=3`',
    'Expected `off`, `warn`, `error`, `{option: value}` or `[error, {option: value}]` behind `=`.'
  ],
  [['--rule', 'entry-title={'], 'Unexpected `--rule entry-title={`', 'Expected `off`, `warn`, `error`'],
  [['--only', 'entry-titel'], 'Unexpected rule `entry-titel` of `--only`', 'Did you mean `entry-title`?'],
  [['--only', 'xyzzy'], 'Unexpected rule `xyzzy` of `--only`', '`listwright explain` lists the rules.'],
  [
    ['--only', 'entry-order,remark-lint-entry-title'],
    'Unexpected rule `remark-lint-entry-title` of `--only`',
    'Did you mean `entry-title`?'
  ],
  [['--only', ' ,'], 'Unexpected `--only  ,`', 'Type `--only entry-order,url-hygiene`.'],
  [
    ['--only'],
    'Unexpected option `--only` without value',
    'Expected rules, as in `entry-order,url-hygiene` behind it.'
  ],
  [
    ['--only', 'entry-title', '--rule', 'entry-title=off'],
    'Unexpected rule `entry-title` of `--only`, which is turned off',
    'Add `--rule entry-title=warn` to turn it on for this run.'
  ],
  [['stats', '--fix'], 'Unexpected option `--fix` of `listwright stats`', '`listwright --fix` takes it.'],
  [['--workflow'], 'Unexpected option `--workflow` of a run that lints', '`listwright init --workflow` takes it.'],
  [['explain', '--format', 'json'], 'Unexpected option `--format` of `listwright explain`', '`listwright --format`'],
  [
    ['fix', 'a b.md'],
    'Unexpected path `fix`, there is no such file',
    "Type `listwright --fix 'a b.md'` for the option."
  ],
  [['-', 'a.md'], 'Unexpected paths beside `-`', 'Lint standard input and files in two runs.'],
  [['--stdin-filename', 'a.md'], 'Unexpected `--stdin-filename` without `-`', 'Type `-` to read standard input.'],
  [['-', '--since', 'HEAD'], 'Unexpected `--since` with `-`', 'Name the file'],
  [['-', '--staged'], 'Unexpected `--staged` with `-`', 'Use one of them.'],
  [['--staged', '--since', 'HEAD'], 'Unexpected `--staged` with `--since`', 'Use one of them.'],
  [['--update-baseline'], 'Unexpected `--update-baseline` without `--baseline`', 'Type `--baseline FILE'],
  [
    ['--baseline', 'b.json', '--update-baseline', '--staged'],
    'Unexpected `--update-baseline` with `--staged`',
    'Record whole files in a run of its own.'
  ],
  [['explain', 'entry-titel'], 'Unexpected rule `entry-titel`', 'Did you mean `entry-title`?'],
  [['explain', 'xyzzy'], 'Unexpected rule `xyzzy`', 'Known rules: '],
  [['explain', 'entry-title', 'x'], 'Unexpected `x`', 'Explain one rule at a time.']
])('%j: a clear line, a remedy, exit 2', async (argv, message, remedy) => {
  const {code, stdout, stderr} = await runMain(argv, {cwd})
  expect({code, stdout}).toEqual({code: 2, stdout: ''})
  const [first, second, ...rest] = stderr.trimEnd().split('\n')
  expect(first).toBe(`✖ ${message}`)
  expect(second?.trim().startsWith(remedy)).toBe(true)
  expect(rest).toEqual([])
})

test('errors about what was typed send no control character to the terminal', async () => {
  const {stderr} = await runMain(['--\u001b]0;x\u0007'], {cwd})
  expect(stderr).toContain('`--␛]0;x␇`')
})

test('--rule sets level, options or both', async () => {
  const folder = temporaryFolder({'birds.md': cleanList})
  for (const setting of ['off', 'warn', 'error', '{parts: learn}', '[error, {parts: learn}]', '{"parts": "learn"}']) {
    expect(await runMain(['birds.md', '--rule', `entry-title=${setting}`], {cwd: folder})).toMatchObject({
      code: 0,
      stderr: ''
    })
  }
})

test('--version is that of the packages', async () => {
  const {version} = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(await runMain(['--version'], {cwd})).toEqual({code: 0, stdout: `${version}\n`, stderr: ''})
})

test('--help names every option within 80 columns', async () => {
  const {code, stdout} = await runMain(['--help'], {cwd})
  expect(code).toBe(0)
  for (const name of Object.keys(options)) expect(stdout).toContain(`--${name}`)
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
})

test.each([
  [['help'], 'listwright', '--baseline FILE'],
  [['help', 'init'], 'listwright init', '--workflow'],
  [['init', '--help'], 'listwright init', '--workflow'],
  [['stats', '-h'], 'listwright stats', '--format pretty|json'],
  [['explain', '--help'], 'listwright explain', 'explain RULE']
])('%j says what a command takes, within 80 columns', async (argv, command, option) => {
  const {code, stdout} = await runMain(argv, {cwd})
  expect(code).toBe(0)
  expect(stdout.startsWith(command)).toBe(true)
  expect(stdout).toContain(option)
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
})

test('a file that is called like an option is linted', async () => {
  const folder = temporaryFolder({fix: cleanList})
  expect(await runMain(['fix'], {cwd: folder})).toMatchObject({code: 0, stderr: ''})
})

test('what was repaired just now is not advised again', async () => {
  const folder = temporaryFolder({'birds.md': faultyList})
  const advised = (await runMain(['birds.md'], {cwd: folder})).stdout
  expect(advised).toContain('Run listwright --fix birds.md')
  expect((await runMain(['--fix', 'birds.md'], {cwd: folder})).stdout).not.toContain('listwright --fix birds.md')
  const unsafe = await runMain(['--fix', '--unsafe', 'birds.md'], {cwd: folder})
  expect(unsafe.stdout).not.toContain('listwright --fix')
})

test('arguments are quoted for a shell where they need it', () => {
  expect(['a.md', "it's.md", 'a b', ''].map(shellQuoted)).toEqual(['a.md', String.raw`'it'\''s.md'`, "'a b'", "''"])
})
