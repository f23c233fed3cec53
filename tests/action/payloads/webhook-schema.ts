import {createRequire} from 'node:module'
import {type Schema, Validator} from '@cfworker/json-schema'

const require = createRequire(import.meta.url)

/** Says what is wrong with an event by GitHub's own schema of it (@octokit/openapi-webhooks). */
export function eventFaults(event: string, payload: object): string[] {
  const schemas = allSchemas()
  const name = ['webhook', event, 'action' in payload ? String(payload.action) : '']
    .filter(Boolean)
    .join('-')
    .replaceAll('_', '-')
  if (!schemas[name]) throw new Error(`There is no schema ${name}`)
  const used = {$ref: `#/components/schemas/${name}`, components: {schemas: reachedFrom(name, schemas)}}
  const {errors} = new Validator(used as Schema, '2020-12', false).validate(payload)
  return errors.map(({instanceLocation, error}) => `${instanceLocation} ${error}`)
}

type Schemas = Record<string, object>

let read: Schemas | undefined

function allSchemas(): Schemas {
  read ??= require('@octokit/openapi-webhooks/generated/api.github.com.json').components.schemas as Schemas
  return read
}

/** The schemas that one of them refers to: all together are too many to look through. */
function reachedFrom(name: string, schemas: Schemas): Schemas {
  const reached: Schemas = {}
  const open = [name]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const schema = schemas[next]
    if (!schema || reached[next]) continue
    reached[next] = schema
    open.push(...[...JSON.stringify(schema).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, one = '']) => one))
  }
  return reached
}
