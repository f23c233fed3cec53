import {isObject, type JsonObject} from '../json.ts'
import {ApiError, type ErrorKind} from './api-error.ts'
import type {Reply} from './connection.ts'

/** An answer of the API that is a success. */
export type Answer = {value: unknown; link: string}

/** Reads the JSON of an answer; an error says what came in its place. */
export function answerOf(reply: Reply, url: URL): Answer | ApiError {
  const {status, statusText, headers, text} = reply
  const isGood = status >= 200 && status < 300
  const json = jsonIn(text)
  if (!json && (isGood || status < 500)) return new ApiError('no JSON', insteadOfJson(reply, url), {status})
  if (isGood) return {value: json?.value, link: [headers.link ?? ''].flat().join(', ')}
  const message = (isObject(json?.value) && messageIn(json.value)) || statusText
  return new ApiError(kindOf(reply, message), `${status} ${message}`, {status, wait: waitIn(reply)})
}

/** The value in a text; an empty one has none, nothing where it is no JSON. */
function jsonIn(text: string): {value: unknown} | undefined {
  try {
    return {value: text === '' ? undefined : JSON.parse(text)}
  } catch {
    return undefined
  }
}

function insteadOfJson({status, headers, text}: Reply, {host}: URL): string {
  const isPage = /html/.test(headers['content-type'] ?? '') || /^\s*<(?:!doctype|html)/i.test(text)
  return `${isPage ? 'HTML in place of JSON' : 'text that is no JSON'} from \`${host}\` (${status})`
}

/** The message of an error with its reasons: texts, or objects with a message of their own. */
function messageIn({message, errors}: JsonObject): string | undefined {
  if (typeof message !== 'string') return undefined
  const reasons = (Array.isArray(errors) ? errors : []).map((one) => (isObject(one) ? one.message : one))
  return [message, ...reasons.filter((reason) => typeof reason === 'string')].join(': ')
}

/** What an answer that is no success comes from (REST, "Troubleshooting" and "Rate limits"). */
function kindOf({status, headers}: Reply, message: string): ErrorKind {
  const isSpent = headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0'
  if (status === 429 || (status === 403 && (isSpent || /rate limit/i.test(message)))) return 'rate limit'
  if (status === 401) return 'token'
  if (status === 403) return 'permission'
  if (status === 404) return 'missing'
  return status >= 500 ? 'outage' : 'other'
}

/** Milliseconds that GitHub asks to wait: with `retry-after`, or with no requests remaining (REST, "Rate limits"). */
export function waitIn({headers}: Pick<Reply, 'headers'>): number | undefined {
  const after = headers['retry-after']
  if (after !== undefined && /^\d{1,6}$/.test(after)) return Number(after) * 1000
  const reset = headers['x-ratelimit-remaining'] === '0' ? Number(headers['x-ratelimit-reset']) : 0
  return reset > 0 ? Math.max(1000, reset * 1000 - Date.now()) : undefined
}
