import {type Answer, answerOf, waitIn} from './answer.ts'
import {ApiError} from './api-error.ts'
import type {Message, Reply, Send} from './connection.ts'
import type {Host} from './host.ts'
import {queryError} from './query-error.ts'

/** What is asked for. */
export type Question = {
  method: 'GET' | 'POST' | 'PATCH'
  url: URL
  body?: object
  /** Whether it does no harm to ask twice. */
  isSafe: boolean
}

/** Milliseconds that are waited before one request is sent again. */
const longestWait = 60_000

const mostAttempts = 3
const mostHops = 3

/**
 * Asks, and asks again when GitHub asks to wait; and when there was no certain answer, if that does no harm.
 *
 * The token goes to the API's own origin only: a redirect elsewhere is refused, and so is any for what is not a GET.
 *
 * @throws {ApiError} when there was no success in the end.
 */
export async function exchange(host: Host, send: Send, question: Question): Promise<Answer> {
  for (let attempt = 1; ; attempt++) {
    const answer = await attemptOf(host, send, question)
    if (!(answer instanceof ApiError)) return answer
    const wait = answer.isUncertain ? (question.isSafe ? attempt * 1000 : undefined) : answer.wait
    if (attempt === mostAttempts || wait === undefined || wait > longestWait) throw answer
    await new Promise((resolve) => setTimeout(resolve, wait))
  }
}

async function attemptOf(host: Host, send: Send, question: Question): Promise<Answer | ApiError> {
  const reply = await redirected(host, send, question)
  if (reply instanceof ApiError) return reply
  const answer = answerOf(reply, question.url)
  if (answer instanceof ApiError || question.url !== host.graphql) return answer
  return queryError(answer.value, waitIn(reply)) ?? answer
}

async function redirected(host: Host, send: Send, {method, url: start, body}: Question): Promise<Reply | ApiError> {
  const message = {method, headers: headersOf(host), body: body && JSON.stringify(body)}
  let url = start
  for (let hop = 0; hop <= mostHops; hop++) {
    if (url.origin !== host.api.origin || url.username !== '') {
      return new ApiError('not asked', `Refused to send the token to ${url.host}`)
    }
    const reply = await sent(send, url, message)
    if (reply instanceof ApiError) return reply
    const {location} = reply.headers
    if (reply.status < 300 || reply.status > 399 || location === undefined) return reply
    if (!URL.canParse(location, url.href)) return new ApiError('not asked', 'Refused a redirect to no address')
    if (method !== 'GET') return new ApiError('not asked', `Refused a redirect of ${method}`)
    url = new URL(location, url)
  }
  return new ApiError('not asked', `Refused more than ${mostHops} redirects`)
}

/** A reply, or why there was none. */
async function sent(send: Send, url: URL, message: Message): Promise<Reply | ApiError> {
  try {
    return await send(url, message)
  } catch (error) {
    if (error instanceof ApiError) return error
    return new ApiError('no answer', `No answer from ${url.host}: ${reasonOf(error)}`)
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'AbortError') return 'nothing came for 30 s'
  // Where several addresses were tried, the message is empty and the code is not.
  return error.message || ('code' in error ? String(error.code) : error.name)
}

function headersOf({token}: Host): Record<string, string> {
  return {
    accept: 'application/vnd.github+json',
    'content-type': 'application/json',
    'user-agent': 'listwright',
    'x-github-api-version': '2022-11-28',
    ...(token === '' ? {} : {authorization: `Bearer ${token}`})
  }
}
