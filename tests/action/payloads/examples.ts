import {createRequire} from 'node:module'
import type {Json} from '../github/description.ts'

const require = createRequire(import.meta.url)

/** Names in the examples, and ours in their place; the longer first. */
const names = [
  ['Codertocat/Hello-World', 'lamps/list'],
  ['octo-org/octo-repo', 'lamps/list'],
  ['Hello-World', 'list'],
  ['octo-repo', 'list'],
  ['Codertocat', 'lamps'],
  ['octo-org', 'lamps'],
  ['octocat', 'lamps']
] as const

const known = new Map<string, string>()

/**
 * A copy of GitHub's own example of an event (@octokit/webhooks-examples), with our names.
 *
 * Workflows get events without `installation`, and our repository belongs to no organization.
 */
export function example(event: string, action?: string): Json {
  const key = `${event} ${action}`
  const text = known.get(key) ?? textOf(event, action)
  known.set(key, text)
  return JSON.parse(text)
}

function textOf(event: string, action: string | undefined): string {
  const events: Array<{name: string; examples: Array<Record<string, unknown>>}> = require('@octokit/webhooks-examples')
  const fit = events.find(({name}) => name === event)?.examples.filter((one) => one.action === action) ?? []
  const chosen = fit.findLast(({organization}) => organization === undefined) ?? fit.at(-1)
  if (!chosen) throw new Error(`There is no example of ${event} ${action}`)
  const {installation, organization, ...rest} = chosen
  return names.reduce((text, [from, to]) => text.replaceAll(from, to), JSON.stringify(rest))
}

/** A copy of JSON with other texts in it. */
export function rewritten(value: Json, pairs: Array<[from: string | RegExp, to: string]>): Json {
  return JSON.parse(pairs.reduce((text, [from, to]) => text.replaceAll(from, to), JSON.stringify(value)))
}

/** A part of an example, by the names that lead there. */
export function partOf(value: Json, ...names: string[]): Json {
  return names.reduce((part, name) => {
    const next = part[name]
    if (next === undefined) throw new Error(`The example has no ${names.join('.')}`)
    return next
  }, value)
}
