import {type ListRule, listRule, type RuleMeta} from 'unified-list-rule'
import {expect, test} from 'vitest'
import {outcomeOf} from './campaign/outcome.ts'
import {standardFacts} from './facts/index.ts'
import {ruleIds} from './repair/repair.ts'

/** Makes a rule that calls it certain to put `expected` where `pattern` is. */
function lie(pattern: RegExp, expected: string): ListRule {
  const schema: RuleMeta['schema'] = {type: 'object', properties: {}, additionalProperties: false}
  const meta: RuleMeta = {id: 'lie', summary: 'truth', why: 'For tests.', fix: 'safe', schema, related: []}
  return listRule(meta, ({list}, report) => {
    for (const {index, 0: actual} of list.text.matchAll(pattern)) {
      report({at: {start: index, end: index + actual.length}, message: 'Unexpected truth, expected a lie', expected})
    }
  })
}

const text = [
  '## Trees\n\n- [Oak](https://oak.example) - Is tall.\n- [Elm](https://elm.example) - Is old.\n',
  '\n## Birds\n\n- [Owl](https://owl.example) - Is wise.\n'
].join('')

/** Lies, and the fact that tells of each. */
const lies: Array<[what: string, fact: string, rule: ListRule]> = [
  ['hides an entry', 'lines', lie(/(?<!!-- )- (?=\[Elm\])/g, '\n<!-- - ')],
  ['glues two entries', 'own line', lie(/\n(?=- \[Elm\])/g, '')],
  ['makes code of an entry', 'lines', lie(/(?<=\n)- (?=\[Owl\])/g, '    - ')],
  ['nests an entry below another', 'lines', lie(/(?<=\n)- (?=\[Elm\])/g, '  - ')],
  ['takes the heading off a section', 'places', lie(/\n## Birds\n/g, '')]
]

const settings = Object.fromEntries(ruleIds.map((id) => [id, 'off' as const]))

test.each(lies)('a rule that %s is found out, unless the engine finds it out first', async (_, fact, rule) => {
  const without = await outcomeOf({text, settings}, standardFacts, {proof: false, others: {lie: rule}})
  expect(without.violations.map((violation) => violation.fact)).toContain(fact)
  const proven = await outcomeOf({text, settings}, standardFacts, {proof: true, others: {lie: rule}})
  expect(proven.violations).toEqual([])
})

test('a rule that never comes to rest is found out', async () => {
  const others = {lie: lie(/(?= - Is old)/g, ' very')}
  const {violations} = await outcomeOf({text, settings}, standardFacts, {proof: true, others})
  expect(violations.map(({fact}) => fact)).toContain('settled')
})
