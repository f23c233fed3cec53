import {objectOf} from '../json.ts'
import type {Answer} from './answer.ts'
import {ApiError} from './api-error.ts'
import {connection} from './connection.ts'
import {exchange} from './exchange.ts'
import type {Host} from './host.ts'

/** Asks GitHub's API. Every method throws {ApiError} when the answer is no success. */
export type Client = {
  get: (path: string) => Promise<unknown>
  /** All items of a list that comes in pages of 100. */
  pages: (path: string) => Promise<unknown[]>
  /** Creates something, and does not ask twice: nobody knows what came of it when the error is uncertain. */
  create: (path: string, body: object) => Promise<unknown>
  /** Changes something, which may be asked for as often as it takes. */
  change: (path: string, body: object) => Promise<unknown>
  /** The `data` of the answer to a GraphQL query. */
  query: (query: string, variables: object) => Promise<unknown>
  /** The same of a mutation that may be asked for as often as it takes. */
  mutate: (mutation: string, variables: object) => Promise<unknown>
}

/** Most pages of a list: GitHub gives at most 3000 files of a pull request (REST, "List pull requests files"). */
const mostPages = 30

/** Milliseconds between requests that change something (REST, "Best practices": at least one second). */
const pause = 1000

/**
 * Makes a client of GitHub's API.
 *
 * It is our own since the usual one weighs 100 KB and follows redirects with the token.
 */
export function client(host: Host): Client {
  const send = connection()
  const read = (url: URL): Promise<Answer> => exchange(host, send, {method: 'GET', url, isSafe: true})
  const ask = async (query: string, variables: object): Promise<unknown> => {
    const body = {query, variables}
    const {value} = await exchange(host, send, {method: 'POST', url: host.graphql, body, isSafe: true})
    return objectOf(value, 'the answer to a GraphQL query').data
  }
  const inTurn = turns()
  return {
    get: async (path) => (await read(at(host, path))).value,
    async pages(path) {
      const items: unknown[] = []
      let url: URL | undefined = at(host, `${path}?per_page=100`)
      for (let page = 0; url && page < mostPages; page++) {
        const {value, link}: Answer = await read(url)
        if (!Array.isArray(value)) throw new ApiError('other', `It is no list of ${path}`, {status: 200})
        items.push(...value)
        url = nextOf(link, url)
      }
      return items
    },
    async create(path, body) {
      await inTurn()
      return (await exchange(host, send, {method: 'POST', url: at(host, path), body, isSafe: false})).value
    },
    async change(path, body) {
      await inTurn()
      return (await exchange(host, send, {method: 'PATCH', url: at(host, path), body, isSafe: true})).value
    },
    query: ask,
    async mutate(mutation, variables) {
      await inTurn()
      return ask(mutation, variables)
    }
  }
}

/** Waits until the next change may be asked for. */
function turns(): () => Promise<void> {
  let last = Number.NEGATIVE_INFINITY
  return async () => {
    const early = last + pause - performance.now()
    if (early > 0) await new Promise((resolve) => setTimeout(resolve, early))
    last = performance.now()
  }
}

function at({api}: Host, path: string): URL {
  return new URL(api.href.replace(/\/$/, '') + path)
}

/** The next page of a list (RFC 8288, as GitHub writes it). */
function nextOf(link: string, url: URL): URL | undefined {
  const [, next = ''] = /<([^<>]{1,2000})>; ?rel="next"/.exec(link) ?? []
  return next !== '' && URL.canParse(next, url.href) ? new URL(next, url) : undefined
}
