import {ApiError} from '../github/api-error.ts'
import type {Client} from '../github/client.ts'
import type {OwnComment} from './posted.ts'

const mutations = {
  comment: 'mutation($id: ID!) { deleteIssueComment(input: {id: $id}) { clientMutationId } }',
  thread: 'mutation($id: ID!) { deletePullRequestReviewComment(input: {id: $id}) { clientMutationId } }'
}

/** Deletes comments of ours that say nothing of their own; one that is gone or stays refused does no harm. */
export async function deleted(doubles: OwnComment[], client: Client): Promise<void> {
  for (const double of doubles) {
    try {
      await client.mutate('thread' in double ? mutations.thread : mutations.comment, {id: double.node})
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
    }
  }
}
