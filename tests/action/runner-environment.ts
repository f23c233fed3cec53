import {mergeCommit} from './github/merge-commit.ts'
import {type ApiState, base} from './github/state.ts'

/** What the runner says of an event in the environment (GitHub Docs, "Default environment variables"). */
export function environmentOf(state: ApiState, event: string, payload: object): Record<string, string> {
  const {sha, ref} = commitOf(state, event, payload)
  const isPull = event === 'pull_request' || event === 'pull_request_target'
  const sender = partOf(payload, 'sender')
  return {
    GITHUB_SHA: sha,
    GITHUB_REF: ref,
    GITHUB_REF_NAME: ref.replace(/^refs\/(?:heads|pull)\//, ''),
    GITHUB_HEAD_REF: isPull ? state.pull.headRef : '',
    GITHUB_BASE_REF: isPull ? state.pull.baseRef : '',
    GITHUB_ACTOR: textOf(sender, 'login'),
    GITHUB_TRIGGERING_ACTOR: textOf(sender, 'login'),
    GITHUB_REPOSITORY_ID: String(base.id),
    GITHUB_REPOSITORY_OWNER: base.owner
  }
}

/** The commit that a workflow runs for (GitHub Docs, "Events that trigger workflows"). */
function commitOf(state: ApiState, event: string, payload: object): {sha: string; ref: string} {
  const {pull, repository} = state
  if (event === 'pull_request') {
    // With conflicts GitHub would not run it.
    return {sha: mergeCommit(repository, pull) ?? pull.head, ref: `refs/pull/${pull.number}/merge`}
  }
  if (event === 'push') return {sha: textOf(payload, 'after'), ref: textOf(payload, 'ref')}
  if (event === 'merge_group') {
    const group = partOf(payload, 'merge_group')
    return {sha: textOf(group, 'head_sha'), ref: textOf(group, 'head_ref')}
  }
  return {sha: repository.tip('main'), ref: 'refs/heads/main'}
}

function partOf(value: object, name: string): object {
  const part: unknown = Object.entries(value).find(([key]) => key === name)?.[1]
  return typeof part === 'object' && part !== null ? part : {}
}

function textOf(value: object, name: string): string {
  return String(Object.entries(value).find(([key]) => key === name)?.[1] ?? '')
}
