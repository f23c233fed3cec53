import fc from 'fast-check'
import {type Edit, onePass} from 'vfile-edit'
import {describe, expect, it} from 'vitest'
import {textAndEdits} from './arbitraries.ts'

function edit(start: number, end: number, expected = 'x', more: Partial<Edit> = {}): Edit {
  return {start, end, actual: '-'.repeat(end - start), expected, rule: 'x', ...more}
}

describe('edits that go together', () => {
  it('have a character between them that stays', () => {
    expect(onePass([edit(0, 2), edit(3, 4)], 9).waiting).toEqual([])
    expect(onePass([edit(0, 2), edit(2, 4)], 9).waiting).toEqual([edit(2, 4)])
    expect(onePass([edit(0, 2), edit(2, 2)], 9).made).toHaveLength(1)
  })

  it('are the places of one unit even where they touch', () => {
    const unit = {unit: 'bullets'}
    expect(onePass([edit(0, 2, 'a', unit), edit(2, 4, 'b', unit)], 9)).toMatchObject({waiting: [], made: [{}, {}]})
  })

  it('are those within a line before those that move lines', () => {
    const move = edit(0, 9, 'c\nb\na', {actual: 'a\nb\nc----'})
    const stop = edit(4, 4, '.')
    expect(onePass([move, stop], 9)).toEqual({made: [stop], waiting: [move]})
  })
})

it('makes all places of a unit or none', () => {
  const unit = [edit(0, 1, 'a', {unit: 'u'}), edit(6, 7, 'b', {unit: 'u'})]
  const {made, waiting} = onePass([...unit, edit(0, 0, '!', {unit: 'a'})], 9)
  expect(made).toHaveLength(1)
  expect(waiting).toEqual(unit)
})

it('parts what one unit wants for one place', () => {
  const {made, waiting} = onePass([edit(0, 3, 'a', {unit: 'u'}), edit(0, 3, 'b', {unit: 'u'})], 9)
  expect([made.length, waiting.length]).toEqual([1, 1])
})

it('never makes two edits that touch unless one unit asks for both', () => {
  const units = fc.array(fc.constantFrom('u', 'v', undefined), {minLength: 8, maxLength: 8})
  fc.assert(
    fc.property(textAndEdits, units, ({text, edits}, names) => {
      const given = edits.map((one, index) => ({...one, unit: names[index]}))
      const {made, waiting} = onePass(given, text.length)
      for (const [index, one] of made.entries()) {
        const next = made[index + 1]
        if (next && one.unit === next.unit && one.unit !== undefined) expect(next.start).toBeGreaterThanOrEqual(one.end)
        else if (next) expect(next.start).toBeGreaterThan(one.end)
      }
      expect(made.length > 0 || given.length === 0).toBe(true)
      expect(made.length + waiting.length).toBeLessThanOrEqual(given.length)
    })
  )
})
