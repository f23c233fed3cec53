import {completeOptions, optionFaults, type RuleMeta} from 'unified-list-rule'
import {expect, it} from 'vitest'

const meta: RuleMeta = {
  id: 'sample',
  summary: '',
  why: '',
  fix: null,
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      words: {type: 'array', items: {type: 'string'}, default: []},
      order: {enum: ['learn', 'none'], default: 'learn'}
    }
  },
  related: []
}

it('completes options with the defaults of the schema', () => {
  expect(completeOptions(meta, {words: ['best']})).toEqual({words: ['best'], order: 'learn'})
  expect(completeOptions(meta, undefined)).toEqual({words: [], order: 'learn'})
})

it('finds nothing wrong with options that fit', () => {
  expect(optionFaults(meta, {order: 'none'})).toEqual([])
})

it.each([
  [{order: 'some'}, 'order'],
  [{words: ['a', 1]}, 'words/1'],
  [{wrods: []}, 'wrods'],
  [[], 'options']
])('says what is wrong with %j', (options, where) => {
  const faults = optionFaults(meta, options)
  expect(faults.length).toBeGreaterThan(0)
  expect(faults.join('\n')).toContain(where)
  expect(() => completeOptions(meta, options)).toThrow('Unexpected options of rule `sample`: ')
})
