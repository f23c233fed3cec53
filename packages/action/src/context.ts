import {readFileSync} from 'node:fs'
import {Failure} from './failure.ts'
import {type Host, hostOf} from './github/host.ts'
import {type Inputs, readInputs} from './inputs.ts'

/** The environment that the runner gives to an Action. */
export type Environment = Record<string, string | undefined>

/** What the Action knows of the world. */
export type Io = {
  env: Environment
  /** Writes to the log. */
  write: (text: string) => void
  /** The module to start worker threads from; none: everything runs in this thread. */
  worker?: URL
}

/** What the runner says about a run, in checked form. */
export type Context = {
  event: {name: string; payload: unknown}
  sha: string
  owner: string
  repository: string
  /** The page of the repository. */
  page: string
  /** The folder that a checkout is in, if any. */
  workspace: string
  /** The folder for files that later steps may read. */
  temporary: string
  host: Host
  inputs: Inputs
}

/**
 * Reads what the runner put into the environment (GitHub Docs, "Default environment variables").
 *
 * @throws {Failure} when something is missing or set wrong.
 */
export function contextOf(env: Environment): Context {
  const [owner, repository] = needed(env, 'GITHUB_REPOSITORY').split('/')
  if (!isName(owner) || !isName(repository)) {
    throw new Failure({message: 'Unexpected name of the repository in `GITHUB_REPOSITORY`'})
  }
  const host = hostOf(env)
  return {
    event: {name: needed(env, 'GITHUB_EVENT_NAME'), payload: payloadIn(needed(env, 'GITHUB_EVENT_PATH'))},
    sha: env.GITHUB_SHA ?? '',
    owner,
    repository,
    page: `${env.GITHUB_SERVER_URL ?? 'https://github.com'}/${owner}/${repository}`,
    workspace: env.GITHUB_WORKSPACE ?? '',
    temporary: env.RUNNER_TEMP ?? '',
    host,
    inputs: readInputs(env)
  }
}

function needed(env: Environment, name: string): string {
  const value = env[name]
  if (value !== undefined && value !== '') return value
  throw new Failure({message: `Unexpected environment without \`${name}\``, remedy: 'Run it as a GitHub Action.'})
}

function isName(name: string | undefined): name is string {
  return name !== undefined && /^[\w.-]+$/.test(name) && name !== '.' && name !== '..'
}

function payloadIn(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new Failure({message: `Unexpected event file that cannot be read: ${String(error)}`})
  }
}
