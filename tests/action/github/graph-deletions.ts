import {nodeId} from '../payloads/accounts.ts'
import {denial} from './answer.ts'
import {RefusedQuery} from './refused-query.ts'
import type {ApiState, FakeComment} from './state.ts'

type Input = {input: {id: string}}

/** The mutations that delete a comment: one on the pull request, or the first of a thread and with it the thread. */
export function deletions(state: ApiState): object {
  return {
    deleteIssueComment: ({input}: Input) => {
      state.comments = without(state, state.comments, 'IC', input.id)
      return {clientMutationId: null}
    },
    deletePullRequestReviewComment: ({input}: Input) => {
      state.threads = without(state, state.threads, 'PRRC', input.id)
      return {clientMutationId: null}
    }
  }
}

function without<Comment extends FakeComment>(
  {isReadOnly}: ApiState,
  comments: Comment[],
  kind: string,
  id: string
): Comment[] {
  const found = comments.find((one) => nodeId(kind, one.id) === id)
  if (!found) throw new RefusedQuery('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`)
  if (isReadOnly || !found.isOurs) throw new RefusedQuery('FORBIDDEN', denial)
  return comments.filter((one) => one !== found)
}
