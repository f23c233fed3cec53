import {existsSync, realpathSync} from 'node:fs'
import {basename, dirname, join, relative, sep} from 'node:path'
import type {Problem} from '../types.ts'
import {commitOf, deepenedMergeBase, isShallow, mergeBaseOf} from './deepen.ts'
import {git} from './git.ts'

/** The commit that a run is compared with. */
export type Base = {
  /** Reads a file as the base has it, also where it was renamed since; nothing when the base has no such file. */
  textOf: (path: string) => string | undefined
  /** Reads the Markdown files that the base has and that are there no more, under no other name either. */
  removed: () => string[]
}

/** Most removed files that are read. */
const mostRemoved = 100

/**
 * Finds the commit that a run is compared with: the merge base of a revision and HEAD.
 *
 * @param root absolute; the folder that holds `.git`.
 * @param mayFetch lets what a shallow clone lacks be fetched.
 */
export function baseOf(root: string, revision: string, mayFetch: boolean): Base | Problem {
  if (!existsSync(join(root, '.git'))) return notARepository(`--since ${revision}`)
  // A revision that starts with a dash would be an option to git.
  const isName = /^[^-\s]\S*$/.test(revision)
  const found = isName ? mergeBaseOf(root, revision) : undefined
  if (found !== undefined) return baseAt(root, found)
  if (!mayFetch || !isName || !isShallow(root)) return missing(root, revision, isName)
  const deepened = deepenedMergeBase(root, revision)
  if ('commit' in deepened) return baseAt(root, deepened.commit)
  return deepened.error === '' ? missing(root, revision, isName) : unfetched(revision, deepened.error)
}

function unfetched(revision: string, error: string): Problem {
  const message = `Unexpected answer of git when fetching what \`${revision}\` takes: ${error}`
  return {message, remedy: 'Check the spelling and that the remote can be reached, or fetch it first.'}
}

/**
 * Makes a base of a commit that git has.
 *
 * @param isThere tells by its name from the root whether a file still exists.
 */
export function baseAt(
  root: string,
  commit: string,
  isThere: (name: string) => boolean = (name) => existsSync(join(root, name))
): Base {
  let renames: Map<string, string> | undefined
  return {
    textOf(path) {
      const name = nameIn(root, path)
      const text = blob(root, commit, name)
      if (text !== undefined) return text
      renames ??= renamesSince(root, commit)
      const before = renames.get(name)
      return before === undefined ? undefined : blob(root, commit, before)
    },
    removed() {
      renames ??= renamesSince(root, commit)
      const renamed = new Set(renames.values())
      const gone = namesIn(root, commit).filter((name) => isMarkdown(name) && !renamed.has(name) && !isThere(name))
      return gone.slice(0, mostRemoved).flatMap((name) => blob(root, commit, name) ?? [])
    }
  }
}

function namesIn(root: string, commit: string): string[] {
  const {output} = git(root, 'ls-tree', '-r', '-z', '--full-tree', '--name-only', commit, '--')
  return output?.toString().split('\0') ?? []
}

function isMarkdown(name: string): boolean {
  return /\.(?:md|markdown)$/i.test(name)
}

/** Names a file as git does: from the root of the repository, with `/`. */
export function nameIn(root: string, path: string): string {
  return relative(realpathSync(root), resolved(path)).split(sep).join('/')
}

/** The path with the links of its folder resolved; the file itself need not exist. */
function resolved(path: string): string {
  const folder = dirname(path)
  return existsSync(folder) ? join(realpathSync(folder), basename(path)) : path
}

/** The text of a file in a commit; what is not UTF-8 is replaced, for the base need not be right. */
function blob(root: string, commit: string, name: string): string | undefined {
  const {output} = git(root, 'cat-file', 'blob', `${commit}:${name}`)
  return output && new TextDecoder().decode(output)
}

/** Which files of the index had another name in a commit; reads no file of the work tree, so no filter runs. */
function renamesSince(root: string, commit: string): Map<string, string> {
  const options = ['--cached', '-M', '--diff-filter=R', '--name-status', '-z', '--no-ext-diff', '--no-textconv']
  const {output} = git(root, 'diff-index', ...options, commit, '--')
  const parts = output?.toString().split('\0') ?? []
  const renames = new Map<string, string>()
  for (let index = 0; index + 2 < parts.length; index += 3) {
    const [before, after] = parts.slice(index + 1)
    if (before !== undefined && after !== undefined) renames.set(after, before)
  }
  return renames
}

function missing(root: string, revision: string, isName: boolean): Problem {
  const quoted = `\`${revision}\``
  const {error} = isName ? git(root, 'merge-base', `${revision}^{commit}`, 'HEAD') : {error: ''}
  const owner = ownerProblem(root, error)
  if (owner) return owner
  const isKnown = isName && commitOf(root, revision) !== undefined
  if (isShallow(root)) {
    const remedy =
      'Set `fetch-depth: 0` for actions/checkout, run `git fetch --unshallow`, or let `--deepen` fetch what it takes.'
    const what = isKnown ? 'its common ancestor with HEAD is' : `${quoted} is`
    return {message: `Unexpected shallow clone, ${what} not in it`, remedy}
  }
  if (isKnown) {
    const message = `Unexpected revision ${quoted}, it has no common ancestor with HEAD`
    return {message, remedy: 'Name a revision of the same history.'}
  }
  const remedy = `Check the spelling, or fetch it first: \`git fetch origin ${isName ? revision : 'main'}\`.`
  return {message: `Unexpected revision ${quoted}, not known to git${error ? ` (${firstLine(error)})` : ''}`, remedy}
}

/** Says that an option needs a repository. */
export function notARepository(option: string): Problem {
  return {message: `Unexpected \`${option}\` outside of a git repository`, remedy: 'Run it in a clone.'}
}

/** Says what to do about a repository of somebody else's, if that is what git complains about. */
export function ownerProblem(root: string, error: string): Problem | undefined {
  if (!/dubious ownership/.test(error)) return undefined
  const remedy = `Trust it with \`git config --global --add safe.directory ${root}\`.`
  return {message: 'Unexpected owner of the repository, git does not read it', remedy}
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? ''
}
