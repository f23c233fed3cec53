import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {expect, onTestFinished, test} from 'vitest'
import type {Answer, Cut} from './github/answer.ts'
import {pullPayload, runOn, scenario} from './scenario.ts'

const event = 'pull_request_target'
const page = '<!DOCTYPE html>\n<title>Sign in</title>\n'
const inTenMinutes = String(Math.round(Date.now() / 1000) + 600)
const denied = {message: 'Resource not accessible by integration'}

/** What each failure says: its own cause, and what to do about it. */
const failures: Array<[what: string, answer: Answer | Cut, message: string, remedy: string]> = [
  ['a token that may not', {status: 403, body: denied}, 'the token may not do this (403 Resource', 'contents: read'],
  ['a token that is none', {status: 401, body: {message: 'Bad credentials'}}, '401 Bad credentials', 'github-token'],
  ['a thing that is not there', {status: 404, body: {message: 'Not Found'}}, '404 Not Found', 'contents: read'],
  [
    'a limit that is spent',
    {
      status: 403,
      body: {message: 'API rate limit exceeded'},
      headers: {'x-ratelimit-remaining': '0', 'x-ratelimit-reset': inTenMinutes}
    },
    'rate limit of GitHub (403 API rate limit exceeded)',
    'in 10 minutes'
  ],
  [
    'a limit that nothing is known of',
    {status: 403, body: {message: 'You have exceeded a secondary rate limit'}},
    'rate limit of GitHub (403 You have exceeded a secondary rate limit)',
    'later'
  ],
  [
    'an outage',
    {status: 503, body: {message: 'Unavailable'}},
    'outage of GitHub (503 Unavailable)',
    'githubstatus.com'
  ],
  ['an outage with a page', {status: 502, text: page}, 'outage of GitHub (502 Bad Gateway)', 'githubstatus.com'],
  ['no answer', {cut: 'before'}, 'No answer from 127.0.0.1:', 'githubstatus.com'],
  ['HTML', {status: 200, text: page}, 'HTML in place of JSON from `127.0.0.1:', 'GITHUB_API_URL'],
  ['HTML that says no', {status: 404, text: page}, 'HTML in place of JSON from `127.0.0.1:', 'GITHUB_API_URL'],
  [
    'JSON cut short',
    {status: 200, text: '{"tree": [', headers: {'content-type': 'application/json'}},
    'no JSON',
    'GITHUB_API_URL'
  ],
  ['JSON of another service', {status: 200, text: '{"ok": true}'}, 'that is not like one of GitHub', 'GITHUB_API_URL'],
  ['what nobody has thought of', {status: 409, body: {message: 'Conflict'}}, '409 Conflict', 'Run the job again']
]

test('says of each failure what it is, and what to do', async () => {
  await Promise.all(
    failures.map(async ([what, answer, message, remedy]) => {
      const scene = await scenario(undefined, undefined, {}, () => answer)
      const {code, annotations, log, summary} = await runOn(scene, {event})
      scene.github.faults.splice(0)
      const [first = '', second = ''] = annotations[0]?.data.split('\n') ?? []
      expect({what, code, first, second}).toEqual({
        what,
        code: 2,
        first: expect.stringContaining(message),
        second: expect.stringContaining(remedy)
      })
      expect(log + summary, what).not.toContain('bug of listwright')
    })
  )
})

/** Addresses of the API that are none of GitHub, and what is said of them. */
const addresses: Array<[url: string, message: string]> = [
  ['api.github.com', 'Unexpected `GITHUB_API_URL`: `api.github.com` is no address'],
  ['ftp://api.github.com', 'Unexpected `GITHUB_API_URL`: `ftp://api.github.com` is no address'],
  ['http://127.0.0.1:1', 'No answer from 127.0.0.1:1: connect ECONNREFUSED'],
  ['http://listwright.invalid', 'No answer from listwright.invalid: ']
]

test('says that the address of the API is wrong', async () => {
  const scene = await scenario()
  await Promise.all(
    addresses.map(async ([url, message]) => {
      const {code, annotations, log} = await runOn(scene, {event, env: {GITHUB_API_URL: url}})
      expect({code, data: annotations[0]?.data}).toEqual({code: 2, data: expect.stringContaining(message)})
      expect(annotations[0]?.data).toContain('GITHUB_API_URL')
      expect(log).not.toContain('bug of listwright')
    })
  )
})

test('says that a connection is no HTTP', async () => {
  const server = createServer((_, response) => void response.socket?.end('SSH-2.0-lamp\r\n'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const env = {GITHUB_API_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`}
  const {code, annotations, log} = await runOn(await scenario(), {event, env})
  expect({code, data: annotations[0]?.data}).toEqual({code: 2, data: expect.stringContaining('No answer from')})
  expect(log).not.toContain('bug of listwright')
})

test('says that the event is none of GitHub', async () => {
  const payload = {...pullPayload(await scenario()), pull_request: {number: 'seven'}}
  const {code, annotations, log} = await runOn(await scenario(), {event, payload})
  expect({code, data: annotations[0]?.data}).toEqual({
    code: 2,
    data: expect.stringContaining('Unexpected payload of the event `pull_request_target`')
  })
  expect(log).not.toContain('bug of listwright')
})

test('says that the runner cannot write, as it is no bug of ours', async () => {
  const env = {RUNNER_TEMP: '/dev/null'}
  const {code, annotations, log} = await runOn(await scenario(), {event, env})
  expect({code, name: annotations[0]?.name}).toEqual({code: 2, name: 'error'})
  expect(log).not.toContain('bug of listwright')
})

test.each([
  ['a line break', 'ghs_one\nghs_two'],
  ['a control character', 'ghs_one\u0007ghs_two'],
  ['a letter of no token', 'ghs_oneéghs_two']
])('refuses a token with %s, and shows nothing of it', async (_, token) => {
  const {code, annotations, log, summary} = await runOn(await scenario(), {event, inputs: {'github-token': token}})
  expect({code, data: annotations[0]?.data}).toEqual({code: 2, data: expect.stringContaining('`github-token`')})
  const shown = log.replaceAll(/^::add-mask::.*$/gm, '') + summary
  expect(shown).not.toMatch(/ghs_(?:one|two)/)
  expect(shown).not.toContain('bug of listwright')
})
