import {expect, test} from 'vitest'
import type {ApiRequest} from './github/api-request.ts'
import {isQuery} from './github/asked.ts'
import {
  faultyLine,
  mergeGroupPayload,
  oldList,
  origins,
  pullPayload,
  pushPayload,
  runOn,
  runPayload,
  type Scenario,
  scenario
} from './scenario.ts'

const event = 'pull_request_target'
const suggestions = {event, inputs: {review: 'suggestions'}}

/** A fault without repair: the page is listed already. */
const twin = '* [Lamp Oil](https://lamps.example/oil)\n'

/** Pushes another commit to the pull request. */
function push({repository, github}: Scenario, text: string, isForced = false): void {
  if (isForced) repository.git('reset', '--quiet', '--hard', 'main')
  github.state.pull.head = repository.commit({'readme.md': text})
}

function posts({github}: Scenario): ApiRequest[] {
  return github.requests.filter(({method, path, body}) => method !== 'GET' && !isQuery(path, body))
}

test('suggests the repair on the added line, in one review that is a comment', async () => {
  const scene = await scenario()
  const {code, outputs} = await runOn(scene, suggestions)
  expect({code, review: outputs['review-status']}).toEqual({code: 1, review: 'posted'})
  expect(posts(scene)).toMatchObject([{path: '/repos/lamps/list/pulls/7/reviews', body: {event: 'COMMENT'}}])
  const [thread] = scene.github.state.threads
  expect(thread).toMatchObject({path: 'readme.md', line: 10, start: 10})
  expect(thread?.body).toContain('\n```suggestion\n* [New Lamps](https://lamps.example/new)\n```\n')
})

test('suggests all certain repairs of a line in one comment', async () => {
  const scene = await scenario({'readme.md': `${oldList}* [New  Lamps ](https://lamps.example/new?utm_source=x)\n`})
  await runOn(scene, suggestions)
  const [thread, ...others] = scene.github.state.threads
  expect(others).toEqual([])
  expect(thread?.body).toContain('\n```suggestion\n* [New Lamps](https://lamps.example/new)\n```\n')
  expect(thread?.body.match(/^- /gm)).toHaveLength(3)
  expect(scene.github.state.comments).toEqual([])
  expect((await runOn(scene, suggestions)).outputs['review-status']).toBe('unchanged')
})

test('leaves the other suggestions of a cause alone when one of them is followed', async () => {
  const lines = ['utm_source', 'fbclid', 'gclid'].map(
    (name) => `* [New ${name}](https://lamps.example/${name}?${name}=x)\n`
  )
  const scene = await scenario({'readme.md': oldList + lines.join('')})
  await runOn(scene, suggestions)
  expect(scene.github.state.threads.map(({line}) => line)).toEqual([10, 11, 12])
  push(scene, oldList + lines.join('').replace('?utm_source=x', ''))
  await runOn(scene, suggestions)
  expect(scene.github.state.threads.map(({isResolved}) => isResolved)).toEqual([true, false, false])
})

test('posts nothing twice, whatever the pull request does around the finding', async () => {
  const scene = await scenario({'readme.md': oldList + faultyLine + twin})
  await runOn(scene, suggestions)
  expect(posts(scene)).toHaveLength(2)
  expect((await runOn(scene, suggestions)).outputs['review-status']).toBe('unchanged')
  push(scene, oldList.replace('Tin', 'Zinc') + faultyLine + twin, true)
  expect((await runOn(scene, suggestions)).outputs['review-status']).toBe('unchanged')
  expect(posts(scene)).toHaveLength(2)
})

test('resolves its own thread when the fault is repaired, and deletes nothing', async () => {
  const scene = await scenario()
  await runOn(scene, suggestions)
  const [ours] = scene.github.state.threads
  if (ours) scene.github.state.threads.push({...ours, id: 1, isOurs: false})
  push(scene, oldList + faultyLine.replace(' ]', ']'))
  const {code, outputs} = await runOn(scene, suggestions)
  expect({code, review: outputs['review-status']}).toEqual({code: 0, review: 'posted'})
  expect(scene.github.state.threads.map(({isResolved}) => isResolved)).toEqual([true, false])
  expect(posts(scene).filter(({method}) => method === 'DELETE')).toEqual([])
  expect((await runOn(scene, suggestions)).outputs['review-status']).toBe('unchanged')
})

