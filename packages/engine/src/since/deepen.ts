import {git, gitOverNetwork} from './git.ts'

/** Commits that are fetched at once, until two histories meet; then all of them. */
const steps = [16, 64, 256, 1024]

/**
 * Fetches what a shallow clone lacks to know where a revision and HEAD meet, and hardly more.
 *
 * @param root absolute; the folder that holds `.git`.
 * @param revision may be a branch of a remote that was never fetched, or the name of a commit there.
 * @returns the commit where they meet; nothing when the remote does not tell.
 */
export function deepenedMergeBase(root: string, revision: string): string | undefined {
  const remotes = git(root, 'remote').output?.toString().split('\n').filter(Boolean) ?? []
  const remote = remotes.find((name) => revision.startsWith(`${name}/`)) ?? remotes[0]
  if (remote === undefined || !isShallow(root)) return undefined
  if (commitOf(root, revision) === undefined) fetchTip(root, remote, revision)
  const [own, other] = [commitOf(root, 'HEAD'), commitOf(root, revision)]
  if (own === undefined || other === undefined) return undefined
  for (const step of [...steps.map((count) => `--deepen=${count}`), '--unshallow']) {
    const found = mergeBaseOf(root, revision)
    if (found !== undefined || !isShallow(root)) return found
    // A commit that was never pushed cannot be asked for by its name.
    if (!fetched(root, step, remote, own, other)) fetched(root, step, remote)
  }
  return mergeBaseOf(root, revision)
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

function fetchTip(root: string, remote: string, revision: string): void {
  // Other characters could make a refspec that writes elsewhere.
  if (!/^[\w./-]+$/.test(revision)) return
  const branch = revision.startsWith(`${remote}/`) ? revision.slice(remote.length + 1) : undefined
  const wanted = branch === undefined ? revision : `+refs/heads/${branch}:refs/remotes/${remote}/${branch}`
  fetched(root, '--depth=1', remote, wanted)
}

function fetched(root: string, depth: string, remote: string, ...wanted: string[]): boolean {
  const options = ['--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head', depth]
  return gitOverNetwork(root, 'fetch', ...options, '--', remote, ...wanted).output !== undefined
}
