import type {Repository} from '../github/repository.ts'
import {isObject, type JsonObject, listOf, objectOf, wholeOf} from '../json.ts'
import type {Event} from './event.ts'

const query = `query($owner: String!, $name: String!, $branch: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequests(headRefName: $branch, states: OPEN, first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { number headRefOid headRepository { nameWithOwner } }
    }
  }
}`

/** Most pages that are looked through: forks often have one name for their branches, such as `main`. */
const mostPages = 30

/**
 * Finds the open pull request whose head is the commit of a workflow run; nothing when there is not exactly one.
 *
 * The event itself names none when it comes from a fork, and artifacts could name any.
 */
export async function pullOfRun(
  repository: Repository,
  run: Extract<Event, {kind: 'run'}>
): Promise<number | undefined> {
  const {owner, name, client} = repository
  const numbers: number[] = []
  let after: string | null = null
  for (let page = 0; page < mostPages; page++) {
    const data = objectOf(await client.query(query, {owner, name, branch: run.branch, after}), 'data')
    const {nodes, pageInfo} = objectOf(objectOf(data.repository, 'repository').pullRequests, 'pullRequests')
    numbers.push(...listOf(nodes, 'nodes').flatMap((node) => numberIn(objectOf(node, 'a pull request'), run)))
    const {hasNextPage, endCursor} = objectOf(pageInfo, 'pageInfo')
    if (hasNextPage !== true || typeof endCursor !== 'string') break
    after = endCursor
  }
  return numbers.length === 1 ? numbers[0] : undefined
}

function numberIn(
  {number, headRefOid, headRepository}: JsonObject,
  {repository, head}: Extract<Event, {kind: 'run'}>
): number[] {
  const isIts = isObject(headRepository) && headRepository.nameWithOwner === repository
  return isIts && headRefOid === head ? [wholeOf(number, 'number')] : []
}
