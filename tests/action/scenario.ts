import {type FakeGitHub, fakeGitHub} from './fake-github.ts'
import {type Changes, type TestRepository, testRepository} from './repository.ts'
import {runStep, type Step, type StepResult} from './runner.ts'

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

/** A pull request upon a list, with the API that serves it. */
export type Scenario = {repository: TestRepository; github: FakeGitHub; base: string; head: string}

/** Makes a repository with a list and a branch `feature` that changes it, and a pull request of it. */
export async function scenario(
  changes: Changes = {'readme.md': oldList + faultyLine},
  first: Changes = {'readme.md': oldList},
  ...fake: Parameters<typeof fakeGitHub> extends [unknown, ...infer Rest] ? Rest : never
): Promise<Scenario> {
  const repository = testRepository(first)
  const base = repository.git('rev-parse', 'HEAD')
  repository.git('checkout', '--quiet', '-b', 'feature')
  const head = repository.commit(changes)
  const [options, before] = fake
  const github = await fakeGitHub(repository, {pull: {number: 7, base, head}, ...options}, before)
  return {repository, github, base, head}
}

/** The payload of a pull request's event, as far as the Action reads it. */
export function pullPayload({github}: Scenario): object {
  const {number, base, head} = github.state.pull
  return {action: 'synchronize', number, pull_request: {number, base: {sha: base, ref: 'main'}, head: {sha: head}}}
}

/** Runs the Action on a scenario; on a pull request unless told otherwise. */
export function runOn(scene: Scenario, step: Partial<Step> = {}): Promise<StepResult> {
  return runStep({
    event: 'pull_request',
    payload: pullPayload(scene),
    ...step,
    inputs: {'github-token': 'ghs_secret', ...step.inputs},
    env: {...scene.github.env, ...step.env}
  })
}
