import type {RuleMeta} from './meta.ts'
import {type SchemaFault, schemaFaults} from './schema-faults.ts'

/** Says what is wrong with the options of a rule, one line a fault; nothing when they fit its schema. */
export function optionFaults(meta: RuleMeta, options: unknown): string[] {
  return schemaFaults(meta.schema, options).map(lineOf)
}

/**
 * Completes options with the defaults of the rule's schema; one that is `undefined` counts as left out.
 *
 * @throws {TypeError} when the options do not fit the schema; the message names rule, option and fault.
 */
export function completeOptions(meta: RuleMeta, options: unknown): Record<string, unknown> {
  const given = withoutUndefined(options ?? {})
  const faults = optionFaults(meta, given)
  if (faults.length > 0) throw new TypeError(`Unexpected options of rule \`${meta.id}\`: ${faults.join('; ')}`)
  const properties = Object.entries(meta.schema.properties ?? {})
  const defaults = properties.map(([name, property]) => [name, typeof property === 'object' && property.default])
  return Object.assign(Object.fromEntries(defaults), given)
}

function lineOf({way, message, remedy}: SchemaFault): string {
  const place = way.isKey === true ? way.keys.slice(0, -1) : way.keys
  const line = remedy === undefined ? message : `${message}. ${remedy}`
  return place.length === 0 ? line : `${place.join('/')}: ${line}`
}

/** What does not say whether an option is there cannot be compared with a schema. */
function withoutUndefined(options: unknown): unknown {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) return options
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined))
}
