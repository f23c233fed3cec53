import {objectOf} from '../json.ts'
import {answerOf} from './answer.ts'
import {ApiError} from './api-error.ts'
import {exchange, type Host} from './exchange.ts'

/** Asks GitHub's API. Every method throws {ApiError} when the answer is no success. */
export type Client = {
  get: (path: string) => Promise<unknown>
  /** All items of a list that comes in pages of 100. */
  pages: (path: string) => Promise<unknown[]>
  send: (method: 'POST' | 'PATCH', path: string, body: object) => Promise<unknown>
  /** The `data` of the answer to a GraphQL query. */
  query: (query: string, variables: object) => Promise<unknown>
}

/** Most pages of a list: GitHub gives at most 3000 files of a pull request (REST, "List pull requests files"). */
const mostPages = 30

/** Milliseconds between requests that create something (REST, "Best practices": at least one second). */
const pause = 1000

/**
 * Makes a client of GitHub's API.
 *
 * It is our own since the usual one weighs 100 KB and follows redirects with the token.
 */
export function client(host: Host): Client {
  let last = 0
  const ask = async (method: string, url: URL, body?: object): Promise<{value: unknown; next: URL | undefined}> => {
    const response = await exchange(host, method, url, body)
    const {value, message} = await answerOf(response)
    if (!response.ok) throw new ApiError(response.status, message)
    return {value, next: nextOf(response, url)}
  }
  const create = async (method: string, url: URL, body: object): Promise<unknown> => {
    const early = last + pause - performance.now()
    if (last > 0 && early > 0) await new Promise((resolve) => setTimeout(resolve, early))
    last = performance.now()
    return (await ask(method, url, body)).value
  }
  return {
    get: async (path) => (await ask('GET', at(host, path))).value,
    send: (method, path, body) => create(method, at(host, path), body),
    async pages(path) {
      const items: unknown[] = []
      let url: URL | undefined = at(host, `${path}?per_page=100`)
      for (let page = 0; url && page < mostPages; page++) {
        const answer: {value: unknown; next: URL | undefined} = await ask('GET', url)
        if (!Array.isArray(answer.value)) throw new ApiError(200, `Unexpected answer to ${path}, expected a list`)
        items.push(...answer.value)
        url = answer.next
      }
      return items
    },
    async query(query, variables) {
      const isMutation = query.startsWith('mutation')
      const body = {query, variables}
      const answer = isMutation
        ? await create('POST', host.graphql, body)
        : (await ask('POST', host.graphql, body)).value
      const {data, errors} = objectOf(answer, 'the answer to a GraphQL query')
      if (Array.isArray(errors) && errors.length > 0) {
        const {type, message} = objectOf(errors[0], 'errors')
        throw new ApiError(statuses.get(type) ?? 422, String(message))
      }
      return data
    }
  }
}

/** What GraphQL answers with the status 200, and the status that it would have elsewhere. */
const statuses = new Map<unknown, number>([
  ['FORBIDDEN', 403],
  ['NOT_FOUND', 404]
])

function at({api}: Host, path: string): URL {
  return new URL(api.href.replace(/\/$/, '') + path)
}

/** The next page of a list (RFC 8288, as GitHub writes it). */
function nextOf(response: Response, url: URL): URL | undefined {
  const link = /<([^<>]{1,2000})>; ?rel="next"/.exec(response.headers.get('link') ?? '')
  return link?.[1] === undefined ? undefined : new URL(link[1], url)
}
