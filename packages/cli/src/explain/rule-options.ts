import type {RuleMeta} from 'unified-list-rule'

/** An option of a rule, as its schema has it. */
export type RuleOption = {name: string; type: string; byDefault: string; example: string; description: string}

/** Reads the options of a rule out of its schema. */
export function ruleOptions({schema}: RuleMeta): RuleOption[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    if (typeof property !== 'object') return []
    const byDefault = written(property.default)
    // The default of a limit is none, which nobody would write.
    const example = written(property.examples?.[0] ?? property.default)
    return [{name, type: typeOf(property), byDefault, example, description: String(property.description ?? '')}]
  })
}

type Property = {
  type?: unknown
  enum?: unknown[]
  const?: unknown
  items?: unknown
  anyOf?: unknown[]
  oneOf?: unknown[]
}

function typeOf(property: Property): string {
  if (property.enum) return property.enum.map(String).join(' | ')
  if (property.const !== undefined) return String(property.const)
  const choices = property.anyOf ?? property.oneOf
  if (choices) return choices.map((choice) => (isProperty(choice) ? typeOf(choice) : 'anything')).join(' | ')
  if (property.type === 'array') return isProperty(property.items) ? `list of ${typeOf(property.items)}` : 'list'
  return Array.isArray(property.type) ? property.type.join(' | ') : String(property.type ?? 'anything')
}

function isProperty(value: unknown): value is Property {
  return typeof value === 'object' && value !== null
}

/** A string that YAML takes without quotes stands without them. */
function written(value: unknown): string {
  const json = JSON.stringify(value) ?? 'none'
  return /^"[A-Za-z][\w -]*"$/.test(json) ? json.slice(1, -1) : json
}
