import {spawnSync} from 'node:child_process'
import {devNull} from 'node:os'
import {dirname} from 'node:path'
import {mostBytes} from '../source/index.ts'

/** What git answered; `output` only when it succeeded. */
export type GitAnswer = {
  output?: Buffer
  error: string
  /** Whether it answered more than twice what a file may have. */
  isTooLong: boolean
  /** Whether there is no git to ask. */
  isMissing: boolean
}

/**
 * Settings that keep git from starting other programs: a repository's own config may name some
 * (git-config: core.fsmonitor, core.hooksPath, core.pager, diff.external).
 */
const settings = [
  ['core.fsmonitor', 'false'],
  ['core.hooksPath', devNull],
  ['core.pager', 'cat'],
  ['diff.external', ''],
  ['safe.bareRepository', 'explicit']
]

/**
 * The ways to another machine that start no program but ssh. Named by a variable, since a repository's own config may
 * allow more: `protocol.file.allow` there outdoes `protocol.allow` here (git, `GIT_ALLOW_PROTOCOL`).
 */
const online = 'https:ssh:file'

/** A clone that lacks objects would fetch them from where its config says; no protocol has this name. */
const offline = 'none'

/** Milliseconds after which git is stopped. */
const patience = 30_000

/**
 * Runs git in a repository: without shell, with fixed settings, and without the `GIT_*` variables of the environment,
 * which could lead it elsewhere. Only `GIT_INDEX_FILE` stays: `git commit --all` names the index of the commit to its
 * hooks by it.
 *
 * @param root absolute; the folder that holds `.git`.
 */
export function git(root: string, ...args: string[]): GitAnswer {
  return answerOf(root, args)
}

/**
 * Runs git as `git` does, but lets it ask the remotes that the clone names: over https, over ssh, and on this machine.
 */
export function gitOverNetwork(root: string, ...args: string[]): GitAnswer {
  return answerOf(root, args, {GIT_ALLOW_PROTOCOL: online})
}

/**
 * Runs git with an index of its own, so that the repository's stays as it is.
 *
 * @param index absolute; need not exist.
 */
export function gitWithIndex(root: string, index: string, ...args: string[]): GitAnswer {
  return answerOf(root, args, {GIT_INDEX_FILE: index})
}

function answerOf(root: string, args: string[], variables: NodeJS.ProcessEnv = {}): GitAnswer {
  const set = settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const answer = spawnSync('git', ['--no-pager', '--literal-pathspecs', ...set, ...args], {
    cwd: root,
    env: {...environment(root), ...variables},
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 2 * mostBytes,
    timeout: patience
  })
  const code = codeOf(answer.error)
  const error = answer.error ? (told.get(code) ?? answer.error.message) : answer.stderr.toString().trim()
  const facts = {isTooLong: code === 'ENOBUFS', isMissing: code === 'ENOENT'}
  return answer.status === 0 ? {output: answer.stdout, error: '', ...facts} : {error, ...facts}
}

/** What kept git from answering. */
const told = new Map<unknown, string>([
  ['ENOENT', 'there is no git'],
  ['EACCES', 'git may not be started'],
  ['ENOBUFS', `git answered more than ${(2 * mostBytes) / 2 ** 20} MB`],
  ['ETIMEDOUT', `git did not end within ${patience / 1000} s`]
])

function codeOf(error: Error | undefined): unknown {
  return error && 'code' in error ? error.code : undefined
}

function environment(root: string): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => isKept(name.toUpperCase()))
  return {
    ...Object.fromEntries(own),
    GIT_ALLOW_PROTOCOL: offline,
    GIT_CEILING_DIRECTORIES: dirname(root),
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C'
  }
}

function isKept(name: string): boolean {
  return name === 'GIT_INDEX_FILE' || !name.startsWith('GIT_')
}
