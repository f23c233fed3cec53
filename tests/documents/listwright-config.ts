import {readFileSync} from 'node:fs'
import {type Schema, Validator} from '@cfworker/json-schema'
import {commitConfig} from '@listwright/engine'
import {rules} from 'remark-preset-lint-curated-list'
import {type Block, type Content, type Fault, isMapping, listOf, type Way} from './block.ts'

const schema: Schema = JSON.parse(readFileSync('schema.json', 'utf8'))

/** What the published schema and the engine have against a config. */
export async function configFaults({text, language}: Block, content: Content): Promise<Fault[]> {
  const name = `.listwright.${language === 'json' ? 'json' : 'yml'}`
  return [...schemaFaults(schema, content, []), ...(await engineFaults(name, text))]
}

/** What the engine has against a config of this name, alone in a commit. */
export async function engineFaults(name: string, text: string): Promise<Fault[]> {
  const read = async () => new TextEncoder().encode(text)
  const {problems} = await commitConfig({has: (path) => path === name, read})
  return problems.map(({line = 1, message}) => ({line, check: 'engine', message}))
}

/** What a rule has against its options in an example of its readme. */
export function ruleOptionFaults({path}: Block, content: Content): Fault[] {
  const [, id = ''] = /remark-lint-([\w-]+)/.exec(path) ?? []
  return optionFaults(id, content, [])
}

/** Plugins of a `.remarkrc.yml` that are none of ours, and options that they do not have. */
export function remarkFaults(content: Content): Fault[] {
  if (!isMapping(content.value)) return []
  return listOf(content.value.plugins).flatMap((plugin, index) => {
    const [name, options] = Array.isArray(plugin) ? plugin : [plugin]
    const way = ['plugins', index]
    if (name === 'remark-lint' || name === 'remark-preset-lint-curated-list') return []
    const id = String(name).replace(/^remark-lint-/, '')
    return options === undefined ? ruleFaults(id, content, way) : optionFaults(id, content, [...way, 1], options)
  })
}

function optionFaults(id: string, content: Content, way: Way, options: unknown = content.value): Fault[] {
  const rule = rules[id]
  return rule === undefined
    ? ruleFaults(id, content, way)
    : schemaFaults({type: 'object', ...rule.meta.schema}, content, way, options)
}

function ruleFaults(id: string, {lineOf}: Content, way: Way): Fault[] {
  if (Object.hasOwn(rules, id)) return []
  return [{line: lineOf(way), check: 'rules', message: `There is no rule \`${id}\``}]
}

function schemaFaults(expected: Schema, {value, lineOf}: Content, way: Way, part: unknown = value): Fault[] {
  const {errors} = new Validator(expected, '2020-12', false).validate(part)
  return errors
    .filter(({keyword}) => keyword !== 'properties')
    .map(({instanceLocation, error}) => {
      const keys = instanceLocation.split('/').slice(1)
      return {line: lineOf([...way, ...keys]), check: 'schema', message: `${instanceLocation}: ${error}`}
    })
}
