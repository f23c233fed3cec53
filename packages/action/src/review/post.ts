import {ApiError} from '../github/api-error.ts'
import {pullCommits, type Repository} from '../github/repository.ts'
import {doneText, suggestionText} from './comment-text.ts'
import type {Plan} from './plan.ts'
import type {OwnThread} from './posted.ts'

const resolveMutation =
  'mutation($thread: ID!) { resolveReviewThread(input: {threadId: $thread}) { thread { isResolved } } }'

/** Where to post. */
export type Target = {repository: Repository; number: number; head: string}

/**
 * Posts what was planned, unless the pull request has moved on since.
 *
 * @throws {ApiError} when GitHub refuses.
 */
export async function post(
  {suggestions, sticky, fixed}: Plan,
  {repository, number, head}: Target
): Promise<'unchanged' | 'moved' | 'posted'> {
  const {client, path} = repository
  if (suggestions.length === 0 && !sticky && fixed.length === 0) return 'unchanged'
  if ((await pullCommits(repository, number)).head !== head) return 'moved'
  if (suggestions.length > 0) {
    await client.send('POST', `${path}/pulls/${number}/reviews`, {
      commit_id: head,
      event: 'COMMENT',
      body: `Listwright suggests ${suggestions.length === 1 ? 'a repair' : `${suggestions.length} repairs`}.`,
      comments: suggestions.map((suggestion) => ({
        path: suggestion.path,
        body: suggestionText(suggestion),
        line: suggestion.end,
        side: 'RIGHT',
        // GitHub refuses a start that is the end.
        ...(suggestion.start < suggestion.end && {start_line: suggestion.start, start_side: 'RIGHT'})
      }))
    })
  }
  if (sticky?.id !== undefined) await client.send('PATCH', `${path}/issues/comments/${sticky.id}`, {body: sticky.body})
  else if (sticky) await client.send('POST', `${path}/issues/${number}/comments`, {body: sticky.body})
  for (const thread of fixed) await close(thread, repository)
  return 'posted'
}

/**
 * Says in a thread of ours that it is done, and resolves it. GitHub wants `contents: write` for the latter, which we
 * never ask for: where it refuses, the word in the comment has to do.
 */
async function close({thread, id, body}: OwnThread, {client, path}: Repository): Promise<void> {
  await client.send('PATCH', `${path}/pulls/comments/${id}`, {body: doneText(body)})
  try {
    await client.query(resolveMutation, {thread})
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
  }
}
