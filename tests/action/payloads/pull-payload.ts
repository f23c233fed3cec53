import {type ApiState, base} from '../github/state.ts'
import {account, repositoryLike} from './accounts.ts'
import {example, partOf} from './examples.ts'
import {pullObject} from './pull-object.ts'

/** What happened to a pull request. */
export type PullAction = 'opened' | 'synchronize' | 'reopened'

/** The event of a pull request, `pull_request` and `pull_request_target` alike. */
export function pullEvent({repository, pull}: ApiState, action: PullAction): object {
  const shape = example('pull_request', action)
  return {
    ...shape,
    number: pull.number,
    pull_request: pullObject(repository, pull),
    repository: repositoryLike(partOf(shape, 'repository'), base.fullName),
    sender: account(pull.author),
    ...(action === 'synchronize' && {before: pull.base, after: pull.head})
  }
}
