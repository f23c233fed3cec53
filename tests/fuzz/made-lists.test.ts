import {expect, test} from 'vitest'
import {sources, trySeeds} from './counterexamples.ts'

test('repairs do no harm to made lists, whatever is wrong with them', async () => {
  const {repaired, counterexamples} = await trySeeds(400, {...sources, lists: []})
  expect(counterexamples).toEqual([])
  expect(repaired).toBeGreaterThan(200)
}, 300_000)
