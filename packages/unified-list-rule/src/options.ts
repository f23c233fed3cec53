import {Validator} from '@cfworker/json-schema'
import type {RuleMeta} from './meta.ts'

/** Says what is wrong with the options of a rule, one line a fault; nothing when they fit its schema. */
export function optionFaults(meta: RuleMeta, options: unknown): string[] {
  const {valid, errors} = new Validator(meta.schema, '2020-12', false).validate(options)
  if (valid) return []
  const leaves = errors.filter((error) => error.keyword !== 'properties' && error.keyword !== 'items')
  return leaves.map((error) => `${error.instanceLocation.slice(2) || 'options'}: ${error.error}`)
}

/**
 * Completes options with the defaults of the rule's schema.
 *
 * @throws {TypeError} when the options do not fit the schema; the message names rule, option and fault.
 */
export function completeOptions(meta: RuleMeta, options: unknown): Record<string, unknown> {
  const given = options ?? {}
  const faults = optionFaults(meta, given)
  if (faults.length > 0) throw new TypeError(`Unexpected options of rule \`${meta.id}\`: ${faults.join('; ')}`)
  const properties = Object.entries(meta.schema.properties ?? {})
  const defaults = properties.map(([name, property]) => [name, typeof property === 'object' && property.default])
  return {...Object.fromEntries(defaults), ...given}
}
