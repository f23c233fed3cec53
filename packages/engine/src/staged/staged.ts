import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {type Base, baseAt, git, nameIn, notARepository, unreadRepository} from '../since/index.ts'
import {decode, type Fault, readSource, type Source} from '../source/index.ts'
import type {Problem} from '../types.ts'
import {changesOf} from './changes.ts'

/** What is going to be committed: the index, compared with HEAD. */
export type Staged = {
  /** HEAD; it has no file before the first commit. */
  base: Base
  /** Tells whether what is staged is one change: neither the first commit nor a merge, which brings in those of others. */
  isOneChange: () => boolean
  /** Reads a file from the index; nothing when the commit leaves it as it is, unless `isWhole` asks for all. */
  sourceOf: (path: string, isWhole: boolean) => Source | Fault | undefined
  /** Says why a file in the work tree must not be repaired: it is not what the index has. */
  unstaged: (source: Source) => Fault | undefined
}

/**
 * Finds what is staged. The texts are blobs of the index, so that a file which is staged in part is taken for what will
 * be committed, and no filter of the repository runs.
 *
 * @param root absolute; the folder that holds `.git`.
 */
export function stagedOf(root: string): Staged | Problem {
  if (!existsSync(join(root, '.git'))) return notARepository('--staged')
  const head = git(root, 'rev-parse', '--verify', '--quiet', 'HEAD^{commit}').output?.toString().trim()
  const tree = head ?? git(root, 'hash-object', '-t', 'tree', '--stdin').output?.toString().trim()
  const options = ['--cached', '--raw', '-z', '--no-renames', '--no-abbrev', '--no-ext-diff', '--no-textconv']
  const {output, ...answer} = git(root, 'diff-index', ...options, tree ?? 'HEAD', '--')
  if (!output) return unreadRepository(root, '--staged', answer) ?? unreadable(answer.error)
  const changes = changesOf(output)
  return {
    base: head === undefined ? noBase : baseAt(root, head, (name) => changes.get(name) !== 'deleted'),
    isOneChange: () => head !== undefined && !git(root, 'rev-parse', '--verify', '--quiet', 'MERGE_HEAD').output,
    sourceOf(path, isWhole) {
      const name = nameIn(root, path)
      const change = changes.get(name)
      if (change === undefined && !existsSync(path)) return readSource(path, root)
      if (change === 'unmerged') return unmerged
      if (change === 'file') return blobSource(root, path, name)
      const isThere = change === undefined && isWhole && git(root, 'cat-file', '-e', `:0:${name}`).output !== undefined
      return isThere ? blobSource(root, path, name) : undefined
    },
    unstaged(source) {
      const inTree = readSource(source.path, root)
      return 'bytes' in inTree && Buffer.compare(inTree.bytes, source.bytes) === 0 ? undefined : partlyStaged
    }
  }
}

const noBase: Base = {textOf: () => undefined, removed: () => []}

function blobSource(root: string, path: string, name: string): Source | Fault {
  const {output, error} = git(root, 'cat-file', 'blob', `:0:${name}`)
  if (!output) return {message: `Unexpected error of git: ${error}`, remedy: 'Check the repository with `git fsck`.'}
  const content = decode(output)
  return 'message' in content ? content : {path, ...content}
}

const unmerged: Fault = {
  message: 'Unexpected merge conflict in the index, expected one version of the file',
  remedy: 'Resolve the conflict and stage the file with `git add`.'
}

const partlyStaged: Fault = {
  message: 'Unexpected changes that are not staged, nothing was repaired',
  remedy: 'Stage all of the file with `git add`, or put the rest aside with `git stash --keep-index`, then run again.'
}

function unreadable(error: string): Problem {
  return {message: `Unexpected index that git does not read: ${error}`, remedy: 'Look at `git status`.'}
}
