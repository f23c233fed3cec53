import {ApiError} from '../github/api-error.ts'
import {pullCommits, type Repository} from '../github/repository.ts'
import {doneText, suggestionText} from './comment-text.ts'
import {created} from './created.ts'
import {deleted} from './deleted.ts'
import {stickyName} from './marker.ts'
import type {Plan} from './plan.ts'
import {type OwnThread, ownComments, ownThreads} from './posted.ts'
import type {Suggestion} from './suggestion.ts'

const resolveMutation =
  'mutation($thread: ID!) { resolveReviewThread(input: {threadId: $thread}) { thread { isResolved } } }'

/** Where to post. */
export type Target = {repository: Repository; number: number; head: string}

/**
 * Posts what was planned, unless the pull request has moved on since.
 *
 * @throws {ApiError} when GitHub refuses.
 */
export async function post(plan: Plan, target: Target): Promise<'unchanged' | 'moved' | 'posted'> {
  const {suggestions, sticky, fixed, doubles} = plan
  const {repository, number, head} = target
  const {client, path} = repository
  if (isEmpty(plan)) return 'unchanged'
  if ((await pullCommits(repository, number)).head !== head) return 'moved'
  if (suggestions.length > 0) await postReview(suggestions, target)
  if (sticky?.id !== undefined) await client.change(`${path}/issues/comments/${sticky.id}`, {body: sticky.body})
  else if (sticky) {
    const {body} = sticky
    const isThere = async (): Promise<boolean> =>
      (await ownComments(repository, number)).some(({names}) => names.includes(stickyName))
    await created(() => client.create(`${path}/issues/${number}/comments`, {body}), isThere)
  }
  for (const thread of fixed) await close(thread, repository)
  await deleted(doubles, client)
  return 'posted'
}

/** Tells whether there is nothing to post. */
export function isEmpty({suggestions, sticky, fixed, doubles}: Plan): boolean {
  return suggestions.length === 0 && !sticky && fixed.length === 0 && doubles.length === 0
}

async function postReview(suggestions: Suggestion[], {repository, number, head}: Target): Promise<void> {
  const {client, path} = repository
  const review = {
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
  }
  await created(
    () => client.create(`${path}/pulls/${number}/reviews`, review),
    async () => {
      const said = new Set((await ownThreads(repository, number)).flatMap(({names}) => names))
      return suggestions.every(({repairs}) => repairs.every(({name}) => said.has(name)))
    }
  )
}

/**
 * Says in a thread of ours that it is done, and resolves it. GitHub wants `contents: write` for the latter, which we
 * never ask for: where it refuses, the word in the comment has to do.
 */
async function close({thread, id, body}: OwnThread, {client, path}: Repository): Promise<void> {
  await client.change(`${path}/pulls/comments/${id}`, {body: doneText(body)})
  try {
    await client.mutate(resolveMutation, {thread})
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
  }
}
