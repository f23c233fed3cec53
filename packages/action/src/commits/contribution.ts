import type {Event} from '../event/event.ts'
import {type ChangedFile, comparisonOf, pullFiles, type Repository} from '../github/repository.ts'
import {apiCommit} from './api-commit.ts'
import type {Commit} from './commit.ts'
import {gitCommit, gitMergeBase, gitRenames, worktreeCommit} from './git-commit.ts'

/** Where a contribution is read from. */
type Source = 'git' | 'worktree' | 'api'

/** What is to be linted: a head, and what it is compared with. */
export type Contribution = {
  source: Source
  head: Commit
  /** Absent when there is nothing to compare with. */
  base?: Commit
  /** The name that a file of the head had in the base, where it is another. */
  renames: Map<string, string>
}

/** An event that says which commits there are. */
export type CommitEvent = Exclude<Event, {kind: 'run'}>

/**
 * Reads a contribution out of a clone; nothing when the clone lacks one of the commits, as shallow ones do.
 *
 * @param root absolute; the folder that holds `.git`.
 */
export function contributionInGit(root: string, event: CommitEvent): Contribution | undefined {
  const head = gitCommit(root, event.head)
  if (!head) return undefined
  const before = event.kind === 'pull' ? gitMergeBase(root, event.base, event.head) : baseOfPush(event)
  if (before === undefined) return event.kind === 'pull' ? undefined : {source: 'git', head, renames: new Map()}
  const base = gitCommit(root, before)
  return base && {source: 'git', head, base, renames: gitRenames(root, base.sha, head.sha)}
}

/**
 * Reads what lies in a checkout, compared with the commit before a push; nothing when the clone lacks that one.
 *
 * @throws {Failure} when git cannot do it.
 */
export function contributionInWorktree(root: string, temporary: string, event: CommitEvent): Contribution | undefined {
  const head = worktreeCommit(root, temporary, event.head)
  const before = baseOfPush(event)
  if (before === undefined) return {source: 'worktree', head, renames: new Map()}
  const base = gitCommit(root, before)
  return base && {source: 'worktree', head, base, renames: gitRenames(root, before, event.head)}
}

/** Reads a contribution through the API. */
export async function contributionInApi(repository: Repository, event: CommitEvent): Promise<Contribution> {
  const head = await apiCommit(repository, event.head)
  const before = event.kind === 'pull' ? event.base : baseOfPush(event)
  if (before === undefined) return {source: 'api', head, renames: new Map()}
  const {mergeBase, files} = await comparisonOf(repository, before, event.head)
  const base = await apiCommit(repository, event.kind === 'pull' ? mergeBase : before)
  const all = event.kind === 'pull' ? await pullFiles(repository, event.number) : files
  return {source: 'api', head, base, renames: renamesIn(all)}
}

function renamesIn(files: ChangedFile[]): Map<string, string> {
  return new Map(files.flatMap(({path, previous}): Array<[string, string]> => (previous ? [[path, previous]] : [])))
}

function baseOfPush(event: CommitEvent): string | undefined {
  return event.kind === 'push' ? event.before : undefined
}
