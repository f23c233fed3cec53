import {type CuratedList, curatedList} from 'mdast-util-curated-list'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {type ListRule, listRule, type RuleMeta} from 'unified-list-rule'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {lint} from './lint.ts'

const meta: RuleMeta = {
  id: 'entry-count',
  summary: 'lists that are too long',
  why: 'Nobody reads them.',
  fix: null,
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {max: {type: 'integer', default: 1, description: 'The most entries.'}}
  },
  related: []
}

const entryCount = listRule<{max: number}>(meta, ({list}, report, {max}) => {
  if (list.entries.length > max) report({at: 0, message: `Unexpected ${list.entries.length} entries, expected ${max}`})
})

const text = '- [a](https://a.example)\n- [b](https://b.example)\n'

describe('a rule made by listRule', () => {
  it('names itself, its source and its documentation on every message', () => {
    expect(lint(entryCount, undefined, text)).toMatchObject([
      {
        reason: 'Unexpected 2 entries, expected 1',
        source: 'remark-lint',
        ruleId: 'entry-count',
        url: expect.stringMatching(/remark-lint-entry-count#readme$/),
        fatal: false
      }
    ])
  })

  it.each([
    [{max: 2}, []],
    [['error', {max: 1}], [true]],
    [['error'], [true]],
    [[2, {max: 2}], []],
    ['warn', [false]],
    [true, [false]],
    ['off', []],
    [['off', {max: 1}], []],
    [0, []],
    [null, [false]]
  ])('takes the config %j', (config, fatal) => {
    expect(lint(entryCount, config, text).map((message) => message.fatal)).toEqual(fatal)
  })

  it.each([
    [{mx: 2}, 'Unexpected options of rule `entry-count`'],
    [['warn', {max: 'two'}], 'max: '],
    [['wran', {max: 2}], 'Unexpected severity of rule `entry-count`: wran'],
    ['wran', 'Unexpected severity of rule `entry-count`: wran'],
    [3, 'Unexpected severity of rule `entry-count`: 3']
  ])('refuses the config %j before it lints anything', (config, message) => {
    const rule: ListRule = entryCount
    expect(() => unified().use(remarkParse).use(rule, config).freeze()).toThrow(message)
  })

  it('carries what it says about itself', () => {
    expect(entryCount.meta).toBe(meta)
  })
})

it('learns from the base of a change where there is one', () => {
  const seen: Array<[CuratedList, CuratedList]> = []
  const rule = listRule({...meta, id: 'learner'}, ({list, learned}) => void seen.push([list, learned]))
  const base = new VFile('- [a](https://a.example)\n')
  const head = new VFile(text)
  const processor = unified().use(remarkParse).use(rule)
  head.data.learning = {learned: curatedList(unified().use(remarkParse).parse(base), base), isChange: true}
  processor.runSync(processor.parse(head), head)
  processor.runSync(processor.parse(base), base)
  expect(seen[0]?.map((list) => list.entries.length)).toEqual([2, 1])
  expect(seen[1]?.[0]).toBe(seen[1]?.[1])
})
