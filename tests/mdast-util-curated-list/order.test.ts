import fc from 'fast-check'
import {alphabetical, collations, longestOrdered} from 'mdast-util-curated-list'
import {describe, expect, it} from 'vitest'

const byNumber = (a: number, b: number) => a - b

/** The length of the longest ordered subsequence by trying all pairs. */
function longestByPairs(numbers: number[]): number {
  const lengths: number[] = []
  for (const [index, number] of numbers.entries()) {
    const before = lengths.filter((_, other) => other < index && (numbers[other] ?? 0) <= number)
    lengths.push(1 + Math.max(0, ...before))
  }
  return Math.max(0, ...lengths)
}

describe('longestOrdered', () => {
  it('keeps as many items as there can be, all in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({min: 0, max: 30})), (numbers) => {
        const kept = longestOrdered(numbers, byNumber)
        const stay = numbers.filter((_, index) => kept.has(index))
        expect(stay).toEqual([...stay].sort(byNumber))
        expect(kept.size).toBe(longestByPairs(numbers))
      })
    )
  })

  it('moves the later of two swapped neighbours', () => {
    expect([...longestOrdered([2, 1], byNumber)]).toEqual([0])
  })

  it('moves a light item rather than a heavy one', () => {
    const weight = (number: number) => (number === 2 ? 1 : 2)
    expect([...longestOrdered([2, 1], byNumber, weight)]).toEqual([1])
  })

  it('is done with 200,000 items', () => {
    const numbers = Array.from({length: 200_000}, (_, index) => (index * 7919) % 200_003)
    expect(longestOrdered(numbers, byNumber).size).toBeGreaterThan(0)
  })
})

describe('alphabetical', () => {
  it('finds the collation that a list was sorted with', () => {
    const titles = ['The Apple', 'Bread', 'A Carrot', 'Date', 'The Egg', 'Fig']
    const [best] = alphabetical([titles])
    expect(best).toEqual({collation: 'without articles', support: 5, of: 5})
  })

  it('sees that nothing explains an unsorted list', () => {
    const [best] = alphabetical([['c', 'a', 'd', 'b', 'e', 'a']])
    expect(best?.support).toBeLessThan((best?.of ?? 0) * 0.8)
  })

  it('compares any two titles both ways alike', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), fc.string({unit: 'grapheme'}), (a, b) => {
        for (const compare of Object.values(collations))
          expect(Math.sign(compare(a, b))).toBe(-Math.sign(compare(b, a)) || 0)
      })
    )
  })
})
