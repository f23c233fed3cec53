import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {git} from '@listwright/engine/git'
import type {Context} from '../context.ts'
import {Failure} from '../failure.ts'
import type {Repository} from '../github/repository.ts'
import {
  type CommitEvent,
  type Contribution,
  contributionInApi,
  contributionInGit,
  contributionInWorktree
} from './contribution.ts'

/**
 * Reads the contribution from where it can be read: on privileged events through the API only, so that a checkout of the
 * contribution is never looked at; else from the clone, when it has all commits.
 *
 * @throws {Failure} when the way that was asked for is closed.
 */
export async function openContribution(
  event: CommitEvent,
  context: Context,
  repository: Repository
): Promise<Contribution> {
  const {workspace, temporary, inputs} = context
  const {source} = inputs
  refuse(event, context)
  const isLocal = !event.isPrivileged && workspace !== '' && existsSync(join(workspace, '.git'))
  if (source === 'worktree') {
    const local = isLocal ? contributionInWorktree(workspace, temporary, event) : undefined
    if (local) return local
    throw new Failure({message: 'Unexpected checkout without the commit before the push', remedy: deeper})
  }
  const local = isLocal && source !== 'api' ? contributionInGit(workspace, event) : undefined
  if (local) return local
  if (source !== 'git') return contributionInApi(repository, event)
  if (git(workspace || temporary, '--version').isMissing) {
    throw new Failure({
      message: 'Unexpected runner without git, which `source: git` needs',
      remedy: 'Take it out: files are read through the API then.'
    })
  }
  const message = `Unexpected clone without the commits of the ${event.kind === 'pull' ? 'pull request' : 'push'}`
  throw new Failure({message, remedy: `${deeper.slice(0, -1)}, or \`source: auto\`.`})
}

const deeper = 'Set `fetch-depth: 0` for actions/checkout.'

function refuse(event: CommitEvent, {inputs: {source}, event: {name}}: Context): void {
  if (event.isPrivileged && (source === 'git' || source === 'worktree')) {
    const message = `Unexpected \`source: ${source}\` on \`${name}\`, expected \`api\``
    throw new Failure({message, remedy: 'Take it out: on this event nothing of a contribution may be checked out.'})
  }
  if (source === 'worktree' && event.kind === 'pull') {
    const message = `Unexpected \`source: worktree\` on \`${name}\`, expected \`auto\``
    throw new Failure({message, remedy: 'Take it out: a checkout has the lines of the merge, not of the pull request.'})
  }
}
