import {expect, test} from 'vitest'
import type {ApiRequest} from './github/api-request.ts'
import {isQuery} from './github/asked.ts'
import type {Before} from './github/fake-github.ts'
import {faultyLine, oldList, runOn, type Scenario, scenario} from './scenario.ts'

const suggestions = {event: 'pull_request_target', inputs: {review: 'suggestions'}}
const comments = {event: 'pull_request_target', inputs: {review: 'comments'}}

/** Answers otherwise the first time that something is asked for. */
function once(wanted: (request: ApiRequest) => boolean, reaction: Awaited<ReturnType<Before>>): Before {
  let count = 0
  return (request) => (wanted(request) && count++ === 0 ? reaction : undefined)
}

function opened(before: Before): Promise<Scenario> {
  return scenario(undefined, undefined, {}, before)
}

function isPost({method, path}: ApiRequest): boolean {
  return method === 'POST' && path !== '/graphql'
}

/** What a query is answered with at first. */
const passing: Array<Awaited<ReturnType<Before>>> = [
  {status: 502, text: '<html>Bad Gateway</html>'},
  {cut: 'before'},
  {status: 200, body: {data: null, errors: [{message: 'Something went wrong'}]}},
  {status: 200, body: {errors: [{type: 'RATE_LIMITED', message: 'Slow down'}]}, headers: {'retry-after': '1'}}
]

test('asks again by GraphQL when there was no answer, or none that lasts', async () => {
  await Promise.all(
    passing.map(async (reaction) => {
      const scene = await opened(once(({path, body}) => isQuery(path, body), reaction))
      expect((await runOn(scene, suggestions)).outputs['review-status']).toBe('posted')
      expect(scene.github.state.threads).toHaveLength(1)
    })
  )
})

test('reads a file again whose content was cut short', async () => {
  const cut = {
    status: 200,
    text: '{"content": "',
    headers: {'content-type': 'application/json', 'content-length': '900'}
  }
  const scene = await opened(once(({path}) => path.includes('/git/blobs/'), cut))
  expect((await runOn(scene, suggestions)).outputs['new-count']).toBe('1')
})

/** What becomes of a post of which nobody says whether it was taken. */
const unclear: Array<Awaited<ReturnType<Before>>> = [
  {cut: 'behind'},
  {cut: 'before'},
  {status: 502, text: '<html>Bad Gateway</html>'}
]

test('posts once when nobody says whether the post was taken', async () => {
  await Promise.all(
    unclear.map(async (reaction) => {
      const [review, comment] = [await opened(once(isPost, reaction)), await opened(once(isPost, reaction))]
      const runs = await Promise.all([runOn(review, suggestions), runOn(comment, comments)])
      expect(runs.map(({outputs}) => outputs['review-status'])).toEqual(['posted', 'posted'])
      expect([review.github.state.threads.length, comment.github.state.comments.length]).toEqual([1, 1])
    })
  )
})

test('changes its comment again when nobody says whether it was changed', async () => {
  const scene = await opened(once(({method}) => method === 'PATCH', {cut: 'behind'}))
  await runOn(scene, comments)
  const {repository, github} = scene
  github.state.pull.head = repository.commit({'readme.md': oldList + faultyLine.replace(' ]', ']')})
  expect((await runOn(scene, comments)).outputs['review-status']).toBe('posted')
  expect(github.state.comments).toMatchObject([{body: expect.stringContaining('all done')}])
})

const entries = Array.from({length: 1500}, (_, index) => `* [Lamp ${index}](https://lamps.example/${index})\n`)

test('posts over connections that went dead while it linted', async () => {
  const list = `# Lamps\n\n${entries.join('')}`
  const change = {'readme.md': list + faultyLine}
  const scene = await scenario(change, {'readme.md': list}, {longestIdle: 1500})
  const {outputs} = await runOn(scene, suggestions)
  expect(outputs).toMatchObject({'review-status': 'posted', 'review-reason': ''})
  expect(scene.github.state.threads).toHaveLength(1)
})

test('says that GitHub is out when it is gone after the lint, with the same verdict', async () => {
  const scene = await opened(({path}) => (path === '/graphql' ? {cut: 'before'} : undefined))
  const {code, outputs, summary} = await runOn(scene, suggestions)
  expect({code, status: outputs['review-status']}).toEqual({code: 1, status: 'degraded'})
  expect(outputs['review-reason']).toContain('No answer from')
  expect(summary).not.toContain('the token may not')
})
