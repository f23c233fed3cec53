import type {Repository} from '../github/repository.ts'
import {isObject, listOf, objectOf, textOf, wholeOf} from '../json.ts'
import {isDone} from './comment-text.ts'
import {namesIn} from './marker.ts'

/** A comment of ours. */
export type OwnComment = {
  /** What it is about. */
  names: string[]
  id: number
  body: string
}

/** The first comment of a thread of ours. */
export type OwnThread = OwnComment & {
  thread: string
  isResolved: boolean
  /** Whether its comment says that there is nothing left to do. */
  isDone: boolean
}

const threadQuery = `query($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      reviewThreads(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { id isResolved comments(first: 1) { nodes { fullDatabaseId body viewerDidAuthor } } }
      }
    }
  }
}`

const commentQuery = `query($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      comments(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { fullDatabaseId body viewerDidAuthor }
      }
    }
  }
}`

/** Most pages of comments that are looked through. */
const mostPages = 20

/** The threads of a pull request that we started: by the author, whom nobody can forge, and by our mark. */
export async function ownThreads(repository: Repository, number: number): Promise<OwnThread[]> {
  const nodes = await nodesOf(repository, number, threadQuery, 'reviewThreads')
  return nodes.flatMap((node) => {
    const {id, isResolved, comments} = objectOf(node, 'a thread')
    const [first] = listOf(objectOf(comments, 'comments').nodes, 'nodes')
    const own = isObject(first) ? ownComment(first) : undefined
    return own ? [{...own, thread: textOf(id, 'id'), isResolved: isResolved === true, isDone: isDone(own.body)}] : []
  })
}

/** Our own comments on a pull request. */
export async function ownComments(repository: Repository, number: number): Promise<OwnComment[]> {
  const nodes = await nodesOf(repository, number, commentQuery, 'comments')
  return nodes.flatMap((node) => ownComment(objectOf(node, 'a comment')) ?? [])
}

function ownComment({fullDatabaseId: id, body, viewerDidAuthor}: Record<string, unknown>): OwnComment | undefined {
  if (viewerDidAuthor !== true) return undefined
  const names = namesIn(textOf(body, 'body'))
  // Numbers of comments have more than 32 bits, so that GraphQL writes them as text.
  const known = wholeOf(Number(textOf(id, 'fullDatabaseId')), 'fullDatabaseId')
  return names.length > 0 ? {names, id: known, body: textOf(body, 'body')} : undefined
}

async function nodesOf(repository: Repository, number: number, query: string, field: string): Promise<unknown[]> {
  const {client, owner, name} = repository
  const nodes: unknown[] = []
  let after: string | null = null
  for (let page = 0; page < mostPages; page++) {
    const data = objectOf(await client.query(query, {owner, name, number, after}), 'data')
    const pull = objectOf(objectOf(data.repository, 'repository').pullRequest, 'pullRequest')
    const list = objectOf(pull[field], field)
    nodes.push(...listOf(list.nodes, 'nodes'))
    const {hasNextPage, endCursor} = objectOf(list.pageInfo, 'pageInfo')
    if (hasNextPage !== true || typeof endCursor !== 'string') break
    after = endCursor
  }
  return nodes
}
