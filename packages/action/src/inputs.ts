import type {FailOn} from '@listwright/engine'
import type {Environment} from './context.ts'
import {Failure} from './failure.ts'

/** What a workflow sets, as in action.yml. */
export type Inputs = {
  /** The config's path in the base commit; the usual names when absent. */
  config?: string
  /** The config's own when absent. */
  failOn?: FailOn
  source: 'auto' | 'git' | 'api'
  /** What a push reports: what is new since the commit before, or all. */
  push: 'new' | 'all'
  review: 'none' | 'suggestions'
  /** Most suggestions of a run. */
  mostSuggestions: number
  hasComment: boolean
}

/** @throws {Failure} when an input is set to what it cannot be. */
export function readInputs(env: Environment): Inputs {
  const config = inputOf(env, 'config')
  const failOn = oneOf(env, 'fail-on', ['config', 'warning', 'error', 'never'])
  const most = inputOf(env, 'max-suggestions') || '10'
  if (!/^(?:[1-9]|[12]\d|30)$/.test(most)) throw wrong('max-suggestions', most, ['1', 'to', '30'])
  return {
    ...(config !== '' && {config}),
    ...(failOn !== 'config' && {failOn}),
    source: oneOf(env, 'source', ['auto', 'git', 'api']),
    push: oneOf(env, 'push', ['new', 'all']),
    review: oneOf(env, 'review', ['none', 'suggestions']),
    mostSuggestions: Number(most),
    hasComment: oneOf(env, 'comment', ['false', 'true']) === 'true'
  }
}

/** The runner keeps the dashes of a name and trims nothing (actions/toolkit, `getInput`). */
function inputOf(env: Environment, name: string): string {
  return env[`INPUT_${name.toUpperCase()}`]?.trim() ?? ''
}

/** The first choice is what an input is when it is not set. */
function oneOf<Choice extends string>(env: Environment, name: string, choices: [Choice, ...Choice[]]): Choice {
  const value = inputOf(env, name)
  const chosen = value === '' ? choices[0] : choices.find((choice) => choice === value)
  if (chosen === undefined) throw wrong(name, value, choices)
  return chosen
}

function wrong(name: string, value: string, choices: string[]): Failure {
  const known = choices
    .map((choice) => (choice === 'to' ? choice : `\`${choice}\``))
    .join(choices.includes('to') ? ' ' : ', ')
  return new Failure({message: `Unexpected \`${name}: ${value}\``, remedy: `It can be ${known}.`})
}
