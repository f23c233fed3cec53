import fc from 'fast-check'
import stringWidth from 'string-width'
import {expect, test} from 'vitest'
import {columnsOf} from '../../../packages/engine/src/report/columns-of.ts'

test('counts characters of one column as string-width does, and leaves the others to it', () => {
  const code = fc.oneof(fc.integer({min: 0x20, max: 0x2ff}), fc.integer({min: 0x2010, max: 0x2026}))
  const text = fc.array(code.map((code) => String.fromCharCode(code)).filter((character) => !/\p{Cc}/u.test(character)))
  fc.assert(
    fc.property(text, (all) => {
      expect(columnsOf(all.join(''))).toBe(stringWidth(all.join('')))
    })
  )
  expect(['漢字', '👩‍👩‍👧', 'e\u0301'].map(columnsOf)).toEqual([4, 2, 1])
})
