import {expect, test} from 'vitest'
import {sources, trySeeds} from './counterexamples.ts'

if (sources.missing !== undefined) console.log(sources.missing)

// A file of its own, so that it runs beside the made lists on another core.
test('repairs do no harm to parts of real lists, whatever is wrong with them', async () => {
  const {repaired, counterexamples} = await trySeeds(320, sources)
  expect(counterexamples).toEqual([])
  expect(repaired).toBeGreaterThan(150)
}, 300_000)
