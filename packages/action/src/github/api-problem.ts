import type {Problem} from '@listwright/engine'
import {JsonError} from '../json.ts'
import {ApiError, type ErrorKind} from './api-error.ts'

/** Says what a failure is and what to do about it; `message` is what the error says. */
type Telling = {told: (message: string) => string; remedy: string}

const permissions = 'Give the job `permissions: contents: read`, and `pull-requests: read` in a private repository.'
const status =
  'Run the job again when https://www.githubstatus.com says that all is well; check `GITHUB_API_URL` on a server of your own.'

/** Where a bug is reported. */
export const issues = 'https://github.com/listwright/listwright/issues'

const tellings: Record<ErrorKind, Telling> = {
  token: {
    told: (message) => `refusal of GitHub: the token is not valid (${message})`,
    remedy: 'Leave `github-token` out, or set it to a token that is valid.'
  },
  permission: {told: (message) => `refusal of GitHub: the token may not do this (${message})`, remedy: permissions},
  missing: {
    told: (message) => `answer of GitHub: there is no such thing, or the token may not see it (${message})`,
    remedy: permissions
  },
  'rate limit': {told: (message) => `rate limit of GitHub (${message})`, remedy: 'Run the job again later.'},
  outage: {told: (message) => `outage of GitHub (${message})`, remedy: status},
  'no answer': {told: (message) => `silence: ${message}`, remedy: status},
  'no JSON': {
    told: (message) => message,
    remedy: 'Check `GITHUB_API_URL`, and whether a proxy answers in place of GitHub.'
  },
  strange: {
    told: (message) => `answer that is not like one of GitHub (${message})`,
    remedy: `Check \`GITHUB_API_URL\`; when it is that of GitHub, report it: ${issues}`
  },
  'not asked': {
    told: (message) => `address: ${message}`,
    remedy: 'Check `GITHUB_API_URL` and `GITHUB_GRAPHQL_URL`.'
  },
  'too much': {told: (message) => message, remedy: 'Close the pull request and open another one.'},
  other: {
    told: (message) => `answer of GitHub's API: ${message}`,
    remedy: `Run the job again; when it stays so, report it: ${issues}`
  }
}

/** Reads an error as one of the API; nothing when it comes from somewhere else. */
export function asApiError(error: unknown): ApiError | undefined {
  if (error instanceof ApiError) return error
  return error instanceof JsonError ? new ApiError('strange', error.message) : undefined
}

/** Says what a failure of the API is, in words that stand within a sentence. */
export function apiTold({kind, message}: ApiError): string {
  return tellings[kind].told(message)
}

/** Says what a failure of the API is, and what to do about it. */
export function apiProblem(error: ApiError): Problem {
  const {kind, wait} = error
  const minutes = Math.ceil((wait ?? 0) / 60_000)
  const remedy =
    kind === 'rate limit' && minutes > 0
      ? `Run the job again in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`
      : tellings[kind].remedy
  return {message: `Unexpected ${apiTold(error)}`, remedy}
}
