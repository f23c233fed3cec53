import fc from 'fast-check'
import {applyEdits, type Edit, WrongEditError} from 'vfile-edit'
import {expect, it} from 'vitest'
import {textAndEdits} from './arbitraries.ts'

const text = 'one two three'

function replace(actual: string, expected: string, rule = 'x'): Edit {
  const start = text.indexOf(actual)
  return {start, end: start + actual.length, actual, expected, rule}
}

function insert(start: number, expected: string, rule = 'x'): Edit {
  return {start, end: start, actual: '', expected, rule}
}

it('replaces, inserts and deletes', () => {
  expect(applyEdits(text, [replace(' two', ''), insert(0, '- '), replace('three', '3')]).text).toBe('- one 3')
})

it('counts exact duplicates once', () => {
  expect(applyEdits(text, [replace('two', '2'), replace('two', '2', 'y')])).toMatchObject({
    text: 'one 2 three',
    skipped: []
  })
})

it('skips what overlaps an edit before it', () => {
  const {text: edited, skipped} = applyEdits(text, [replace('two three', ''), replace('one two', '1')])
  expect(edited).toBe('1 three')
  expect(skipped.map((edit) => edit.actual)).toEqual(['two three'])
})

it('skips a second insertion at the same offset', () => {
  expect(applyEdits(text, [insert(3, 'b'), insert(3, 'a')])).toMatchObject({text: 'onea two three', skipped: [{}]})
})

it('lets edits that only touch wait for the next look', () => {
  const {text: edited, skipped} = applyEdits(text, [replace('one', '1'), insert(3, '!'), replace(' two', ' 2')])
  expect(edited).toBe('1 two three')
  expect(skipped.map(({expected}) => expected)).toEqual(['!', ' 2'])
})

it('counts offsets behind a byte order mark and keeps it', () => {
  expect(applyEdits(`\uFEFF${text}`, [replace('one', '1')]).text).toBe('\uFEFF1 two three')
})

it('applies nothing when a text is not where a rule said', () => {
  const stale = {...replace('three', '3', 'stale-rule'), actual: 'Three'}
  expect(() => applyEdits(text, [replace('one', '1'), stale])).toThrow(WrongEditError)
  expect(() => applyEdits(text, [stale])).toThrow(
    'Unexpected `three` at 8-13 where rule `stale-rule` wants to replace `Three`, nothing was changed'
  )
})

it('refuses ranges that are no ranges of the text', () => {
  for (const [start, end] of [
    [-1, -1],
    [5, 3],
    [99, 99],
    [0.5, 0.5],
    [Number.NaN, Number.NaN]
  ] as const) {
    expect(() => applyEdits(text, [{start, end, actual: '', expected: 'x', rule: 'x'}])).toThrow(WrongEditError)
  }
})

it('keeps every byte outside the ranges', () => {
  fc.assert(
    fc.property(textAndEdits, ({text, edits}) => {
      const edited = applyEdits(text, edits)
      let [before, after] = [0, 0]
      for (const {start, end, expected} of edited.applied) {
        const kept = text.slice(before, start)
        expect(edited.text.slice(after, after + kept.length + expected.length)).toBe(kept + expected)
        before = end
        after += kept.length + expected.length
      }
      expect(edited.text.slice(after)).toBe(text.slice(before))
    })
  )
})

it('does not depend on the order of the edits', () => {
  const shuffled = textAndEdits.chain(({text, edits}) =>
    fc.record({
      text: fc.constant(text),
      edits: fc.constant(edits),
      others: fc.shuffledSubarray(edits, {minLength: edits.length, maxLength: edits.length})
    })
  )
  fc.assert(
    fc.property(shuffled, ({text, edits, others}) => {
      expect(applyEdits(text, others).text).toBe(applyEdits(text, edits).text)
    })
  )
})

it('never applies anything when one guard fails', () => {
  fc.assert(
    fc.property(textAndEdits, fc.nat(), ({text, edits}, pick) => {
      const wrong = edits[pick % (edits.length || 1)]
      if (!wrong) return
      const broken = edits.map((edit) => (edit === wrong ? {...edit, actual: `${edit.actual}!`} : edit))
      expect(() => applyEdits(text, broken)).toThrow(WrongEditError)
    })
  )
})
