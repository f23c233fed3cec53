import {expect, test} from 'vitest'
import {mergeGroupPayload, origins, pullPayload, pushPayload, runPayload, type Scenario, scenario} from '../scenario.ts'
import {eventFaults} from './webhook-schema.ts'

/** The events, and what they are about. */
const events: Array<[event: string, about: string, payload: (scene: Scenario) => object]> = [
  ['pull_request', 'opened', (scene) => pullPayload(scene, 'opened')],
  ['pull_request', 'synchronize', (scene) => pullPayload(scene, 'synchronize')],
  ['pull_request', 'reopened', (scene) => pullPayload(scene, 'reopened')],
  ['workflow_run', 'completed', runPayload],
  ['push', 'of commits', (scene) => pushPayload(scene)],
  ['push', 'of a new branch', (scene) => pushPayload(scene, '0'.repeat(40))],
  ['merge_group', 'checks_requested', mergeGroupPayload]
]

test.each(Object.entries(origins))('all events have the shape that GitHub gives them: %s', async (_, pull) => {
  const scene = await scenario(undefined, undefined, {pull})
  for (const [event, about, payload] of events) {
    const made = payload(scene)
    expect({event, about, faults: eventFaults(event, made)}).toEqual({event, about, faults: []})
    expect(JSON.stringify(made)).not.toMatch(/Codertocat|Hello-World|octo-|Octo/)
  }
})

test('a pull request from a fork says so', async () => {
  const scene = await scenario(undefined, undefined, {pull: origins.fork})
  expect(pullPayload(scene)).toMatchObject({
    number: 7,
    pull_request: {
      maintainer_can_modify: true,
      head: {label: 'moth:feature', sha: scene.head, repo: {full_name: 'moth/list', fork: true}},
      base: {sha: scene.base, repo: {full_name: 'lamps/list', fork: false}}
    },
    sender: {login: 'moth'}
  })
  expect(runPayload(scene)).toMatchObject({
    workflow_run: {head_sha: scene.head, head_repository: {full_name: 'moth/list'}, pull_requests: []}
  })
})

test('a pull request of Dependabot comes from a branch of the repository', async () => {
  const scene = await scenario(undefined, undefined, {pull: origins.dependabot})
  expect(pullPayload(scene)).toMatchObject({
    pull_request: {user: {login: 'dependabot[bot]', type: 'Bot'}, head: {repo: {full_name: 'lamps/list', fork: false}}},
    sender: {login: 'dependabot[bot]'}
  })
  expect(runPayload(scene)).toMatchObject({workflow_run: {pull_requests: [{number: 7}]}})
})

test('a payload that lacks a field is not taken for a whole one', async () => {
  const {pull_request: pull, ...rest} = Object(pullPayload(await scenario()))
  const {auto_merge: _, ...stale} = pull
  expect(eventFaults('pull_request', {...rest, pull_request: stale}).join()).toContain('auto_merge')
})
