import {issueComment, reviewComment} from '../payloads/comment-objects.ts'
import {type Answer, denial, refusal} from './answer.ts'
import type {ApiRequest} from './api-request.ts'
import type {ApiState, FakeComment} from './state.ts'

/** Most characters of a comment. */
export const mostCharacters = 65_536

/** Takes a comment on the pull request. */
export function postComment(state: ApiState, request: ApiRequest): Answer {
  const text = bodyOf(request)
  if (isWrong(text)) return invalid(request, text)
  // Real comments have had larger numbers than 32 bits hold since 2024.
  const comment = {id: 3_500_000_000 + state.comments.length, body: text, isOurs: true}
  state.comments.push(comment)
  return {status: 201, body: issueComment(comment, state.pull)}
}

/** Changes a comment on the pull request. */
export function patchComment(state: ApiState, id: number, request: ApiRequest): Answer {
  return patched(state.comments, id, request, (comment) => issueComment(comment, state.pull))
}

/** Changes the first comment of a thread. */
export function patchReviewComment(state: ApiState, id: number, request: ApiRequest): Answer {
  return patched(state.threads, id, request, (thread) => reviewComment(thread, state.pull))
}

/** Deletes the first comment of a thread, and with it the thread. */
export function deleteReviewComment(state: ApiState, id: number, request: ApiRequest): Answer {
  const thread = state.threads.find((one) => one.id === id)
  if (!thread) return refusal(request, 404, 'Not Found')
  if (!thread.isOurs) return refusal(request, 403, denial)
  state.threads = state.threads.filter((one) => one !== thread)
  return {status: 204}
}

function patched<Comment extends FakeComment>(
  comments: Comment[],
  id: number,
  request: ApiRequest,
  shown: (comment: Comment) => object
): Answer {
  const comment = comments.find((one) => one.id === id)
  if (!comment) return refusal(request, 404, 'Not Found')
  if (!comment.isOurs) return refusal(request, 403, denial)
  const text = bodyOf(request)
  if (isWrong(text)) return invalid(request, text)
  comment.body = text
  return {status: 200, body: shown(comment)}
}

function bodyOf({body}: ApiRequest): string {
  const isNamed = typeof body === 'object' && body !== null && 'body' in body
  return isNamed && typeof body.body === 'string' ? body.body : ''
}

function isWrong(text: string): boolean {
  return text.trim() === '' || text.length > mostCharacters
}

function invalid(request: ApiRequest, text: string): Answer {
  const resource = request.path.includes('/pulls/') ? 'PullRequestReviewComment' : 'IssueComment'
  const fault =
    text.trim() === ''
      ? {code: 'missing_field', field: 'body'}
      : {code: 'unprocessable', field: 'data', message: `Body is too long (maximum is ${mostCharacters} characters)`}
  return refusal(request, 422, 'Validation Failed', [{resource, ...fault}])
}
