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

it('takes an option that is undefined for one that is left out', () => {
  expect(completeOptions(meta, {words: undefined})).toEqual({words: [], order: 'learn'})
})

it.each([
  [{order: 'sideways'}, 'order: Unexpected value `"sideways"`, expected `learn` or `none`'],
  [{order: 'lern'}, 'order: Unexpected value `"lern"`, expected `learn` or `none`. Did you mean `learn`?'],
  [{words: ['a', 1]}, 'words/1: Unexpected value `1`, expected string'],
  [{words: 'best'}, 'words: Unexpected value `"best"`, expected array'],
  [{wrods: []}, 'Unexpected key `wrods`. Did you mean `words`?'],
  [{strict: true}, 'Unexpected key `strict`. Known are `words`, `order`.'],
  [[], 'Unexpected value `[]`, expected object'],
  ['best', 'Unexpected value `"best"`, expected object']
])('says what is wrong with %j', (options, fault) => {
  expect(optionFaults(meta, options)).toEqual([fault])
  expect(() => completeOptions(meta, options)).toThrow(`Unexpected options of rule \`sample\`: ${fault}`)
})

it('names every fault', () => {
  expect(() => completeOptions(meta, {order: 1, words: 2})).toThrow(
    'words: Unexpected value `2`, expected array; order: Unexpected value `1`, expected `learn` or `none`'
  )
})
