import {existsSync, readFileSync} from 'node:fs'
import {type Schema, Validator} from '@cfworker/json-schema'

/** The part of GitHub's OpenAPI description that the Action uses; beside the repository where it is at hand. */
const file = process.env.LISTWRIGHT_GITHUB_API ?? '../shared/github-api/slim.json'

type Json = {[key: string]: Json} & Json[]

const api: Json | undefined = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
if (!api) console.log(`Requests are not compared with GitHub's own description: there is no ${file}`)

/** Says what is wrong with a request by GitHub's own description; nothing when it fits or there is no description. */
export function requestFault(method: string, path: string, body: unknown): string | undefined {
  if (!api) return undefined
  const template = Object.keys(api.paths ?? {}).find((one) => matches(one, path))
  const operation = template && api.paths?.[template]?.[method.toLowerCase()]
  if (!operation) return `no operation ${method} ${path}`
  const schema = operation.requestBody?.content?.['application/json']?.schema
  if (!schema) return body === undefined ? undefined : `${method} ${path} takes no body`
  const whole = {...strict(schema), components: api.components} as unknown as Schema
  const {valid, errors} = new Validator(whole, '2019-09', false).validate(body)
  return valid ? undefined : JSON.stringify(errors)
}

function matches(template: string, path: string): boolean {
  const pattern = template.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&').replaceAll(/\{[^}]+\}/g, '[^/]+')
  return new RegExp(`^${pattern}$`).test(path)
}

/** Forbids what a schema does not name: a field that is misspelt would be ignored. */
function strict<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(strict) as Value
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).map(([key, one]) => [key, strict(one)])
  const isClosed = 'properties' in value && !('additionalProperties' in value)
  return Object.fromEntries(isClosed ? [...entries, ['additionalProperties', false]] : entries)
}
