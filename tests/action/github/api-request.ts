import type {IncomingMessage} from 'node:http'
import {base} from './state.ts'

/** A request that the fake API got. */
export type ApiRequest = {
  method: string
  /** Without the query. */
  path: string
  query: URLSearchParams
  body: unknown
  authorization: string | undefined
}

/** Reads a request; its body is {notJson} when it is none. */
export async function requestOf(incoming: IncomingMessage): Promise<ApiRequest> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk)
  const {pathname, searchParams} = new URL(incoming.url ?? '', 'http://fake')
  return {
    method: incoming.method ?? '',
    // GitHub's own links name a repository by its number.
    path: pathname.replace(`/repositories/${base.id}/`, `/repos/${base.fullName}/`),
    query: searchParams,
    body: bodyOf(Buffer.concat(chunks).toString()),
    authorization: incoming.headers.authorization
  }
}

/** What stands for a body that cannot be read. */
export const notJson = Symbol('not JSON')

function bodyOf(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text)
  } catch {
    return notJson
  }
}
