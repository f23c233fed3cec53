import type {Answer, ApiState} from './fake-answers.ts'
import {hunkRanges, pullDiff} from './pull-diff.ts'

/** A comment; `isOurs` when the token wrote it. */
type FakeComment = {id: number; body: string; isOurs: boolean}

/** A thread of a review. */
type FakeThread = FakeComment & {path: string; line: number; start: number; isResolved: boolean}

/** What was posted to a pull request. */
export type FakePosts = {threads: FakeThread[]; comments: FakeComment[]}

type ReviewComment = {path: string; body: string; line?: number; start_line?: number}
type Review = {commit_id: string; event: string; body: string; comments: ReviewComment[]}

/** Takes a post as GitHub does, or refuses it for the same reasons. */
export function postTo(method: string, route: string, body: unknown, state: ApiState): Answer {
  if (route.endsWith('/reviews')) return review(body as Review, state)
  const {body: text} = body as {body: string}
  if (text.length > 65_536) return {status: 422, body: {message: 'Body is too long'}}
  const id = Number(/\d+$/.exec(route)?.[0])
  if (method === 'POST' && route.endsWith('/comments')) {
    state.comments.push({id: 1000 + state.comments.length, body: text, isOurs: true})
    return {status: 201, body: {}}
  }
  const comment = (route.startsWith('/pulls/comments/') ? state.threads : state.comments).find((one) => one.id === id)
  if (!comment?.isOurs) return {status: 403, body: {message: 'Forbidden'}}
  comment.body = text
  return {status: 200, body: {}}
}

function review({commit_id: commit, event, body, comments}: Review, state: ApiState): Answer {
  const refused = (message: string): Answer => ({status: 422, body: {message}})
  if (event !== 'COMMENT' || body === '') return refused('Review comment body is missing')
  if (commit !== state.pull.head) return refused('commit_id is not part of the pull request')
  const files = pullDiff(state.repository, state.pull.base, state.pull.head)
  for (const {path, line = 0, start_line: start = line} of comments) {
    const patch = files.find((file) => file.filename === path)?.patch
    const hunks = hunkRanges(patch ?? '')
    const hunk = hunks.find(([from, to]) => from <= line && line <= to)
    if (!hunk) return refused('line must be part of the diff')
    if (start < hunk[0] || start > line) return refused('start_line must be part of the same hunk as the line')
  }
  for (const {path, line = 0, start_line: start = line, body: text} of comments) {
    const id = 2000 + state.threads.length
    state.threads.push({id, path, line, start, body: text, isOurs: true, isResolved: false})
  }
  return {status: 200, body: {}}
}
