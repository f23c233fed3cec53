import {readFileSync} from 'node:fs'
import {rules} from 'remark-preset-lint-curated-list'
import type {RuleMeta} from 'unified-list-rule'
import {expect, it} from 'vitest'
import {optionsModule} from '../../scripts/schema/options-module.mjs'

it.each(Object.values(rules).map(({meta}) => [meta.id, meta] as const))(
  'the type of the options of %s is what its schema says; otherwise run `node scripts/schema.mjs`',
  (id, meta) => {
    const path = new URL(`../../packages/remark-lint-${id}/src/options.ts`, import.meta.url)
    expect(readFileSync(path, 'utf8')).toBe(optionsModule(meta))
  }
)

/** What the rule says about itself when it has one option. */
function withOption(option: object): RuleMeta {
  const schema = {type: 'object', additionalProperties: false, properties: {option}} as const
  return {id: 'sample', summary: '', why: '', fix: null, related: [], schema}
}

it.each([
  [{enum: ['a', "it's", 1, false], default: 'a'}, "'a' | 'it\\'s' | 1 | false"],
  [{anyOf: [{type: 'string'}, {const: false}], default: false}, 'string | false'],
  [{type: 'array', items: {enum: ['a', 'b']}, default: []}, "Array<'a' | 'b'>"],
  [{type: 'object', additionalProperties: {type: 'array', items: {type: 'string'}}}, 'Record<string, string[]>'],
  [{type: 'integer', minimum: 0, default: 0}, 'number']
])('types %j', (option, type) => {
  expect(optionsModule(withOption(option))).toContain(`  option: ${type}\n`)
})

it.each([[{type: 'null'}], [{oneOf: [{type: 'string'}]}]])('refuses %j, which it has no type for', (option) => {
  expect(() => optionsModule(withOption(option))).toThrow('Unexpected schema')
})

it('keeps a description from ending its comment', () => {
  const text = optionsModule(withOption({type: 'string', description: 'Globs such as `a/*/b`.', default: 'a*/'}))
  expect(text.match(/\*\//g)).toHaveLength(2)
})
