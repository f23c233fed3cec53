import {join} from 'node:path'
import {expect, test} from 'vitest'
import {temporaryFolder} from '../engine/temporary-folder.ts'
import {faultyLine, oldList, origins, pullPayload, runOn, runPayload, type Scenario, scenario} from './scenario.ts'

/** Where the pull request comes from and by which event it gets here. */
const ways = {
  'same repository': {origin: 'same repository', event: 'pull_request', isReadOnly: false, review: 'posted'},
  fork: {origin: 'fork', event: 'pull_request', isReadOnly: true, review: 'degraded'},
  Dependabot: {origin: 'dependabot', event: 'pull_request', isReadOnly: true, review: 'degraded'},
  pull_request_target: {origin: 'fork', event: 'pull_request_target', isReadOnly: false, review: 'posted'},
  workflow_run: {origin: 'fork', event: 'workflow_run', isReadOnly: false, review: 'posted'}
} as const

/** How much of the repository is checked out. */
const checkouts = ['none', 'depth 1', 'full'] as const

function payloadOf(scene: Scenario, event: string): object {
  return event === 'workflow_run' ? runPayload(scene) : pullPayload(scene)
}

function workspaceOf({repository}: Scenario, checkout: (typeof checkouts)[number]): string {
  if (checkout === 'none') return ''
  if (checkout === 'full') return repository.folder
  const folder = join(temporaryFolder(), 'clone')
  repository.git('clone', '--quiet', '--depth', '1', `file://${repository.folder}`, folder)
  return folder
}

type Way = (typeof ways)[keyof typeof ways]

async function walkThrough(
  {origin, event, isReadOnly, review}: Way,
  checkout: (typeof checkouts)[number]
): Promise<void> {
  const scene = await scenario(undefined, undefined, {pull: origins[origin], isReadOnly})
  // The base moves, so that the pull request conflicts.
  scene.repository.git('checkout', '--quiet', 'main')
  scene.github.state.pull.base = scene.repository.commit({
    'readme.md': `${oldList}* [Wax](https://lamps.example/wax)\n`
  })
  scene.repository.git('checkout', '--quiet', scene.github.state.pull.headRef)
  const run = async () => {
    const workspace = workspaceOf(scene, checkout)
    return runOn(scene, {event, payload: payloadOf(scene, event), workspace, inputs: {review: 'suggestions'}})
  }
  expect(await run()).toMatchObject({
    code: 1,
    outputs: {'new-count': '1', 'existing-count': '1', 'review-status': review}
  })
  expect(await run()).toMatchObject({code: 1, outputs: {'review-status': isReadOnly ? 'degraded' : 'unchanged'}})
  scene.github.state.pull.head = scene.repository.commit({'readme.md': oldList + faultyLine.replace(' ]', ']')})
  expect(await run()).toMatchObject({
    code: 0,
    outputs: {'new-count': '0', 'review-status': isReadOnly ? 'unchanged' : 'posted'}
  })
  expect(scene.github.state.threads.map(({isResolved}) => isResolved)).toEqual(isReadOnly ? [] : [true])
}

test.each(Object.entries(ways))('%s: first run, another run, repaired; with each kind of checkout', async (_, way) => {
  await Promise.all(checkouts.map((checkout) => walkThrough(way, checkout)))
})
