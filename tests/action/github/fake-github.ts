import {createServer, type ServerResponse} from 'node:http'
import type {AddressInfo, Socket} from 'node:net'
import {onTestFinished} from 'vitest'
import type {TestRepository} from '../repository.ts'
import {type Answer, type Cut, refusal} from './answer.ts'
import {type ApiRequest, notJson, requestOf} from './api-request.ts'
import {answerFault, requestFault} from './conformity.ts'
import {graphqlAnswer} from './graphql.ts'
import {restAnswer} from './rest.ts'
import {type ApiState, type FakePull, usualPull} from './state.ts'

/** What a test may set of the state, and the milliseconds after which an idle connection is dead without saying so. */
export type FakeOptions = Partial<Omit<ApiState, 'repository' | 'pull'>> & {
  pull?: Partial<FakePull>
  longestIdle?: number
}

/** May answer in place of the fake: to fail, to redirect, to ask for patience; or keep a request waiting. */
export type Before = (request: ApiRequest, state: ApiState) => Reaction | Promise<Reaction>

type Reaction = Answer | Cut | undefined

/** A fake of GitHub's API on this machine, with what it was asked and what was posted to it. */
export type FakeGitHub = {
  url: string
  env: Record<string, string>
  requests: ApiRequest[]
  state: ApiState
  /** Requests that GitHub does not know, and answers that it does not give; a test fails that leaves any here. */
  faults: string[]
}

/**
 * Starts a fake of GitHub's API upon a git repository. It holds requests and its own answers to GitHub's description,
 * and refuses what GitHub refuses.
 */
export async function fakeGitHub(
  repository: TestRepository,
  {pull, longestIdle = Number.POSITIVE_INFINITY, ...options}: FakeOptions = {},
  before: Before = () => undefined
): Promise<FakeGitHub> {
  const requests: ApiRequest[] = []
  const faults: string[] = []
  const state: ApiState = {
    repository,
    pull: {...usualPull, ...pull},
    otherPulls: [],
    threads: [],
    comments: [],
    isReadOnly: false,
    canResolve: true,
    isPatchless: false,
    ...options
  }
  const used = new WeakMap<Socket, number>()
  const server = createServer(async (incoming, response) => {
    if (performance.now() - (used.get(incoming.socket) ?? Number.POSITIVE_INFINITY) > longestIdle) {
      incoming.socket.destroy()
      return
    }
    const request = await requestOf(incoming)
    requests.push(request)
    const reaction = await before(request, state)
    if (reaction && 'cut' in reaction) {
      if (reaction.cut === 'behind') answerTo(request, state, url, faults)
      incoming.socket.destroy()
      return
    }
    const answer = reaction ?? answerTo(request, state, url, faults)
    const isHeldToForm = request.path !== '/graphql' && answer.text === undefined
    const fault = isHeldToForm ? answerFault(request, answer) : undefined
    if (fault !== undefined) faults.push(fault)
    write(answer, response)
    used.set(incoming.socket, performance.now())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
    if (faults.length > 0) throw new Error(`GitHub would not have it so:\n${faults.join('\n')}`)
  })
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {url, env: {GITHUB_API_URL: url, GITHUB_GRAPHQL_URL: `${url}/graphql`}, requests, state, faults}
}

function write({status, body, text, headers}: Answer, response: ServerResponse): void {
  const type = text === undefined ? 'application/json; charset=utf-8' : 'text/html'
  response.writeHead(status, {'content-type': type, ...headers})
  response.end(text ?? (body === undefined ? '' : JSON.stringify(body)))
}

function answerTo(request: ApiRequest, state: ApiState, url: string, faults: string[]): Answer {
  try {
    if (request.body === notJson) return refusal(request, 400, 'Problems parsing JSON')
    if (request.path === '/graphql') return graphqlAnswer(request, state, faults)
    const fault = requestFault(request)
    if (fault === undefined) return restAnswer(request, state, url)
    faults.push(fault.message)
    return refusal(request, fault.status, fault.status === 404 ? 'Not Found' : 'Invalid request.')
  } catch (error) {
    faults.push(String(error))
    return refusal(request, 500, 'Server Error')
  }
}
