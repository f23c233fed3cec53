import {join} from 'node:path'
import {temporaryFolder} from '../../engine/temporary-folder.ts'
import type {FakePull} from '../github/state.ts'
import {origins, pullPayload, pushPayload, runPayload, type Scenario} from '../scenario.ts'

/** Where a contribution comes from and by which event it gets here. */
export type Way = {
  event: string
  origin: Partial<FakePull>
  isReadOnly: boolean
  /** Whether there is a pull request to review. */
  isReviewed: boolean
  payloadOf: (scene: Scenario) => object
}

const pull: Way = {
  event: 'pull_request',
  origin: origins['same repository'],
  isReadOnly: false,
  isReviewed: true,
  payloadOf: (scene) => pullPayload(scene)
}

/** All ways, by their names. */
export const ways: Record<string, Way> = {
  'same repository': pull,
  fork: {...pull, origin: origins.fork, isReadOnly: true},
  Dependabot: {...pull, origin: origins.dependabot, isReadOnly: true},
  pull_request_target: {...pull, event: 'pull_request_target', origin: origins.fork},
  workflow_run: {...pull, event: 'workflow_run', origin: origins.fork, payloadOf: runPayload},
  push: {...pull, event: 'push', isReviewed: false, payloadOf: (scene) => pushPayload({...scene, head: headOf(scene)})}
}

function headOf({github}: Scenario): string {
  return github.state.pull.head
}

/** How much of the repository is checked out. */
export const checkouts = ['none', 'depth 1', 'full'] as const

/** Makes a checkout; the folder that it is in, or nothing. */
export function workspaceOf({repository}: Scenario, checkout: (typeof checkouts)[number]): string {
  if (checkout === 'none') return ''
  if (checkout === 'full') return repository.folder
  const folder = join(temporaryFolder(), 'clone')
  repository.git('clone', '--quiet', '--depth', '1', `file://${repository.folder}`, folder)
  return folder
}
