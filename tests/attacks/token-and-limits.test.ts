import {readFileSync, writeFileSync} from 'node:fs'
import {createServer} from 'node:http'
import type {AddressInfo} from 'node:net'
import {join} from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import {pullPayload, runOn, scenario} from '../action/scenario.ts'
import {temporaryFolder} from '../engine/temporary-folder.ts'

const event = 'pull_request_target'

/** A server of somebody else, and what it was sent. */
async function otherHost(): Promise<{url: string; seen: string[]}> {
  const seen: string[] = []
  const server = createServer((request, response) => {
    seen.push(request.headers.authorization ?? 'nothing')
    response.end('{}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return {url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen}
}

test('the token is masked and shown nowhere', async () => {
  const scene = await scenario()
  const {log, summary, report, outputs} = await runOn(scene, {event, inputs: {review: 'suggestions'}})
  expect(log.startsWith('::add-mask::ghs_secret\n')).toBe(true)
  expect(log.split('ghs_secret')).toHaveLength(2)
  expect(`${summary}${report}${JSON.stringify(outputs)}`).not.toContain('ghs_secret')
  expect(new Set(scene.github.requests.map(({authorization}) => authorization))).toEqual(new Set(['Bearer ghs_secret']))
})

test.each([301, 302, 307, 308])('a redirect with %i off the host of the API is refused', async (status) => {
  const other = await otherHost()
  const scene = await scenario(undefined, undefined, {}, () => ({status, headers: {location: `${other.url}/x`}}))
  const {code, annotations} = await runOn(scene, {event})
  expect({code, seen: other.seen}).toEqual({code: 2, seen: []})
  expect(annotations[0]?.data).toContain('Refused to send the token')
})

test('a next page off the host of the API is refused', async () => {
  const other = await otherHost()
  const link = `<${other.url}/x>; rel="next"`
  const scene = await scenario(undefined, undefined, {}, ({path}) =>
    path.includes('/files') ? {status: 200, body: [], headers: {link}} : undefined
  )
  expect((await runOn(scene, {event})).code).toBe(2)
  expect(other.seen).toEqual([])
})

test('a GraphQL address off the host of the API is refused', async () => {
  const other = await otherHost()
  const env = {GITHUB_GRAPHQL_URL: `${other.url}/graphql`}
  const {code, outputs} = await runOn(await scenario(), {event, env, inputs: {review: 'suggestions'}})
  expect({code, review: outputs['review-status'], seen: other.seen}).toEqual({code: 1, review: 'degraded', seen: []})
})

test('nothing is posted when the head has moved during the run', async () => {
  const scene = await scenario(undefined, undefined, {}, ({path}, state) => {
    if (path === '/graphql') state.pull.head = state.pull.base
    return undefined
  })
  const payload = pullPayload(scene)
  const {code, outputs, summary} = await runOn(scene, {event, payload, inputs: {review: 'comments'}})
  expect({code, review: outputs['review-status']}).toEqual({code: 1, review: 'skipped'})
  expect(summary).toContain('newer commit')
  expect(scene.github.state.comments).toEqual([])
})

test('only git is started, with fixed words and names of objects', async () => {
  const folder = temporaryFolder({started: ''})
  const hook = join(folder, 'record.cjs')
  writeFileSync(
    hook,
    `const processes = require('node:child_process'); const {appendFileSync} = require('node:fs')
    for (const name of ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork']) {
      const real = processes[name]
      processes[name] = (...given) => {
        appendFileSync(${JSON.stringify(join(folder, 'started'))}, JSON.stringify([name, given[0], given[1]]) + '\\n')
        return real(...given)
      }
    }
    require('node:module').syncBuiltinESMExports()`
  )
  const scene = await scenario()
  await runOn(scene, {workspace: scene.repository.folder, env: {NODE_OPTIONS: `--require ${hook}`}})
  const started = readFileSync(join(folder, 'started'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(started.length).toBeGreaterThan(3)
  for (const [how, program, words] of started) {
    expect([how, program]).toEqual(['spawnSync', 'git'])
    const isOurs = (word: string) => /^(?:[0-9a-f]{40}|--?[\w-]+(?:=[\w./]+)?|[\w.-]+(?:=[\w/.-]*)?)$/.test(word)
    expect(words.filter((word: string) => !isOurs(word))).toEqual([])
  }
})

test('a file beyond the limit of size ends in exit code 2 with a reason', async () => {
  const scene = await scenario({'readme.md': 'x'.repeat(11 * 2 ** 20)})
  const {code, annotations, summary} = await runOn(scene, {event})
  expect({code, data: annotations[0]?.data}).toEqual({code: 2, data: expect.stringContaining('at most 10 MB')})
  expect(summary).toContain('could not do its job')
})
