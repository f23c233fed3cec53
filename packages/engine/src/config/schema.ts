import type {Schema} from '@cfworker/json-schema'
import type {RuleMeta} from 'unified-list-rule'

const levels: Schema = {description: 'Off, or how much a finding weighs.', enum: ['off', 'warn', 'error']}

const globs: Schema = {type: 'array', items: {type: 'string', minLength: 1}}

const style: Schema = {type: 'string', description: 'The style of the list: what it extends first.'}

const rules: Schema = {type: 'object', description: 'What rules are set to, by their ids.'}

/** The schema of a config less its rules, which are compared one by one for better messages. */
export const shape: Schema = {
  type: 'object',
  properties: {
    $schema: {type: 'string', description: 'The address of this schema, for editors.'},
    extends: {
      description: 'A style, or a config file of this repository relative to this one; or several.',
      anyOf: [{type: 'string'}, {type: 'array', items: {type: 'string'}}]
    },
    style,
    files: {...globs, description: 'What to lint when no path is given, relative to the root of the repository.'},
    ignore: {...globs, description: 'What to leave out of folders and globs, relative to the root of the repository.'},
    'fail-on': {
      description: 'The least severity that makes a run fail.',
      enum: ['warning', 'error', 'never'],
      default: 'warning'
    },
    'heed-added-comments': {
      description: 'Whether comments that a change adds keep findings of that change back.',
      type: 'boolean',
      default: false
    },
    rules
  },
  additionalProperties: false
}

/** Makes the JSON Schema of `.listwright.yml` out of what rules say about themselves. */
export function configSchema(metas: RuleMeta[], styles: string[]): Schema {
  const byId = Object.fromEntries(metas.map((meta): [string, Schema] => [meta.id, ruleSchema(meta)]))
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://raw.githubusercontent.com/listwright/listwright/main/schema.json',
    title: 'Listwright',
    ...shape,
    properties: {
      ...shape.properties,
      style: {...style, enum: styles},
      rules: {...rules, properties: byId, additionalProperties: false}
    }
  }
}

function ruleSchema({summary, schema}: RuleMeta): Schema {
  const tuple: Schema = {type: 'array', prefixItems: [levels, schema], minItems: 1, maxItems: 2}
  return {description: `Reports ${summary}`, anyOf: [levels, schema, tuple]}
}
