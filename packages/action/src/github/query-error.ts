import {isObject, listOf, objectOf} from '../json.ts'
import {ApiError, type ErrorKind} from './api-error.ts'

/** What GraphQL answers with the status 200, and what it comes from. */
const kinds = new Map<unknown, ErrorKind>([
  ['FORBIDDEN', 'permission'],
  ['INSUFFICIENT_SCOPES', 'permission'],
  ['NOT_FOUND', 'missing'],
  ['RATE_LIMITED', 'rate limit'],
  ['SERVICE_UNAVAILABLE', 'outage']
])

/**
 * Reads the error out of the answer to a GraphQL query; nothing when it is a success.
 *
 * @param wait milliseconds that GitHub asks to wait, where it says so.
 */
export function queryError(answer: unknown, wait: number | undefined): ApiError | undefined {
  const {errors} = objectOf(answer, 'the answer to a GraphQL query')
  const [first] = errors === undefined ? [] : listOf(errors, 'errors')
  if (!isObject(first)) return undefined
  const {type, message} = first
  // What has no type is a query that does not fit, or that took too long: only the latter passes.
  const isPassing = type === undefined && /went wrong|time ?out|timed out/i.test(String(message))
  return new ApiError(kinds.get(type) ?? (isPassing ? 'outage' : 'other'), String(message), {status: 200, wait})
}
