/** As biome.json has it. */
const lineWidth = 120

/**
 * The module that types the options of a rule, out of its schema.
 *
 * @param {import('unified-list-rule').RuleMeta} meta
 * @throws {TypeError} when the schema uses a keyword that has no type here.
 */
export function optionsModule({id, schema}) {
  const lines = Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    if (typeof property !== 'object') throw new TypeError(`Unexpected option \`${name}\` of \`${id}\` without schema`)
    return [...comment(property), ...member(name, typeOf(property))]
  })
  return `/** What the rule can be told; written by scripts/schema.mjs out of its schema. */
export type Options = {
${lines.map((line) => `  ${line}\n`).join('')}}
`
}

/** The description and the default, as editors show them. */
function comment({description, default: value}) {
  const words = `${description} Default: \`${literal(value)}\`.`.replaceAll('*/', '*\\/').split(' ')
  const one = `/** ${words.join(' ')} */`
  if (one.length + 2 <= lineWidth) return [one]
  const lines = ['']
  for (const word of words) {
    const longer = lines.at(-1) === '' ? word : `${lines.at(-1)} ${word}`
    if (longer.length + 5 <= lineWidth) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return ['/**', ...lines.map((line) => ` * ${line}`), ' */']
}

/** Breaks a union as Biome does when it is too long for a line. */
function member(name, types) {
  const one = `${name}: ${types.join(' | ')}`
  return one.length + 2 <= lineWidth ? [one] : [`${name}:`, ...types.map((type) => `  | ${type}`)]
}

/** @returns {string[]} the members of the union that a schema takes */
function typeOf(schema) {
  if (schema.enum) return schema.enum.map(literal)
  if (schema.const !== undefined) return [literal(schema.const)]
  if (schema.anyOf) return schema.anyOf.flatMap(typeOf)
  if (schema.type === 'array') return [arrayOf(typeOf(schema.items))]
  if (schema.type === 'object') return [`Record<string, ${typeOf(schema.additionalProperties).join(' | ')}>`]
  const [name] = types.find(([, names]) => names.includes(schema.type)) ?? []
  if (name === undefined) throw new TypeError(`Unexpected schema ${JSON.stringify(schema)}`)
  return [name]
}

/** Types of TypeScript with those of JSON Schema. */
const types = [
  ['string', ['string']],
  ['boolean', ['boolean']],
  ['number', ['number', 'integer']]
]

function arrayOf(items) {
  return items.length === 1 ? `${items[0]}[]` : `Array<${items.join(' | ')}>`
}

function literal(value) {
  return typeof value === 'string' ? `'${value.replace(/[\\']/g, '\\$&')}'` : JSON.stringify(value)
}
