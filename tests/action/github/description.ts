import {existsSync, readFileSync} from 'node:fs'
import {type Schema, Validator} from '@cfworker/json-schema'
import {closed, jsonSchemaOf} from './json-schema.ts'

/** JSON that is looked into without a type for all of it. */
export type Json = {[key: string]: Json} & Json[]

/** The part of GitHub's OpenAPI description that the Action uses; beside the repository where it is at hand. */
const file = process.env.LISTWRIGHT_GITHUB_API ?? '../shared/github-api/slim.json'

const api: Json | undefined = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
if (!api) console.log(`Requests and answers are not compared with GitHub's own description: there is no ${file}`)

/** Tells whether there is a description to compare with. */
export const isDescribed: boolean = api !== undefined

/** What GitHub says of an operation. */
export type Operation = {
  docs: string
  /** In the path and in the query. */
  parameters: Json[]
  /** The values in the path, as they are written there. */
  values: Record<string, string>
  body: Json | undefined
  isBodyNeeded: boolean
  responses: Record<string, Json>
}

/** The operation that a request asks for; nothing when GitHub has none, or there is no description. */
export function operationOf(method: string, path: string): Operation | undefined {
  for (const [template, operations] of Object.entries(api?.paths ?? {})) {
    const operation = operations[method.toLowerCase()]
    const values = operation && valuesIn(template, path, operation)
    if (!values) continue
    const responses = Object.entries(operation.responses ?? {}).map(([status, one]) => [status, resolved(one)])
    return {
      docs: String(operation.externalDocs?.url),
      parameters: operation.parameters?.map(resolved) ?? [],
      values,
      body: operation.requestBody?.content?.['application/json']?.schema,
      isBodyNeeded: Boolean(operation.requestBody?.required),
      responses: Object.fromEntries(responses)
    }
  }
  return undefined
}

function valuesIn(template: string, path: string, {parameters}: Json): Record<string, string> | undefined {
  const isLong = (name: string): boolean =>
    parameters?.some((one) => one['x-multi-segment'] && String(one.name) === name) === true
  const pattern = template
    .replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&')
    .replaceAll(/\{(\w+)\}/g, (_, name) => `(?<${name}>${isLong(name) ? '.+' : '[^/]+'})`)
  return new RegExp(`^${pattern}$`).exec(path)?.groups
}

function resolved(value: Json): Json {
  const [, , kind = '', name = ''] = String(value.$ref ?? '').split('/')
  return api?.components?.[kind]?.[name] ?? value
}

const validators = new Map<unknown, Validator>()
let components: unknown

/** Says what is wrong with a value by a schema of the description, with no field that the schema does not name. */
export function schemaFault(schema: Json | {$ref: string}, value: unknown): string | undefined {
  const key = '$ref' in schema ? String(schema.$ref) : schema
  components ??= closed(jsonSchemaOf(api?.components))
  const known = validators.get(key) ?? new Validator({...closed(jsonSchemaOf(schema)), components} as Schema, '2019-09')
  validators.set(key, known)
  const {valid, errors} = known.validate(value)
  return valid ? undefined : errors.map(({instanceLocation, error}) => `${instanceLocation} ${error}`).join('\n')
}
