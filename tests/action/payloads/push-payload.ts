import {pullDiff} from '../github/pull-diff.ts'
import {type ApiState, base} from '../github/state.ts'
import type {TestRepository} from '../repository.ts'
import {account, repositoryLike} from './accounts.ts'
import {commitOf} from './commit-object.ts'
import {example, partOf} from './examples.ts'

/** What a push does to a branch: a commit, and the one before; nothing but zeros for a new branch. */
export type Push = {before: string; after: string; branch?: string}

/** The event of a push. */
export function pushEvent({repository, pull}: ApiState, {before, after, branch = 'main'}: Push): object {
  const shape = example('push')
  const isNew = /^0+$/.test(before)
  const page = `https://github.com/${base.fullName}`
  const names = isNew
    ? [after]
    : repository.git('rev-list', '--reverse', `${before}..${after}`).split('\n').filter(Boolean)
  const commits = names.map((sha) => pushedCommit(repository, sha))
  return {
    ...shape,
    ref: `refs/heads/${branch}`,
    before,
    after,
    created: isNew,
    compare: isNew ? `${page}/commit/${after}` : `${page}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
    commits,
    head_commit: pushedCommit(repository, after),
    repository: {...repositoryLike(partOf(shape, 'repository'), base.fullName), master_branch: 'main'},
    pusher: {name: pull.author, email: `${pull.author.replace('[bot]', '')}@users.noreply.github.com`},
    sender: account(pull.author)
  }
}

function pushedCommit(repository: TestRepository, sha: string): object {
  const files = pullDiff(repository, `${sha}^`, sha)
  const paths = (...kinds: string[]): string[] =>
    files.filter(({status}) => kinds.includes(status)).map(({path}) => path)
  return {
    ...commitOf(repository, sha),
    distinct: true,
    url: `https://github.com/${base.fullName}/commit/${sha}`,
    added: paths('added', 'renamed'),
    removed: paths('removed'),
    modified: paths('modified', 'changed')
  }
}
