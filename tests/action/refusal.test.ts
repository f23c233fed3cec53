import {expect, test} from 'vitest'
import {runOn, scenario} from './scenario.ts'

const step = {event: 'pull_request_target', inputs: {review: 'suggestions'}}

test('does not take a query that GitHub cannot answer for one that it forbids', async () => {
  const scene = await scenario(undefined, undefined, {}, ({path}) =>
    path === '/graphql' ? {status: 200, body: {errors: [{message: 'Something went wrong'}]}} : undefined
  )
  const {code, summary} = await runOn(scene, step)
  expect({code, summary}).toEqual({code: 1, summary: expect.stringContaining('Something went wrong')})
  expect(summary).not.toContain('the token may not')
})
