import {Failure} from '../failure.ts'
import {isObject, JsonError, type JsonObject, objectOf, shaOf, textOf, wholeOf} from '../json.ts'

/** What made the workflow run, as far as it says what to lint. */
export type Event =
  | {
      kind: 'pull'
      isPrivileged: boolean
      number: number
      base: string
      /** The branch that it is to be merged into. */
      branch: string
      head: string
    }
  /** A run behind another; which pull request it is about has to be found. */
  | {kind: 'run'; isPrivileged: true; head: string; branch: string; repository: string}
  /** Commits on a branch; `before` is absent when the branch is new. */
  | {kind: 'push'; isPrivileged: false; before?: string; head: string}
  /** Anything else: the lists as they are. */
  | {kind: 'whole'; isPrivileged: false; head: string}

/** Events whose token can write although the contribution may come from a fork. */
const privileged = new Set(['pull_request_target', 'workflow_run'])

/**
 * Reads what is to be linted out of an event.
 *
 * @param sha the commit that the workflow runs for (`GITHUB_SHA`).
 * @throws {Failure} when the payload is not one of that event.
 */
export function eventOf(name: string, payload: unknown, sha: string): Event {
  try {
    return readEvent(name, payload, sha)
  } catch (error) {
    if (!(error instanceof JsonError)) throw error
    const remedy = 'Run it as a GitHub Action: the runner says what happened.'
    throw new Failure({message: `Unexpected payload of the event \`${name}\` (${error.message})`, remedy})
  }
}

function readEvent(name: string, payload: unknown, sha: string): Event {
  const {pull_request: pull, workflow_run: run, merge_group: group, before, after} = objectOf(payload, 'the event')
  if (isObject(pull)) return pullEvent(name, pull)
  if (name.startsWith('pull_request')) throw withoutPull(name)
  if (name === 'workflow_run') return runEvent(objectOf(run, 'workflow_run'))
  if (isObject(group)) {
    const head = shaOf(group.head_sha, 'merge_group.head_sha')
    return {kind: 'push', isPrivileged: false, before: shaOf(group.base_sha, 'merge_group.base_sha'), head}
  }
  if (name !== 'push') return {kind: 'whole', isPrivileged: false, head: shaOf(sha, 'GITHUB_SHA')}
  const known = shaOf(before, 'before')
  // A new branch has zeros in place of the commit before.
  return {kind: 'push', isPrivileged: false, head: shaOf(after, 'after'), ...(/[^0]/.test(known) && {before: known})}
}

function pullEvent(name: string, pull: JsonObject): Event {
  const base = objectOf(pull.base, 'pull_request.base')
  return {
    kind: 'pull',
    isPrivileged: privileged.has(name),
    number: wholeOf(pull.number, 'pull_request.number'),
    base: shaOf(base.sha, 'pull_request.base.sha'),
    branch: textOf(base.ref, 'pull_request.base.ref'),
    head: shaOf(objectOf(pull.head, 'pull_request.head').sha, 'pull_request.head.sha')
  }
}

function runEvent(run: JsonObject): Event {
  return {
    kind: 'run',
    isPrivileged: true,
    head: shaOf(run.head_sha, 'workflow_run.head_sha'),
    branch: textOf(run.head_branch, 'workflow_run.head_branch'),
    repository: textOf(objectOf(run.head_repository, 'head_repository').full_name, 'head_repository.full_name')
  }
}

/** Such events start from elsewhere, too, as when a workflow is called by another: what it would lint is not said. */
function withoutPull(name: string): Failure {
  const remedy = 'Run it on the event itself, or on `push` or `schedule` for the lists as they are.'
  return new Failure({message: `Unexpected \`${name}\` without a pull request, nothing was linted`, remedy})
}
