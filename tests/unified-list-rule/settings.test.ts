import entryOrder from 'remark-lint-entry-order'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {type ListRule, listRule, type RuleMeta} from 'unified-list-rule'
import {expect, it} from 'vitest'

it('the compiler takes what a rule takes', () => {
  unified().use(entryOrder).use(entryOrder, {}).use(entryOrder, {order: 'append'}).use(entryOrder, false).freeze()
  unified()
    .use(entryOrder, 'error')
    .use(entryOrder, ['warn'])
    .use(entryOrder, [1, {collation: 'characters'}])
    .freeze()
  unified()
    .use({plugins: [[entryOrder, {order: 'none'}]]})
    .freeze()
  expect(entryOrder.meta.id).toBe('entry-order')
})

it('the compiler refuses what a rule refuses', () => {
  const processor = () => unified().use(remarkParse)
  // @ts-expect-error: there is no such order.
  expect(() => processor().use(entryOrder, {order: 'sideways'}).freeze()).toThrow('`"sideways"`')
  // @ts-expect-error: there is no such option.
  expect(() => processor().use(entryOrder, {oder: 'none'}).freeze()).toThrow('`oder`')
  const wrong = () => {
    // @ts-expect-error: there is no such severity.
    processor().use(entryOrder, ['wran', {order: 'none'}])
    // @ts-expect-error: there is no such order, whatever the severity.
    processor().use(entryOrder, ['warn', {order: 'sideways'}])
  }
  expect(wrong).not.toThrow()
})

it('a map holds rules of all options', () => {
  const meta: RuleMeta = {id: 'sample', summary: '', why: '', fix: null, schema: {type: 'object'}, related: []}
  const rules: ListRule[] = [entryOrder, listRule<{max: number}>(meta, () => {})]
  expect(rules.map((rule) => rule.meta.id)).toEqual(['entry-order', 'sample'])
})
