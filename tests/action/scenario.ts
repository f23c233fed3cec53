import {type Before, type FakeGitHub, type FakeOptions, fakeGitHub} from './github/fake-github.ts'
import {type FakePull, usualPull} from './github/state.ts'
import {mergeGroupEvent} from './payloads/merge-group-payload.ts'
import {type PullAction, pullEvent} from './payloads/pull-payload.ts'
import {pushEvent} from './payloads/push-payload.ts'
import {runEvent} from './payloads/run-payload.ts'
import {scheduleEvent} from './payloads/schedule-payload.ts'
import {type Changes, type TestRepository, testRepository} from './repository.ts'
import {runStep, type Step, type StepResult} from './runner.ts'
import {environmentOf} from './runner-environment.ts'

/** A list with two faults that have been there for long. */
export const oldList = `# Lamps

* [Oil Lamps ](https://lamps.example/oil)
* [Gas Lamps ](https://lamps.example/gas)
* [Arc Lamps](https://lamps.example/arc)
* [Tin Lamps](https://lamps.example/tin)
* [Red Lamps](https://lamps.example/red)
* [Hot Lamps](https://lamps.example/hot)
* [Old Lamps](https://lamps.example/old)
`

/** The line that a contribution adds: a fault with a safe repair. */
export const faultyLine = '* [New Lamps ](https://lamps.example/new)\n'

/** Who proposes a change, and from where. */
export const origins = {
  'same repository': {},
  fork: {headRepository: 'moth/list', author: 'moth'},
  dependabot: {headRef: 'dependabot/npm_and_yarn/lamp-2.0.0', author: 'dependabot[bot]'}
} satisfies Record<string, Partial<FakePull>>

/** A pull request upon a list, with the API that serves it. */
export type Scenario = {repository: TestRepository; github: FakeGitHub; base: string; head: string}

/** Makes a repository with a list and a branch `feature` that changes it, and a pull request of it. */
export async function scenario(
  changes: Changes = {'readme.md': oldList + faultyLine},
  first: Changes = {'readme.md': oldList},
  {pull, ...options}: FakeOptions = {},
  before?: Before
): Promise<Scenario> {
  const repository = testRepository(first)
  const base = repository.tip('main')
  repository.git('checkout', '--quiet', '-b', pull?.headRef ?? usualPull.headRef)
  const head = repository.commit(changes)
  const github = await fakeGitHub(repository, {...options, pull: {base, head, ...pull}}, before)
  return {repository, github, base, head}
}

/** Opens another pull request, of a branch of its own upon the same base. */
export function otherPull({repository, github}: Scenario, changes: Changes, facts: Partial<FakePull> = {}): FakePull {
  const {state} = github
  const number = state.pull.number + state.otherPulls.length + 1
  const pull = {...usualPull, number, title: `Add lamp ${number}`, headRef: `other-${number}`, ...facts}
  const current = repository.git('rev-parse', '--abbrev-ref', 'HEAD')
  repository.git('checkout', '--quiet', '-b', pull.headRef, state.pull.base)
  const made = {...pull, base: state.pull.base, head: repository.commit(changes)}
  repository.git('checkout', '--quiet', current)
  state.otherPulls.push(made)
  return made
}

/** The payload of a pull request's event. */
export function pullPayload({github}: Scenario, action: PullAction = 'synchronize'): object {
  return pullEvent(github.state, action)
}

/** The payload of a workflow that follows one of the pull request. */
export function runPayload({github}: Scenario): object {
  return runEvent(github.state)
}

/** The payload of a push of the head to `main`, or of a new branch when there is nothing but zeros before. */
export function pushPayload({github, base, head}: Scenario, before: string = base): object {
  return pushEvent(github.state, {before, after: head})
}

/** The payload of a merge queue that takes the pull request. */
export function mergeGroupPayload({github}: Scenario): object {
  return mergeGroupEvent(github.state)
}

/** The payload of a workflow that runs at set times. */
export function schedulePayload(): object {
  return scheduleEvent()
}

/** Runs the Action on a scenario; on a pull request unless told otherwise. */
export function runOn(scene: Scenario, step: Partial<Step> = {}): Promise<StepResult> {
  const {event = 'pull_request', payload = pullPayload(scene)} = step
  const {env, state} = scene.github
  return runStep({
    ...step,
    event,
    payload,
    inputs: {'github-token': 'ghs_secret', ...step.inputs},
    env: {...environmentOf(state, event, payload), ...env, ...step.env}
  })
}
