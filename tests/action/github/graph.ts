import {nodeId} from '../payloads/accounts.ts'
import {denial} from './answer.ts'
import {connection, type PageArguments} from './connection.ts'
import {deletions} from './graph-deletions.ts'
import {fileAt} from './graph-files.ts'
import {mergeCommit} from './merge-commit.ts'
import {RefusedQuery} from './refused-query.ts'
import {type ApiState, base, type FakeComment, type FakePull, type FakeThread, pullsIn} from './state.ts'

type PullFilter = PageArguments & {
  states?: string[]
  baseRefName?: string
  headRefName?: string
  orderBy?: {field: string; direction: 'ASC' | 'DESC'}
}

/** What can be asked for: the fields that are there, those with arguments as functions. */
export function graphOf(state: ApiState): object {
  return {
    viewer: {__typename: 'User', login: 'github-actions[bot]'},
    repository: ({owner, name}: {owner: string; name: string}) => {
      if (`${owner}/${name}`.toLowerCase() === base.fullName) return repositoryNode(state)
      throw notFound(`a Repository with the name '${owner}/${name}'.`)
    },
    resolveReviewThread: ({input}: {input: {threadId: string}}) => resolved(state, input.threadId),
    ...deletions(state)
  }
}

function repositoryNode(state: ApiState): object {
  return {
    __typename: 'Repository',
    nameWithOwner: base.fullName,
    ref: ({qualifiedName}: {qualifiedName: string}) => refNode(state, qualifiedName),
    pullRequest: ({number}: {number: number}) => {
      const pull = pullsIn(state).find((one) => one.number === number)
      if (pull) return pullNode(state, pull)
      throw notFound(`a PullRequest with the number of ${number}.`)
    },
    pullRequests: (filter: PullFilter) => {
      const nodes = filtered(state, filter).map((pull) => pullNode(state, pull))
      return connection('pullRequests', nodes, filter)
    }
  }
}

function refNode(state: ApiState, qualifiedName: string): object | null {
  const name = qualifiedName.replace(/^refs\/heads\//, '')
  const isThere = pullsIn(state).some(
    ({baseRef, headRef, headRepository}) => name === baseRef || (name === headRef && headRepository === base.fullName)
  )
  return isThere ? {name, prefix: 'refs/heads/', target: () => commitNode(state, state.repository.tip(name))} : null
}

function filtered(state: ApiState, {states, baseRefName, headRefName, orderBy}: PullFilter): FakePull[] {
  const pulls = pullsIn(state).filter(
    ({isOpen, baseRef, headRef}) =>
      (!states || states.includes(isOpen ? 'OPEN' : 'CLOSED')) &&
      (baseRefName == null || baseRefName === baseRef) &&
      (headRefName == null || headRefName === headRef)
  )
  return orderBy?.direction === 'DESC' ? pulls.reverse() : pulls
}

function pullNode(state: ApiState, pull: FakePull): object {
  const isOwn = pull.number === state.pull.number
  return {
    __typename: 'PullRequest',
    id: nodeId('PR', pull.number),
    number: pull.number,
    url: `https://github.com/${base.fullName}/pull/${pull.number}`,
    title: pull.title,
    state: pull.isOpen ? 'OPEN' : 'CLOSED',
    isDraft: false,
    baseRefName: pull.baseRef,
    baseRefOid: pull.base,
    headRefName: pull.headRef,
    headRefOid: pull.head,
    isCrossRepository: pull.headRepository !== base.fullName,
    headRepository: pull.headRepository === null ? null : {nameWithOwner: pull.headRepository},
    author: {__typename: pull.author.endsWith('[bot]') ? 'Bot' : 'User', login: pull.author.replace('[bot]', '')},
    mergeable: () => (mergeCommit(state.repository, pull) === null ? 'CONFLICTING' : 'MERGEABLE'),
    potentialMergeCommit: () => commitNode(state, mergeCommit(state.repository, pull)),
    reviewThreads: (page: PageArguments) =>
      connection('reviewThreads', isOwn ? state.threads.map(threadNode) : [], page),
    comments: (page: PageArguments) =>
      connection('comments', isOwn ? state.comments.map((one) => commentNode(one, 'IC')) : [], page)
  }
}

function commitNode({repository}: ApiState, oid: string | null): object | null {
  return oid === null
    ? null
    : {__typename: 'Commit', oid, file: ({path}: {path: string}) => fileAt(repository, oid, path)}
}

function threadNode(thread: FakeThread): object {
  return {
    id: nodeId('PRRT', thread.id),
    isResolved: thread.isResolved,
    path: thread.path,
    originalLine: thread.line,
    diffSide: thread.side,
    comments: (page: PageArguments) => connection('comments', [commentNode(thread, 'PRRC')], page)
  }
}

function commentNode({id, body, isOurs}: FakeComment, kind: string): object {
  return {
    id: nodeId(kind, id),
    databaseId: id,
    fullDatabaseId: String(id),
    body,
    viewerDidAuthor: isOurs,
    author: {__typename: isOurs ? 'Bot' : 'User', login: isOurs ? 'github-actions' : 'moth'}
  }
}

function resolved(state: ApiState, id: string): object {
  const thread = state.threads.find((one) => nodeId('PRRT', one.id) === id)
  if (!thread) throw notFound(`a node with the global id of '${id}'.`)
  if (!state.canResolve || state.isReadOnly) throw new RefusedQuery('FORBIDDEN', denial)
  thread.isResolved = true
  return {thread: threadNode(thread)}
}

function notFound(what: string): RefusedQuery {
  return new RefusedQuery('NOT_FOUND', `Could not resolve to ${what}`)
}
