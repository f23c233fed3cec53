import {git, gitOverNetwork} from './git.ts'

/** Commits that are fetched at once, until two histories meet; then all of them. */
const steps = [16, 64, 256, 1024]

/** Where a revision and HEAD meet, or why git could not fetch what tells it; empty when it fetched all there is. */
export type Deepened = {commit: string} | {error: string}

/**
 * Fetches what a shallow clone lacks to know where a revision and HEAD meet, and hardly more.
 *
 * @param root absolute; the folder that holds `.git`.
 * @param revision may be a branch of a remote that was never fetched, or the name of a commit there.
 */
export function deepenedMergeBase(root: string, revision: string): Deepened {
  const remotes = git(root, 'remote').output?.toString().split('\n').filter(Boolean) ?? []
  const remote = remotes.find((name) => revision.startsWith(`${name}/`)) ?? remotes[0]
  if (remote === undefined) return {error: 'the clone has no remote'}
  let error = commitOf(root, revision) === undefined ? fetchTip(root, remote, revision) : ''
  for (const step of [...steps.map((count) => `--deepen=${count}`), '--unshallow']) {
    const commit = mergeBaseOf(root, revision)
    if (commit !== undefined) return {commit}
    if (!isShallow(root)) return {error}
    const wanted = ['HEAD', revision].flatMap((name) => commitOf(root, name) ?? [])
    // A commit that was never pushed cannot be asked for by its name.
    if (fetched(root, step, remote, ...wanted) !== '') error = fetched(root, step, remote)
    if (error !== '') return {error}
  }
  const commit = mergeBaseOf(root, revision)
  return commit === undefined ? {error} : {commit}
}

/** The commit where a revision and HEAD meet, as far as the clone tells. */
export function mergeBaseOf(root: string, revision: string): string | undefined {
  const [commit] = git(root, 'merge-base', `${revision}^{commit}`, 'HEAD').output?.toString().split('\n') ?? []
  return commit === '' ? undefined : commit
}

/** Tells whether a clone lacks history. */
export function isShallow(root: string): boolean {
  return git(root, 'rev-parse', '--is-shallow-repository').output?.toString().trim() === 'true'
}

/** The name of a revision's commit; nothing when the clone does not have it. */
export function commitOf(root: string, revision: string): string | undefined {
  const answer = git(root, 'rev-parse', '--verify', '--quiet', `${revision}^{commit}`)
  return answer.output?.toString().trim()
}

/** Fetches the commit that a revision names at the remote; gives the complaint of git, if any. */
function fetchTip(root: string, remote: string, revision: string): string {
  // Other characters could make a refspec that writes elsewhere; `HEAD~3` comes with the history.
  if (!/^[\w./-]+$/.test(revision)) return ''
  const branch = revision.startsWith(`${remote}/`) ? revision.slice(remote.length + 1) : undefined
  const wanted = branch === undefined ? revision : `+refs/heads/${branch}:refs/remotes/${remote}/${branch}`
  return fetched(root, '--depth=1', remote, wanted)
}

/** Fetches with a depth; gives the complaint of git, if any. */
function fetched(root: string, depth: string, remote: string, ...wanted: string[]): string {
  const options = ['--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head', depth]
  const {error} = gitOverNetwork(root, 'fetch', ...options, '--', remote, ...wanted)
  return error.split('\n')[0] ?? ''
}
