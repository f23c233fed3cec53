import {expect, test} from 'vitest'
import {mutantOf} from './mutants/mutant.ts'
import {constructMutations} from './mutants/mutations/constructs.ts'
import {itemMutations} from './mutants/mutations/items.ts'
import {lineMutations} from './mutants/mutations/lines.ts'
import {scriptMutations} from './mutants/mutations/scripts.ts'
import {randomOf} from './mutants/random.ts'
import {ruleIds} from './repair/repair.ts'

const sources = {lists: [['# A', '', '- [Oak](https://oak.example) - Stands.']], rules: ruleIds}
const seeds = Array.from({length: 200}, (_, seed) => seed)
const mutations = Object.entries({...lineMutations, ...itemMutations, ...constructMutations, ...scriptMutations})

test('a seed makes the same mutant every time, and another one others', () => {
  expect(seeds.map((seed) => mutantOf(seed, sources))).toEqual(seeds.map((seed) => mutantOf(seed, sources)))
  expect(new Set(seeds.map((seed) => mutantOf(seed, sources).text)).size).toBeGreaterThan(150)
})

test('mutants have all line endings, byte order marks and last lines without end', () => {
  const texts = seeds.map((seed) => mutantOf(seed, sources).text)
  for (const pattern of [/\r\n/, /\r(?!\n)/, /[^\r]\n/, /^\uFEFF/, /[^\r\n]$/]) {
    expect(texts.some((text) => pattern.test(text))).toBe(true)
  }
})

test.each(mutations)('the mutation "%s" changes lists, and never the lines it was given', (_, mutate) => {
  const lines = [
    '# A',
    '',
    '- [Oak](https://oak.example) - Stands in.',
    '  - [Elm](https://elm.example) - Sits.',
    'Words',
    ''
  ]
  const frozen = Object.freeze([...lines])
  const results = seeds.slice(0, 40).map((seed) => mutate([...frozen], randomOf(seed)))
  expect(results.some((result) => result.join('\n') !== lines.join('\n'))).toBe(true)
  const empty = seeds.slice(0, 10).flatMap((seed) => mutate([], randomOf(seed)))
  expect(empty.every((line) => typeof line === 'string')).toBe(true)
})
