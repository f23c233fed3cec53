import {createServer, type IncomingMessage} from 'node:http'
import type {AddressInfo} from 'node:net'
import {onTestFinished} from 'vitest'
import {requestFault} from './api-schema.ts'
import {type Answer, type ApiState, answerTo} from './fake-answers.ts'
import type {TestRepository} from './repository.ts'

/** A request that the fake API got. */
export type ApiRequest = {method: string; path: string; body: unknown; authorization: string | undefined}

/** A fake of GitHub's API on this machine, with what it was asked and what was posted to it. */
export type FakeGitHub = {url: string; env: Record<string, string>; requests: ApiRequest[]; state: ApiState}

/**
 * Starts a fake of GitHub's API upon a git repository. It holds requests to GitHub's own description and refuses what
 * GitHub refuses.
 *
 * @param before may answer in place of the fake: to fail, to redirect, to ask for patience.
 */
export async function fakeGitHub(
  repository: TestRepository,
  options: Partial<ApiState> = {},
  before: (request: ApiRequest, state: ApiState) => Answer | undefined = () => undefined
): Promise<FakeGitHub> {
  const requests: ApiRequest[] = []
  const state: ApiState = {
    repository,
    pull: {number: 7, base: '', head: ''},
    isReadOnly: false,
    canResolve: true,
    isPatchless: false,
    threads: [],
    comments: [],
    openPulls: [],
    ...options
  }
  const server = createServer(async (incoming, response) => {
    const request = await requestOf(incoming)
    requests.push(request)
    const path = request.path.replace(/\?.*/, '')
    const fault = path === '/graphql' ? undefined : requestFault(request.method, path, request.body)
    const answer =
      before(request, state) ??
      (fault === undefined
        ? answerTo(request, state, url)
        : {status: 422, body: {message: `Invalid request: ${fault}`}})
    response.writeHead(answer.status, {'content-type': 'application/json', ...answer.headers})
    response.end(JSON.stringify(answer.body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {url, env: {GITHUB_API_URL: url, GITHUB_GRAPHQL_URL: `${url}/graphql`}, requests, state}
}

async function requestOf(incoming: IncomingMessage): Promise<ApiRequest> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk)
  const text = Buffer.concat(chunks).toString()
  return {
    method: incoming.method ?? '',
    path: incoming.url ?? '',
    body: text === '' ? undefined : JSON.parse(text),
    authorization: incoming.headers.authorization
  }
}
