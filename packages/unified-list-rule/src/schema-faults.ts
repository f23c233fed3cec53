import {type Schema, Validator} from '@cfworker/json-schema'
import {nearest} from './nearest.ts'

/** The keys that lead to a value; `isKey` when the last key is meant, not its value. */
type Way = {keys: Array<string | number>; isKey?: boolean}

/** What does not fit a schema, and where. */
export type SchemaFault = {way: Way; message: string; remedy?: string}

/** Keywords whose errors only say that something below them is wrong. */
const wrappers = new Set(['properties', 'additionalProperties', 'items', 'prefixItems', '$ref', 'if', 'allOf'])

/** Keywords of which one branch has to fit; the errors of single branches only confuse. */
const choices = new Set(['anyOf', 'oneOf'])

/** Compares a value with a schema; each fault names the place, what was expected and what was probably meant. */
export function schemaFaults(schema: Schema, value: unknown): SchemaFault[] {
  const {errors} = new Validator(schema, '2020-12', false).validate(value)
  const all = errors.map((error) => ({...error, keys: keysOf(error.instanceLocation)}))
  const chosen = all.filter((error) => choices.has(error.keyword)).map((error) => error.instanceLocation)
  const faults = new Map<string, SchemaFault>()
  for (const {keyword, instanceLocation, keys, error} of all) {
    if (wrappers.has(keyword)) continue
    const isBelowChoice = chosen.some((way) => instanceLocation === way || instanceLocation.startsWith(`${way}/`))
    if (isBelowChoice && !choices.has(keyword)) continue
    if (!faults.has(instanceLocation)) faults.set(instanceLocation, faultAt(schema, value, keys, keyword, error))
  }
  return [...faults.values()]
}

function faultAt(schema: Schema, value: unknown, keys: string[], keyword: string, error: string): SchemaFault {
  if (keyword === 'false' || keyword === 'propertyNames') return unknownKey(schema, keys)
  const found = JSON.stringify(valueAt(value, keys)) ?? 'nothing'
  const expected = wordsOf(schemaAt(schema, keys))
  const reason = expected === '' ? error : `expected ${expected}`
  const text = valueAt(value, keys)
  const meant = typeof text === 'string' ? nearest(text, literalsOf(schemaAt(schema, keys))) : undefined
  return {
    way: {keys},
    message: `Unexpected value \`${found}\`, ${reason}`,
    ...(meant === undefined ? {} : {remedy: `Did you mean \`${meant}\`?`})
  }
}

function unknownKey(schema: Schema, keys: string[]): SchemaFault {
  const name = keys.at(-1) ?? ''
  const known = Object.keys(schemaAt(schema, keys.slice(0, -1))?.properties ?? {})
  const meant = nearest(name, known)
  const names = known.length === 0 ? 'There is nothing to set.' : `Known are ${quoted(known)}.`
  const remedy = meant === undefined ? names : `Did you mean \`${meant}\`?`
  return {way: {keys, isKey: true}, message: `Unexpected key \`${name}\``, remedy}
}

/** Reads a JSON pointer of cfworker, `#/a/b`. */
function keysOf(pointer: string): string[] {
  const parts = pointer.replace(/^#\/?/, '').split('/')
  return parts.filter((part) => part !== '').map((part) => decode(part).replace(/~1/g, '/').replace(/~0/g, '~'))
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

function valueAt(value: unknown, keys: string[]): unknown {
  return keys.reduce<unknown>((found, key) => {
    if (Array.isArray(found)) return found[Number(key)]
    return isRecord(found) ? found[key] : undefined
  }, value)
}

function schemaAt(schema: Schema, keys: string[]): Schema | undefined {
  return keys.reduce<Schema | undefined>((found, key) => {
    const below = found?.properties?.[key] ?? found?.items ?? found?.additionalProperties
    return isRecord(below) ? below : undefined
  }, schema)
}

/** Says in words what a schema takes. */
function wordsOf(schema: Schema | undefined): string {
  const literals = literalsOf(schema)
  const types = [schema, ...branchesOf(schema)].flatMap((branch) => (branch?.enum ? [] : (branch?.type ?? [])))
  const others = types.filter((type) => !(type === 'string' && literals.length > 0))
  return [...literals.map((literal) => `\`${literal}\``), ...new Set(others)].join(' or ')
}

function literalsOf(schema: Schema | undefined): string[] {
  return [schema, ...branchesOf(schema)].flatMap((branch) =>
    (branch?.enum ?? (branch?.const === undefined ? [] : [branch.const])).map(String)
  )
}

function branchesOf(schema: Schema | undefined): Schema[] {
  return [...(schema?.anyOf ?? []), ...(schema?.oneOf ?? [])].filter((branch) => isRecord(branch))
}

function quoted(names: string[]): string {
  return names.map((name) => `\`${name}\``).join(', ')
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
