import {ApiError} from './api-error.ts'

/** Where GitHub's API is, and what opens it. */
export type Host = {api: URL; graphql: URL; token: string}

/** Milliseconds that one request may take. */
const patience = 30_000

/** Milliseconds that are waited before one request is sent again. */
const longestWait = 60_000

const mostAttempts = 3
const mostHops = 3

/**
 * Sends a request, and again when GitHub asks to wait or has a bad moment.
 *
 * The token goes to the API's own origin only: a redirect elsewhere is refused, and so is any for what is not a GET.
 *
 * @throws {ApiError} when there was no answer, or a redirect was refused.
 */
export async function exchange(host: Host, method: string, url: URL, body?: object): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    const response = await attemptOf(host, method, url, body)
    const wait = response instanceof Response ? waitAfter(response, method, attempt) : attempt * 1000
    const isLast = attempt === mostAttempts || wait === undefined || wait > longestWait
    if (response instanceof Response && isLast) return response
    if (!(response instanceof Response) && (isLast || method !== 'GET')) throw new ApiError(0, response.message)
    if (response instanceof Response) await response.body?.cancel()
    await new Promise((resolve) => setTimeout(resolve, wait))
  }
}

/** An answer, or why there was none. */
async function attemptOf(host: Host, method: string, url: URL, body?: object): Promise<Response | Error> {
  try {
    return await redirected(host, method, url, body)
  } catch (error) {
    if (error instanceof ApiError) throw error
    const cause = error instanceof Error && error.cause instanceof Error ? ` (${error.cause.message})` : ''
    return new Error(`No answer from ${url.host}: ${error instanceof Error ? error.message : String(error)}${cause}`)
  }
}

async function redirected(host: Host, method: string, start: URL, body?: object): Promise<Response> {
  let url = start
  for (let hop = 0; hop <= mostHops; hop++) {
    if (url.origin !== host.api.origin || url.username !== '') {
      throw new ApiError(0, `Refused to send the token to ${url.host}`)
    }
    const response = await fetch(url, {
      method,
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
      headers: headersOf(host),
      ...(body && {body: JSON.stringify(body)})
    })
    const location = response.headers.get('location')
    if (response.status < 300 || response.status > 399 || location === null) return response
    if (method !== 'GET') throw new ApiError(0, `Refused a redirect of ${method}`)
    url = new URL(location, url)
  }
  throw new ApiError(0, `Refused more than ${mostHops} redirects`)
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

/**
 * Milliseconds to wait before a request is sent again; nothing when it should not be.
 *
 * A limit was hit with 403 or 429 and `retry-after`, or with no requests remaining (REST, "Rate limits").
 */
function waitAfter({status, headers}: Response, method: string, attempt: number): number | undefined {
  if (status === 403 || status === 429) {
    const after = headers.get('retry-after')
    if (after !== null && /^\d{1,6}$/.test(after)) return Number(after) * 1000
    const reset = headers.get('x-ratelimit-remaining') === '0' ? Number(headers.get('x-ratelimit-reset')) : 0
    return reset > 0 ? Math.max(1000, reset * 1000 - Date.now()) : undefined
  }
  return status >= 500 && method === 'GET' ? attempt * 1000 : undefined
}
