import {mergeablePullObject} from '../payloads/pull-object.ts'
import {type Answer, denial, refusal} from './answer.ts'
import type {ApiRequest} from './api-request.ts'
import {deleteReviewComment, patchComment, patchReviewComment, postComment} from './comments.ts'
import {comparisonAnswer} from './comparison.ts'
import {blobAnswer, treeAnswer} from './git-objects.ts'
import {filesAnswer} from './pull-files.ts'
import {postReview} from './review.ts'
import {type ApiState, base, type FakePull, pullsIn} from './state.ts'

/** Answers a request; `value` is what the route has in its parentheses. */
type Handler = (state: ApiState, value: string, request: ApiRequest, url: string) => Answer | undefined

const routes: Array<[method: string, route: RegExp, handler: Handler]> = [
  ['GET', /^\/pulls\/(\d+)$/, (state, value) => known(state, value, (pull) => pullAnswer(state, pull))],
  [
    'GET',
    /^\/pulls\/(\d+)\/files$/,
    (state, value, request, url) => known(state, value, (pull) => filesAnswer(state, pull, request, url))
  ],
  [
    'GET',
    /^\/compare\/(.+)$/,
    ({repository}, value, request, url) => comparisonAnswer(repository, value, request, url)
  ],
  ['GET', /^\/git\/trees\/(.+)$/, ({repository}, value, request) => treeAnswer(repository, value, request)],
  ['GET', /^\/git\/blobs\/(\w+)$/, ({repository}, value) => blobAnswer(repository, value)],
  ['POST', /^\/pulls\/(\d+)\/reviews$/, (state, value, request) => own(state, value, () => postReview(state, request))],
  [
    'POST',
    /^\/issues\/(\d+)\/comments$/,
    (state, value, request) => own(state, value, () => postComment(state, request))
  ],
  ['PATCH', /^\/issues\/comments\/(\d+)$/, (state, value, request) => patchComment(state, Number(value), request)],
  ['PATCH', /^\/pulls\/comments\/(\d+)$/, (state, value, request) => patchReviewComment(state, Number(value), request)],
  [
    'DELETE',
    /^\/pulls\/comments\/(\d+)$/,
    (state, value, request) => deleteReviewComment(state, Number(value), request)
  ]
]

/**
 * Answers a request as GitHub would, out of a git repository and what was posted before.
 *
 * @throws when it is one that GitHub answers and the fake does not.
 */
export function restAnswer(request: ApiRequest, state: ApiState, url: string): Answer {
  const {method, path, authorization} = request
  const isWrite = method !== 'GET'
  if (isWrite && authorization === undefined) return refusal(request, 401, 'Requires authentication')
  const home = `/repos/${base.fullName}`
  const route = path.startsWith(`${home}/`) ? decodeURIComponent(path.slice(home.length)) : undefined
  if (route === undefined) return refusal(request, 404, 'Not Found')
  if (isWrite && state.isReadOnly) return refusal(request, 403, denial)
  for (const [verb, pattern, handler] of routes) {
    const [, value] = pattern.exec(route) ?? []
    if (verb !== method || value === undefined) continue
    return gitSafe(() => handler(state, value, request, url)) ?? refusal(request, 404, 'Not Found')
  }
  throw new Error(`The fake does not know ${method} ${path}`)
}

function pullAnswer({repository}: ApiState, pull: FakePull): Answer {
  return {status: 200, body: mergeablePullObject(repository, pull)}
}

function known(state: ApiState, number: string, answer: (pull: FakePull) => Answer): Answer | undefined {
  const pull = pullsIn(state).find((one) => String(one.number) === number)
  return pull && answer(pull)
}

/** Only of one pull request the fake knows what was posted. */
function own({pull}: ApiState, number: string, answer: () => Answer): Answer {
  if (number !== String(pull.number)) throw new Error(`Posts go to pull request ${pull.number} only, not to ${number}`)
  return answer()
}

/** Nothing where git does not know an object. */
function gitSafe(answer: () => Answer | undefined): Answer | undefined {
  try {
    return answer()
  } catch (error) {
    if (error instanceof Error && 'status' in error) return undefined
    throw error
  }
}
