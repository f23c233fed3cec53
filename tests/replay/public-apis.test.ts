import {describe, expect, it} from 'vitest'
import {reasonToSkip} from '../../benchmarks/replay/history.mjs'
import {replayed} from './replayed.ts'

if (reasonToSkip !== '') console.log(reasonToSkip)

describe.skipIf(reasonToSkip !== '')('the beginning of a list of tables', () => {
  it('is told of its defects beside the lines that brought them in, and of nothing else', async () => {
    const missed = [
      // The row had the blank before, when the commit rewrote another cell.
      'c02c5e2fe5f0 whitespace/table-padding'
    ]
    expect(await replayed('public-apis')).toEqual({missed, elsewhere: [], noise: []})
  }, 120_000)
})
