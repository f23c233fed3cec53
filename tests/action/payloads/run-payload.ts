import {type ApiState, base, type FakePull} from '../github/state.ts'
import {account, repositoryLike} from './accounts.ts'
import {commitOf} from './commit-object.ts'
import {example, partOf} from './examples.ts'

/** The event of a workflow that has run for a pull request; it names none that comes from a fork. */
export function runEvent({repository, pull}: ApiState, action: 'completed' | 'requested' = 'completed'): object {
  const shape = example('workflow_run', action)
  const run = partOf(shape, 'workflow_run')
  const {head, headRef, headRepository, author, title} = pull
  return {
    ...shape,
    repository: repositoryLike(partOf(shape, 'repository'), base.fullName),
    sender: account(author),
    workflow_run: {
      ...run,
      name: 'listwright',
      event: 'pull_request',
      display_title: title,
      head_branch: headRef,
      head_sha: head,
      head_commit: commitOf(repository, head),
      repository: repositoryLike(partOf(run, 'repository'), base.fullName),
      head_repository: repositoryLike(partOf(run, 'head_repository'), headRepository ?? base.fullName),
      pull_requests: headRepository === base.fullName ? [pullOfRun(pull)] : [],
      actor: account(author),
      triggering_actor: account(author)
    }
  }
}

function pullOfRun({number, base: from, baseRef, head, headRef}: FakePull): object {
  const url = `https://api.github.com/repos/${base.fullName}`
  const repo = {id: base.id, url, name: base.name}
  return {
    id: 2_600_000_000 + number,
    number,
    url: `${url}/pulls/${number}`,
    head: {ref: headRef, sha: head, repo},
    base: {ref: baseRef, sha: from, repo}
  }
}
