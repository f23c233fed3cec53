import type {Environment} from '../context.ts'
import {Failure} from '../failure.ts'

/** Where GitHub's API is, and what opens it. */
export type Host = {api: URL; graphql: URL; token: string}

const usual = 'https://api.github.com'

/**
 * Reads where the API is from the environment of the runner, and the token from the inputs.
 *
 * @throws {Failure} when an address is none, or the token cannot be one; what it holds is not in the message.
 */
export function hostOf(env: Environment): Host {
  const api = addressIn(env, 'GITHUB_API_URL', usual)
  const graphql = addressIn(env, 'GITHUB_GRAPHQL_URL', `${api.href.replace(/\/$/, '')}/graphql`)
  return {api, graphql, token: tokenIn(env)}
}

function addressIn(env: Environment, name: string, preset: string): URL {
  const value = env[name] || preset
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (url && /^https?:$/.test(url.protocol)) return url
  const message = `Unexpected \`${name}\`: \`${value}\` is no address`
  throw new Failure({message, remedy: `Leave \`${name}\` as the runner sets it, such as \`${usual}\`.`})
}

/** A header takes no other characters (RFC 9110, section 11.2), and whoever refuses one repeats it in an error. */
function tokenIn(env: Environment): string {
  const token = env['INPUT_GITHUB-TOKEN']?.trim() ?? ''
  if (/^[\x21-\x7e]*$/.test(token)) return token
  const message = 'Unexpected character in `github-token`: a line break, a control character, a blank or a letter'
  throw new Failure({message, remedy: 'Set it to one token, or leave it out: that of the job will do.'})
}
