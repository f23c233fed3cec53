import type {Repository} from '../github/repository.ts'
import {isObject, listOf, objectOf, wholeOf} from '../json.ts'
import type {Event} from './event.ts'

const query = `query($owner: String!, $name: String!, $branch: String!) {
  repository(owner: $owner, name: $name) {
    pullRequests(headRefName: $branch, states: OPEN, first: 100) {
      nodes { number headRefOid headRepository { nameWithOwner } }
    }
  }
}`

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
  const data = objectOf(await client.query(query, {owner, name, branch: run.branch}), 'data')
  const {nodes} = objectOf(objectOf(data.repository, 'repository').pullRequests, 'pullRequests')
  const numbers = listOf(nodes, 'nodes').flatMap((node) => {
    const {number, headRefOid, headRepository} = objectOf(node, 'a pull request')
    const isIts = isObject(headRepository) && headRepository.nameWithOwner === run.repository
    return isIts && headRefOid === run.head ? [wholeOf(number, 'number')] : []
  })
  return numbers.length === 1 ? numbers[0] : undefined
}
