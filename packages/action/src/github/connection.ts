import http, {type IncomingHttpHeaders, type IncomingMessage} from 'node:http'
import https from 'node:https'
import {pipeline} from 'node:stream'
import {createGunzip} from 'node:zlib'
import {ApiError} from './api-error.ts'

/** What is sent. */
export type Message = {method: string; headers: Record<string, string>; body: string | undefined}

/** What a server answered, read to its end. */
export type Reply = {status: number; statusText: string; headers: IncomingHttpHeaders; text: string}

/** Sends a request; rejects with whatever kept the answer from coming. */
export type Send = (url: URL, message: Message) => Promise<Reply>

/** Milliseconds that one request may take. */
const patience = 30_000

/** Milliseconds after which a connection that nobody used may be dead without saying so, as behind a long lint. */
const longestIdle = 1000

/** Most bytes of an answer: a blob of 10 MB in base64, with room. */
const mostBytes = 32 * 2 ** 20

/**
 * Makes what sends requests: over connections that are kept while there is something to ask, and over fresh ones after
 * a pause.
 *
 * It is not `fetch`, which keeps its connections to itself. The agents are Node's own, which know about proxies.
 */
export function connection(): Send {
  let [last, running] = [0, 0]
  return async (url, message) => {
    const {request, globalAgent} = url.protocol === 'http:' ? http : https
    if (running === 0 && performance.now() - last > longestIdle) globalAgent.destroy()
    running++
    try {
      return await new Promise((resolve, reject) => {
        const {method, headers, body} = message
        const options = {
          method,
          headers: {...headers, 'accept-encoding': 'gzip'},
          signal: AbortSignal.timeout(patience)
        }
        const asked = request(url, options, (response) => replyOf(response).then(resolve, reject))
        asked.on('error', reject)
        asked.end(body)
      })
    } finally {
      running--
      last = performance.now()
    }
  }
}

async function replyOf(response: IncomingMessage): Promise<Reply> {
  const {statusCode: status = 0, statusMessage: statusText = '', headers} = response
  const isPacked = headers['content-encoding'] === 'gzip'
  // What goes wrong shows when the content is read.
  const content = isPacked ? pipeline(response, createGunzip(), () => {}) : response
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of content) {
    size += chunk.length
    if (size > mostBytes) throw new ApiError('other', 'It has more than 32 MB', {status})
    chunks.push(chunk)
  }
  return {status, statusText, headers, text: Buffer.concat(chunks).toString()}
}
