import {base} from '../github/state.ts'
import {account, repositoryLike} from './accounts.ts'
import {example, partOf} from './examples.ts'

/** The event of a workflow that runs at set times; it is no webhook, so that there is no schema of it. */
export function scheduleEvent(): object {
  const known = partOf(example('pull_request', 'opened'), 'repository')
  return {
    repository: repositoryLike(known, base.fullName),
    schedule: '0 3 * * 1',
    sender: account(base.owner),
    workflow: '.github/workflows/listwright.yml'
  }
}
