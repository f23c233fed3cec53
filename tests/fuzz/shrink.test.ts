import {expect, test} from 'vitest'
import {shrinkParts, shrinkText} from './campaign/shrink.ts'
import {shrinkMutant} from './campaign/shrink-mutant.ts'

test('a list is shrunk to the parts that it takes', async () => {
  const parts = Array.from({length: 40}, (_, index) => index)
  const shows = async (some: number[]): Promise<boolean> => some.includes(7) && some.includes(31)
  expect(await shrinkParts(parts, shows, {tries: 200})).toEqual([7, 31])
})

test('a text is shrunk to the words that it takes, whatever its line ends', async () => {
  const text = 'One two\r\nthree wrong-word four.\rfive\nsix (seven)\n'
  const shows = async (some: string): Promise<boolean> => /wrong.*seven/s.test(some)
  expect(await shrinkText(text, shows, {tries: 500})).toBe('wrongseven')
})

test('shrinking ends when its tries are spent', async () => {
  const budget = {tries: 5}
  await shrinkText('a b c d e f g h', async () => false, budget)
  expect(budget.tries).toBe(0)
})

test('a mutant is shrunk to the rules and options that it takes', async () => {
  const mutant = {
    text: 'a\nb\nc\n',
    settings: {'entry-order': {order: 'alphabetical'}, 'entry-title': {parts: 'learn'}}
  }
  const small = await shrinkMutant(
    mutant,
    async ({text, settings}) =>
      text.includes('b') && JSON.stringify(settings['entry-order'])?.includes('alpha') === true
  )
  expect(small.text).toBe('b')
  const {'entry-order': order, ...others} = small.settings
  expect(order).toEqual({order: 'alphabetical'})
  expect(new Set(Object.values(others))).toEqual(new Set(['off']))
})
