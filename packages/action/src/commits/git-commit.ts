import {copyFileSync, existsSync, mkdtempSync, rmSync} from 'node:fs'
import {join} from 'node:path'
import {git, gitWithIndex} from '@listwright/engine/git'
import {Failure} from '../failure.ts'
import {type Commit, isRepositoryPath, type TreeEntry} from './commit.ts'
import {LargeContent} from './large-content.ts'

/**
 * Reads a commit out of a clone; nothing when the clone does not have it.
 *
 * @param root absolute; the folder that holds `.git`.
 */
export function gitCommit(root: string, sha: string): Commit | undefined {
  return treeCommit(root, sha, sha)
}

/**
 * Reads what lies in a checkout as if it were a commit, untracked files included and ignored ones not. Links stay links,
 * and what a sparse checkout leaves out is as the index has it.
 *
 * @param sha the commit that it is shown as.
 * @throws {Failure} when git cannot do it.
 */
export function worktreeCommit(root: string, temporary: string, sha: string): Commit {
  const folder = mkdtempSync(join(temporary, 'listwright-'))
  const index = join(folder, 'index')
  const own = join(root, '.git', 'index')
  try {
    if (existsSync(own)) copyFileSync(own, index)
    const added = gitWithIndex(root, index, 'add', '--all')
    const written = added.output && gitWithIndex(root, index, 'write-tree')
    const commit = written?.output && treeCommit(root, written.output.toString().trim(), sha)
    if (commit) return commit
    throw new Failure({message: `Unexpected answer of git: ${written?.error ?? added.error}`})
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

function treeCommit(root: string, treeish: string, sha: string): Commit | undefined {
  const {output} = git(root, 'ls-tree', '-r', '-z', '--full-tree', treeish, '--')
  if (!output) return undefined
  const tree = new Map<string, TreeEntry>()
  for (const line of output.toString().split('\0')) {
    const [, mode, name, path] = /^(\d{6}) \w+ ([0-9a-f]+)\t(.+)$/s.exec(line) ?? []
    if (mode !== undefined && name !== undefined && path !== undefined && isRepositoryPath(path)) {
      tree.set(path, {mode, sha: name})
    }
  }
  return {sha, tree, read: async (name) => contentOf(root, name)}
}

/** The commit that two commits have in common; nothing when the clone does not tell. */
export function gitMergeBase(root: string, base: string, head: string): string | undefined {
  const [sha] = git(root, 'merge-base', base, head).output?.toString().split('\n') ?? []
  return sha === '' ? undefined : sha
}

/** The names that files of the head had in the base. */
export function gitRenames(root: string, base: string, head: string): Map<string, string> {
  const options = ['-r', '-M', '--diff-filter=R', '--name-status', '-z', '--no-ext-diff', '--no-textconv']
  const parts =
    git(root, 'diff-tree', ...options, base, head, '--')
      .output?.toString()
      .split('\0') ?? []
  const renames = new Map<string, string>()
  for (let index = 0; index + 2 < parts.length; index += 3) {
    const [before, after] = parts.slice(index + 1)
    if (before !== undefined && after !== undefined) renames.set(after, before)
  }
  return renames
}

function contentOf(root: string, name: string): Uint8Array {
  const {output, error, isTooLong} = git(root, 'cat-file', 'blob', name)
  if (output) return output
  if (isTooLong) throw new LargeContent()
  throw new Failure({message: `Unexpected answer of git: ${error}`, remedy: 'Set `source: api` to do without it.'})
}
