/** Turns a schema of OpenAPI 3.0 into JSON Schema, which has no `nullable`. */
export function jsonSchemaOf<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(jsonSchemaOf) as Value
  if (!isObject(value)) return value
  const {nullable, ...rest} = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, jsonSchemaOf(one)]))
  if (nullable !== true) return (nullable === undefined ? rest : {...rest, nullable}) as Value
  if (rest.type === undefined) return {anyOf: [rest, {type: 'null'}]} as Value
  const choices = Array.isArray(rest.enum) && {enum: [...rest.enum, null]}
  return {...rest, type: [rest.type, 'null'], ...choices} as Value
}

/** Forbids what a schema does not name: a field that is misspelt would be ignored. */
export function closed<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(closed) as Value
  if (!isObject(value)) return value
  const entries = Object.entries(value).map(([key, one]) => [key, closed(one)])
  const isOpen = 'properties' in value && !('additionalProperties' in value)
  return Object.fromEntries(isOpen ? [...entries, ['additionalProperties', false]] : entries)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
