import {mergeCommit} from '../github/merge-commit.ts'
import {type ApiState, base} from '../github/state.ts'
import {account, repositoryLike} from './accounts.ts'
import {commitOf} from './commit-object.ts'
import {example, partOf} from './examples.ts'

/** The event of a pull request that a merge queue tries to merge. */
export function mergeGroupEvent({repository, pull}: ApiState): object {
  const shape = example('merge_group', 'checks_requested')
  const [head, from] = [mergeCommit(repository, pull), repository.tip(pull.baseRef)]
  if (head === null) throw new Error('A merge queue takes no pull request with conflicts')
  return {
    ...shape,
    merge_group: {
      head_sha: head,
      head_ref: `refs/heads/gh-readonly-queue/${pull.baseRef}/pr-${pull.number}-${from}`,
      base_sha: from,
      base_ref: `refs/heads/${pull.baseRef}`,
      head_commit: commitOf(repository, head)
    },
    repository: repositoryLike(partOf(shape, 'repository'), base.fullName),
    sender: account('github-merge-queue[bot]')
  }
}
