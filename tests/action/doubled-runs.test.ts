import {expect, test} from 'vitest'
import type {ApiRequest} from './github/api-request.ts'
import {isQuery} from './github/asked.ts'
import type {Before} from './github/fake-github.ts'
import {faultyLine, oldList, runOn, scenario} from './scenario.ts'

const twin = '* [Lamp Oil](https://lamps.example/oil)\n'
const change = {'readme.md': oldList + faultyLine + twin}
const step = {event: 'pull_request_target', inputs: {review: 'suggestions'}}

/** Keeps the first requests of a kind waiting until there are two of them, as two runs at once send them. */
function together(...kinds: Array<(request: ApiRequest) => boolean>): Before {
  const waiting = kinds.map((): Array<() => void> => [])
  const done = new Set<number>()
  return (request) => {
    const kind = kinds.findIndex((isIt, index) => !done.has(index) && isIt(request))
    if (kind < 0) return undefined
    return new Promise((resolve) => {
      waiting[kind]?.push(() => resolve(undefined))
      if (waiting[kind]?.length !== 2) return
      done.add(kind)
      for (const go of waiting[kind] ?? []) go()
    })
  }
}

const reads = ({path, body}: ApiRequest): boolean =>
  isQuery(path, body) && JSON.stringify(body).includes('reviewThreads')
const reviews = ({method, path}: ApiRequest): boolean => method === 'POST' && path.endsWith('/reviews')
const comments = ({method, path}: ApiRequest): boolean => method === 'POST' && path.endsWith('/issues/7/comments')

/** What two runs do at the same time. */
const meetings = [[reads], [reads, reviews], [reads, comments], [reads, reviews, comments]]

test('two runs at once post once, wherever they meet', async () => {
  await Promise.all(
    meetings.map(async (kinds) => {
      const scene = await scenario(change, undefined, {}, together(...kinds))
      const runs = await Promise.all([runOn(scene, step), runOn(scene, step)])
      expect(runs.map(({code}) => code)).toEqual([1, 1])
      const {threads, comments: said} = scene.github.state
      expect({threads: threads.length, comments: said.length}).toEqual({threads: 1, comments: 1})
      expect((await runOn(scene, step)).outputs['review-status']).toBe('unchanged')
    })
  )
})

test('doubles of a run that was stopped are gone after the next', async () => {
  const scene = await scenario(change)
  await runOn(scene, step)
  const {state} = scene.github
  const theirs = {id: 1, body: state.comments[0]?.body ?? '', isOurs: false}
  state.comments.push(...state.comments.map((one) => ({...one, id: one.id + 1})), theirs)
  state.threads.push(...state.threads.map((one) => ({...one, id: one.id + 1})))
  const ids = [state.threads[0]?.id, state.comments[0]?.id]
  expect((await runOn(scene, step)).outputs['review-status']).toBe('posted')
  expect(state.threads.map(({id}) => id)).toEqual([ids[0]])
  expect(state.comments.map(({id}) => id)).toEqual([ids[1], 1])
})
