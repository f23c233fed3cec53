import {existsSync} from 'node:fs'
import {join} from 'node:path'
import type {FailOn, LintRequest} from '@listwright/engine'
import {chosenIds} from '../command-line/chosen-ids.ts'
import {optionNames} from '../command-line/options.ts'
import type {Arguments} from '../command-line/read-arguments.ts'
import {ruleSettings} from '../command-line/rule-settings.ts'
import {shellQuoted} from '../command-line/shell-quoted.ts'
import {UsageError} from '../command-line/usage-error.ts'
import type {Io} from '../io.ts'
import {standardInput} from './standard-input.ts'

/** The name of what comes from standard input, unless `--stdin-filename` gives one. */
const stdinName = '<stdin>'

/**
 * Makes the engine's request out of what was typed.
 *
 * @throws {UsageError} on options that contradict each other.
 */
export async function lintRequest(args: Arguments, io: Io): Promise<LintRequest> {
  contradictions(args)
  refuseOptionsWithoutDashes(args, io.cwd)
  const isStdin = args.words.includes('-')
  const config = args.value('config')
  const since = args.value('since')
  const baseline = args.value('baseline')
  const failOn = args.value('fail-on')
  return {
    cwd: io.cwd,
    paths: isStdin ? [] : args.words,
    ...(isStdin && {stdin: {content: await standardInput(io.stdin), path: args.value('stdin-filename') ?? stdinName}}),
    ...(config !== undefined && {config}),
    ...(since !== undefined && {since, deepen: args.is('deepen')}),
    ...(args.is('heed-added-comments') && {heedAddedComments: true}),
    ...(args.is('staged') && {staged: true}),
    ...(baseline !== undefined && {baseline, updateBaseline: args.is('update-baseline')}),
    ...(isFailOn(failOn) && {failOn}),
    rules: await ruleSettings(args.values('rule')),
    ...(args.is('only') && {only: chosenIds(args.values('only'))}),
    fix: args.is('unsafe') ? 'unsafe' : args.is('fix') || args.is('diff') ? 'safe' : 'none',
    diff: args.is('diff'),
    acrossFiles: args.is('files'),
    ...(io.worker && {worker: io.worker})
  }
}

function contradictions(args: Arguments): void {
  const isStdin = args.words.includes('-')
  if (args.is('unsafe') && !args.is('fix') && !args.is('diff')) {
    throw new UsageError('Unexpected `--unsafe` alone', 'Type `--fix --unsafe`, or `--diff --unsafe` to look first.')
  }
  if (isStdin && args.words.length > 1) {
    throw new UsageError('Unexpected paths beside `-`', 'Lint standard input and files in two runs.')
  }
  if (args.is('stdin-filename') && !isStdin) {
    throw new UsageError('Unexpected `--stdin-filename` without `-`', 'Type `-` to read standard input.')
  }
  if (args.is('staged') && (isStdin || args.is('since'))) {
    throw new UsageError(`Unexpected \`--staged\` with \`${isStdin ? '-' : '--since'}\``, 'Use one of them.')
  }
  if (args.is('deepen') && !args.is('since')) {
    throw new UsageError('Unexpected `--deepen` without `--since`', 'Type `--since REV --deepen`.')
  }
  if (args.is('heed-added-comments') && !args.is('since')) {
    const remedy = 'Type `--since REV --heed-added-comments`; else all comments count.'
    throw new UsageError('Unexpected `--heed-added-comments` without `--since`', remedy)
  }
  if (args.is('update-baseline')) updateContradictions(args)
  if (isStdin && args.is('since')) {
    throw new UsageError('Unexpected `--since` with `-`', 'Name the file: its base is read from git by its path.')
  }
}

/** `listwright fix` means `listwright --fix`, where there is no file of that name. */
function refuseOptionsWithoutDashes({words}: Arguments, cwd: string): void {
  const meant = optionNames.find((name) => words.includes(name) && !existsSync(join(cwd, name)))
  if (meant === undefined) return
  const others = words.filter((word) => word !== meant).map((word) => ` ${shellQuoted(word)}`)
  throw new UsageError(
    `Unexpected path \`${meant}\`, there is no such file`,
    `Type \`listwright --${meant}${others.join('')}\` for the option.`
  )
}

/** An update takes all that a file has for old, so it must see all of it, and write nothing else. */
function updateContradictions(args: Arguments): void {
  if (!args.is('baseline')) {
    const remedy = 'Type `--baseline FILE --update-baseline`.'
    throw new UsageError('Unexpected `--update-baseline` without `--baseline`', remedy)
  }
  const other = (['since', 'staged', 'diff'] as const).find((name) => args.is(name))
  if (other !== undefined || args.words.includes('-')) {
    const option = other === undefined ? '-' : `--${other}`
    throw new UsageError(
      `Unexpected \`--update-baseline\` with \`${option}\``,
      'Record whole files in a run of its own.'
    )
  }
}

function isFailOn(word: string | undefined): word is FailOn {
  return word === 'error' || word === 'warning' || word === 'never'
}