test('suggests again what was repaired and has come back, but not what a person has closed', async () => {
  const scene = await scenario()
  await runOn(scene, suggestions)
  push(scene, oldList)
  await runOn(scene, suggestions)
  push(scene, oldList + faultyLine)
  await runOn(scene, suggestions)
  const [first, second] = scene.github.state.threads
  expect([first?.isResolved, second?.isResolved]).toEqual([true, false])
  expect(first?.body).toMatch(/```suggestion\n.*Repaired, or no longer there/s)
  if (second) second.isResolved = true
  await runOn(scene, suggestions)
  expect(scene.github.state.threads).toHaveLength(2)
  expect(scene.github.state.comments[0]?.body).toContain('readme.md&#58;10')
})

test('says all in the one comment when GitHub refuses the review', async () => {
  const errors = ['Pull request review thread line must be part of the diff']
  const body = {message: 'Unprocessable Entity', errors, documentation_url: 'https://docs.github.com/rest'}
  const refusal = {status: 422, body}
  const scene = await scenario(undefined, undefined, {}, ({path}) => (path.endsWith('/reviews') ? refusal : undefined))
  const {code, outputs} = await runOn(scene, suggestions)
  expect({code, status: outputs['review-status']}).toEqual({code: 1, status: 'degraded'})
  expect(outputs['review-reason']).toContain(`422 Unprocessable Entity: ${errors}`)
  expect(scene.github.state.threads).toEqual([])
  expect(scene.github.state.comments).toMatchObject([{body: expect.stringContaining('readme.md&#58;10')}])
  await runOn(scene, suggestions)
  expect(scene.github.state.comments).toHaveLength(1)
})

test('says in its comment that a fault is repaired where the token may not resolve threads', async () => {
  const scene = await scenario(undefined, undefined, {canResolve: false})
  await runOn(scene, suggestions)
  push(scene, oldList)
  expect((await runOn(scene, suggestions)).outputs['review-status']).toBe('posted')
  expect(scene.github.state.threads[0]?.body).toContain('Repaired')
  expect((await runOn(scene, suggestions)).outputs['review-status']).toBe('unchanged')
})

test('keeps one comment with what cannot be suggested', async () => {
  const scene = await scenario({'readme.md': oldList + faultyLine + twin})
  await runOn(scene, suggestions)
  const [comment] = scene.github.state.comments
  expect(comment?.body).toContain('### Listwright: 1 finding')
  expect(comment?.body).toContain('readme.md&#58;11')
  expect(comment?.body).not.toContain('readme.md&#58;10')
  push(scene, oldList + faultyLine.replace(' ]', ']'))
  await runOn(scene, suggestions)
  expect(scene.github.state.comments.map(({body}) => body)).toEqual([expect.stringContaining('all done')])
})

test('says everything in one comment where suggestions are not wanted', async () => {
  const scene = await scenario({'readme.md': oldList + faultyLine + twin})
  await runOn(scene, {event, inputs: {review: 'comments'}})
  expect(scene.github.state.threads).toEqual([])
  expect(scene.github.state.comments).toMatchObject([{body: expect.stringContaining('### Listwright: 2 findings')}])
})

test('says nothing when there is nothing to say', async () => {
  const scene = await scenario({'readme.md': oldList.replace('red)', 'blue)')})
  expect((await runOn(scene, suggestions)).outputs['review-status']).toBe('unchanged')
  expect(posts(scene)).toEqual([])
})

test('comments on what lies out of the patch', async () => {
  const scene = await scenario(undefined, undefined, {isPatchless: true})
  await runOn(scene, suggestions)
  expect(scene.github.state.threads).toEqual([])
  expect(scene.github.state.comments[0]?.body).toContain('<code>readme.md&#58;10</code>')
})

test('suggests for every place of a cause, but no more at once than it should', async () => {
  const lines = Array.from({length: 5}, (_, index) => faultyLine.replaceAll(/ew|new/g, `$&${index}`)).join('')
  const scene = await scenario({'readme.md': oldList + lines})
  const step = {event, inputs: {...suggestions.inputs, 'max-comments': '3'}}
  await runOn(scene, step)
  expect(scene.github.state.threads.map(({line}) => line)).toEqual([10, 11, 12])
  expect(scene.github.state.comments).toHaveLength(1)
  await runOn(scene, step)
  expect(scene.github.state.threads.map(({line}) => line)).toEqual([10, 11, 12, 13, 14])
  expect(scene.github.state.comments[0]?.body).toContain('all done')
})

test('reports in annotations and summary what it may not post, with the same verdict', async () => {
  const scene = await scenario(undefined, undefined, {isReadOnly: true})
  const {code, annotations, summary, outputs} = await runOn(scene, {...suggestions, event: 'pull_request'})
  expect({code, review: outputs['review-status']}).toEqual({code: 1, review: 'degraded'})
  expect(annotations.map(({name}) => name)).toEqual(['warning'])
  expect(summary).toContain('Posted nothing, since the token may not')
})

test('waits as long as GitHub asks for', async () => {
  let refused = 0
  const scene = await scenario(undefined, undefined, {}, ({method, path}) => {
    if (method !== 'POST' || !path.endsWith('/reviews') || refused++ > 0) return undefined
    return {status: 403, body: {message: 'Secondary rate limit'}, headers: {'retry-after': '1'}}
  })
  expect((await runOn(scene, suggestions)).outputs['review-status']).toBe('posted')
  expect(scene.github.state.threads).toHaveLength(1)
})

test.each([
  ['120', 'retry-after: longer than anybody waits'],
  ['x', 'retry-after: no number']
])('gives up on posting when GitHub asks for %s seconds (%s)', async (seconds) => {
  const scene = await scenario(undefined, undefined, {}, ({method, path}) =>
    method === 'POST' && path.endsWith('/reviews')
      ? {status: 429, body: {message: 'Slow down'}, headers: {'retry-after': seconds}}
      : undefined
  )
  const {code, outputs} = await runOn(scene, suggestions)
  expect({code, review: outputs['review-status']}).toEqual({code: 1, review: 'degraded'})
})

test('has the same findings on every way in', async () => {
  const scene = await scenario({'readme.md': oldList + faultyLine + twin}, undefined, {pull: origins.fork})
  const ways = [
    {event: 'pull_request', workspace: scene.repository.folder},
    {event: 'pull_request', inputs: {source: 'api'}},
    {event: 'pull_request_target', payload: pullPayload(scene)},
    {event: 'workflow_run', payload: runPayload(scene)},
    {event: 'merge_group', payload: mergeGroupPayload(scene)},
    {event: 'push', payload: pushPayload(scene)}
  ]
  const found = await Promise.all(ways.map(async (way) => (await runOn(scene, way)).outputs['new-count']))
  expect(found).toEqual(['2', '2', '2', '2', '2', '2'])
})
