import {ApiError} from '../github/api-error.ts'
import type {Repository} from '../github/repository.ts'
import {isObject, type JsonObject, listOf, objectOf, textOf, wholeOf} from '../json.ts'
import {isDone} from './comment-text.ts'
import {namesIn} from './marker.ts'

/** A comment of ours. */
export type OwnComment = {
  /** What it is about. */
  names: string[]
  id: number
  /** Its name for GraphQL. */
  node: string
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
        nodes { id isResolved comments(first: 1) { nodes { id fullDatabaseId body viewerDidAuthor } } }
      }
    }
  }
}`

const commentQuery = `query($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      comments(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { id fullDatabaseId body viewerDidAuthor }
      }
    }
  }
}`

/** Most pages of comments that are looked through: GitHub takes 2500 comments on a pull request, of whomever. */
const mostPages = 100

/**
 * The threads of a pull request that we started: by the author, whom nobody can forge, and by our mark.
 *
 * @throws {ApiError} when GitHub refuses, or there are more of them than are looked through.
 */
export async function ownThreads(repository: Repository, number: number): Promise<OwnThread[]> {
  return collected(repository, number, {query: threadQuery, field: 'reviewThreads'}, (node) => {
    const {id, isResolved, comments} = node
    const [first] = listOf(objectOf(comments, 'comments').nodes, 'nodes')
    const own = isObject(first) ? ownComment(first) : undefined
    return own && {...own, thread: textOf(id, 'id'), isResolved: isResolved === true, isDone: isDone(own.body)}
  })
}

/**
 * Our own comments on a pull request.
 *
 * @throws {ApiError} when GitHub refuses, or there are more of them than are looked through.
 */
export async function ownComments(repository: Repository, number: number): Promise<OwnComment[]> {
  return collected(repository, number, {query: commentQuery, field: 'comments'}, ownComment)
}

function ownComment({id: node, fullDatabaseId, body, viewerDidAuthor}: JsonObject): OwnComment | undefined {
  if (viewerDidAuthor !== true) return undefined
  const text = textOf(body, 'body')
  const names = namesIn(text)
  // Numbers of comments have more than 32 bits, so that GraphQL writes them as text.
  const id = wholeOf(Number(textOf(fullDatabaseId, 'fullDatabaseId')), 'fullDatabaseId')
  return names.length > 0 ? {names, id, node: textOf(node, 'id'), body: text} : undefined
}

/** Reads the nodes of all pages, and keeps those only that are ours: the others are as many and as long as anyone likes. */
async function collected<Own>(
  {client, owner, name}: Repository,
  number: number,
  {query, field}: {query: string; field: string},
  read: (node: JsonObject) => Own | undefined
): Promise<Own[]> {
  const found: Own[] = []
  let after: string | null = null
  for (let page = 0; page < mostPages; page++) {
    const data = objectOf(await client.query(query, {owner, name, number, after}), 'data')
    const pull = objectOf(objectOf(data.repository, 'repository').pullRequest, 'pullRequest')
    const {nodes, pageInfo} = objectOf(pull[field], field)
    found.push(...listOf(nodes, 'nodes').flatMap((node) => read(objectOf(node, 'a comment')) ?? []))
    const {hasNextPage, endCursor} = objectOf(pageInfo, 'pageInfo')
    if (hasNextPage !== true || typeof endCursor !== 'string') return found
    after = endCursor
  }
  throw new ApiError('too much', `number of comments: more than ${100 * mostPages}, so that ours cannot be found`)
}
