import {expect, test} from 'vitest'
import {runOn, runPayload, scenario} from '../action/scenario.ts'

const event = 'pull_request_target'

test('thousands of comments of others hide none of ours', async () => {
  const foreign = Array.from({length: 2300}, (_, id) => ({
    id,
    body: '<!-- listwright:1 summary -->\nme, too',
    isOurs: false
  }))
  const scene = await scenario(undefined, undefined, {comments: foreign})
  const step = {event, inputs: {review: 'comments'}}
  expect((await runOn(scene, step)).outputs['review-status']).toBe('posted')
  expect((await runOn(scene, step)).outputs['review-status']).toBe('unchanged')
  expect(scene.github.state.comments.filter(({isOurs}) => isOurs)).toHaveLength(1)
})

test('nothing is posted where there are more comments than can be looked through', async () => {
  const nodes = {reviewThreads: [], comments: []}
  const scene = await scenario(undefined, undefined, {}, ({path}) => {
    const page = {pageInfo: {hasNextPage: true, endCursor: 'on'}}
    const pullRequest = Object.fromEntries(Object.entries(nodes).map(([name, none]) => [name, {...page, nodes: none}]))
    return path === '/graphql' ? {status: 200, body: {data: {repository: {pullRequest}}}} : undefined
  })
  const {code, outputs} = await runOn(scene, {event, inputs: {review: 'comments'}})
  expect({code, status: outputs['review-status']}).toEqual({code: 1, status: 'degraded'})
  expect(outputs['review-reason']).toContain('more than 10000')
  expect(scene.github.state.comments).toEqual([])
})

test('a hundred pull requests from branches of the same name hide none', async () => {
  const scene = await scenario()
  const {state} = scene.github
  state.otherPulls = Array.from({length: 150}, (_, index) => ({
    ...state.pull,
    number: 100 + index,
    headRepository: `moth-${index}/list`
  }))
  state.pull.number = 900
  const {code, outputs} = await runOn(scene, {event: 'workflow_run', payload: runPayload(scene)})
  expect({code, found: outputs['new-count']}).toEqual({code: 1, found: '1'})
})
