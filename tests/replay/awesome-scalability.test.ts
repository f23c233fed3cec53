import {describe, expect, it} from 'vitest'
import {reasonToSkip} from '../../benchmarks/replay/history.mjs'
import {replayed} from './replayed.ts'

if (reasonToSkip !== '') console.log(reasonToSkip)

describe.skipIf(reasonToSkip !== '')('the beginning of a list of articles below headings', () => {
  it('is told of its defects beside the lines that brought them in, and of nothing else', async () => {
    const missed = [
      // The list had one line before: there was nothing to learn from.
      '1dda0b080e38 whitespace/trailing-ws',
      // One level too deep, it reads as a child of the entry above.
      'f39817168cae whitespace/indent-stray'
    ]
    expect(await replayed('awesome-scalability')).toEqual({missed, elsewhere: [], noise: []})
  }, 120_000)
})
