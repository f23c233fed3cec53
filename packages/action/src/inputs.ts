import type {FailOn} from '@listwright/engine'
import type {Environment} from './context.ts'
import {Failure} from './failure.ts'

/** What a workflow sets, as in action.yml. */
export type Inputs = {
  /** Globs in place of the config's; none: what the config says. */
  files: string[]
  /** The config's path in the base commit; the usual names when absent. */
  config?: string
  /** The folder that config and globs are relative to, with `/`; empty for the root of the repository. */
  folder: string
  /** What is reported: what the change brings in, all of the changed files, or all. */
  mode: 'new' | 'changed-files' | 'all'
  source: 'auto' | 'api' | 'git' | 'worktree'
  /** The config's own when absent. */
  failOn?: FailOn
  /** Whether comments that a contribution adds count; the config's own when absent. */
  heedsAddedComments?: boolean
  hasAnnotations: boolean
  hasSummary: boolean
  review: 'off' | 'comments' | 'suggestions'
  /** Most suggestions of a run. */
  mostComments: number
  /** Also compares with what other open pull requests add. */
  hasOpenPulls: boolean
  /** Also compares the files with each other. */
  acrossFiles: boolean
  /** Where the report goes instead of the runner's temporary folder. */
  reportFile: string
  sarifFile: string
}

/** @throws {Failure} when an input is set to what it cannot be. */
export function readInputs(env: Environment): Inputs {
  const config = inputOf(env, 'config')
  const failOn = oneOf(env, 'fail-on', ['config', 'error', 'warning', 'never'])
  const heeds = oneOf(env, 'heed-added-comments', ['config', 'true', 'false'])
  const most = inputOf(env, 'max-comments') || '10'
  if (!/^(?:[1-9]|[12]\d|30)$/.test(most)) throw wrong('max-comments', most, 'It can be `1` to `30`.')
  return {
    files: inputOf(env, 'files')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    ...(config !== '' && {config}),
    folder: folderOf(inputOf(env, 'working-directory')),
    mode: oneOf(env, 'mode', ['new', 'changed-files', 'all']),
    source: oneOf(env, 'source', ['auto', 'api', 'git', 'worktree']),
    ...(failOn !== 'config' && {failOn}),
    ...(heeds !== 'config' && {heedsAddedComments: heeds === 'true'}),
    hasAnnotations: isOn(env, 'annotations', 'true'),
    hasSummary: isOn(env, 'summary', 'true'),
    review: oneOf(env, 'review', ['off', 'comments', 'suggestions']),
    mostComments: Number(most),
    hasOpenPulls: isOn(env, 'open-pull-requests', 'false'),
    acrossFiles: isOn(env, 'across-files', 'false'),
    reportFile: inputOf(env, 'report-file'),
    sarifFile: inputOf(env, 'sarif-file')
  }
}

/** The runner keeps the dashes of a name and trims nothing (actions/toolkit, `getInput`). */
function inputOf(env: Environment, name: string): string {
  return env[`INPUT_${name.toUpperCase()}`]?.trim() ?? ''
}

/** The first choice is what an input is when it is not set. */
function oneOf<Choice extends string>(env: Environment, name: string, choices: [Choice, ...Choice[]]): Choice {
  const value = inputOf(env, name)
  const chosen = value === '' ? choices[0] : choices.find((choice) => choice === value)
  if (chosen === undefined) {
    throw wrong(name, value, `It can be ${choices.map((choice) => `\`${choice}\``).join(', ')}.`)
  }
  return chosen
}

function isOn(env: Environment, name: string, preset: 'true' | 'false'): boolean {
  return oneOf(env, name, preset === 'true' ? ['true', 'false'] : ['false', 'true']) === 'true'
}

/** A folder of the repository without dots; what leads out of it is refused. */
function folderOf(value: string): string {
  const parts = value.split('/').filter((part) => part !== '' && part !== '.')
  if (!value.startsWith('/') && !parts.includes('..') && !value.includes('\\')) return parts.join('/')
  throw wrong('working-directory', value, 'It is a folder of the repository, such as `lists`.')
}

function wrong(name: string, value: string, remedy: string): Failure {
  return new Failure({message: `Unexpected \`${name}: ${value}\``, remedy})
}
