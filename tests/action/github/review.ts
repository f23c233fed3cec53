import {reviewObject} from '../payloads/comment-objects.ts'
import {type Answer, refusal} from './answer.ts'
import type {ApiRequest} from './api-request.ts'
import {mostCharacters} from './comments.ts'
import {compared} from './compared.ts'
import {diffLines, indexOfLine} from './diff-lines.ts'
import {pullDiff} from './pull-diff.ts'
import type {ApiState, FakePull, Side} from './state.ts'

type Comment = {path: string; body: string; line?: number; side?: Side; start_line?: number; start_side?: Side}
type Review = {commit_id?: string; event?: string; body?: string; comments?: Comment[]}

/** Takes a review, or refuses all of it for one comment, as GitHub does. */
export function postReview(state: ApiState, request: ApiRequest): Answer {
  const review: Review = request.body ?? {}
  const {commit_id: commit = state.pull.head, body = '', comments = []} = review
  const wrong = reviewFaults(state, review)
  const faults = wrong.length > 0 ? wrong : comments.flatMap((one) => commentFaults(state, commit, one))
  if (faults.length > 0) return refusal(request, 422, 'Unprocessable Entity', faults)
  for (const {path, line = 0, side = 'RIGHT', body: text, ...first} of comments) {
    const place = {path, line, side, start: first.start_line ?? line, startSide: first.start_side ?? side, commit}
    // Real comments have larger numbers than 32 bits hold.
    const id = 2_300_000_000 + state.threads.length
    state.threads.push({id, ...place, body: text, isOurs: true, isResolved: false})
  }
  return {status: 200, body: reviewObject(3_100_000_000 + state.threads.length, commit, body, state.pull)}
}

function reviewFaults(state: ApiState, {commit_id: commit, event, body = ''}: Review): string[] {
  if (event !== 'COMMENT') throw new Error(`The fake takes no reviews but comments: ${event}`)
  const faults: string[] = []
  if (body.trim() === '') faults.push("Body can't be blank")
  if (body.length > mostCharacters) faults.push(`Body is too long (maximum is ${mostCharacters} characters)`)
  if (commit !== undefined && !commitsOf(state, state.pull).includes(commit)) {
    faults.push('The commit is not part of the pull request')
  }
  return faults
}

function commitsOf({repository}: ApiState, {base, head}: FakePull): string[] {
  return compared(repository, base, head).ahead.map(({sha}) => sha)
}

/** What GitHub says of a comment that it cannot place; in one sentence for all that is wrong with it. */
function commentFaults(state: ApiState, commit: string, comment: Comment): string[] {
  const faults = placeFaults(state, commit, comment)
  if (faults.length > 0) faults.push("Pull request review thread diff hunk can't be blank")
  if (comment.body.trim() === '') faults.push("Pull request review comment body can't be blank")
  if (comment.body.length > mostCharacters) {
    faults.push(`Pull request review comment body is too long (maximum is ${mostCharacters} characters)`)
  }
  return faults.length > 0 ? [new Intl.ListFormat('en').format(faults)] : []
}

function placeFaults({repository, pull, isPatchless}: ApiState, commit: string, comment: Comment): string[] {
  const {path, line, side = 'RIGHT', start_line: start, start_side: startSide = side} = comment
  const known = [side, startSide].every((one) => one === 'LEFT' || one === 'RIGHT')
  if (!known) return ['Pull request review thread side is invalid']
  const file = pullDiff(repository, pull.base, commit).find((one) => one.path === path)
  if (!file) return ['Pull request review thread path is invalid']
  const lines = diffLines((!isPatchless && file.patch) || '')
  const end = line === undefined ? -1 : indexOfLine(lines, side, line)
  const faults = end < 0 ? ['Pull request review thread line must be part of the diff'] : []
  if (start === undefined) return faults
  const first = indexOfLine(lines, startSide, start)
  if (end < 0 || first < 0 || lines[first]?.hunk !== lines[end]?.hunk) {
    faults.push('Pull request review thread start line must be part of the same hunk as the line.')
  } else if (first >= end) faults.push('Pull request review thread start line must precede the end line.')
  return faults
}
