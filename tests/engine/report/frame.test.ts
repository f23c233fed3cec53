import fc from 'fast-check'
import stringWidth from 'string-width'
import {expect, test} from 'vitest'
import {frame} from '../../../packages/engine/src/report/frame.ts'
import {placeOf} from './report-of-text.ts'

/** The source line and the carets below it. */
function drawn(text: string, part: string, width = 60): [string, string] {
  const {before, marked, after, indent, length} = frame(text, placeOf(text, part), width)
  return [before + marked + after, ' '.repeat(indent) + '^'.repeat(length)]
}

test('puts carets below the place', () => {
  expect(drawn('one\n* [Title](url)\n', 'Title')).toEqual(['* [Title](url)', '   ^^^^^'])
})

test('counts columns of wide, joined and combined characters', () => {
  expect(drawn('漢字 Uber', 'Uber')).toEqual(['漢字 Uber', '     ^^^^'])
  expect(drawn('👩‍👩‍👧 Uber', 'Uber')).toEqual(['👩‍👩‍👧 Uber', '   ^^^^'])
  expect(drawn('e\u0301e\u0301 Uber', 'Uber')).toEqual(['e\u0301e\u0301 Uber', '   ^^^^'])
  expect(drawn('at 漢字!', '漢字')).toEqual(['at 漢字!', '   ^^^^'])
})

test('expands tabs to the next stop', () => {
  expect(drawn('\t*\tUber', 'Uber')).toEqual(['    *   Uber', '        ^^^^'])
})

test('shows white space that the finding is about', () => {
  expect(drawn('a  b', '  ')).toEqual(['a··b', ' ^^'])
  expect(drawn('a\u00a0b', '\u00a0')).toEqual(['a⍽b', ' ^'])
  expect(drawn('\tb', '\t')).toEqual(['→   b', '^^^^'])
})

test('cuts long lines around the place', () => {
  const row = `| ${'x'.repeat(150)} Uber ${'y'.repeat(150)} |`
  const [line, carets] = drawn(row, 'Uber', 40)
  expect(stringWidth(line)).toBeLessThanOrEqual(40)
  expect(line.slice(carets.indexOf('^'), carets.length)).toBe('Uber')
  expect(line).toMatch(/^….*…$/)
  const [end, endCarets] = drawn(`${'x'.repeat(150)}Uber`, 'Uber', 40)
  expect(end).toBe(`…${'x'.repeat(34)}Uber`)
  expect(endCarets).toBe(`${' '.repeat(35)}^^^^`)
})

test('draws the first line of a place of several lines and names the last', () => {
  const text = 'a first\nb second\n'
  const {marked, lastLine} = frame(text, placeOf(text, 'first\nb'), 60)
  expect([marked, lastLine]).toEqual(['first', 2])
  expect(frame(text, placeOf(text, 'first\n'), 60).lastLine).toBeUndefined()
})

test('marks an insertion with one caret', () => {
  const {start} = placeOf('a b', 'b')
  expect(frame('a b', {start, end: start}, 60)).toMatchObject({
    before: 'a ',
    marked: '',
    after: 'b',
    indent: 2,
    length: 1
  })
  const end = {line: 1, column: 4, offset: 3}
  expect(frame('a b', {start: end, end}, 60)).toMatchObject({before: 'a b', indent: 3, length: 1})
})

test('shows a hundred places of a line of a megabyte', () => {
  const text = 'x'.repeat(1_000_000)
  for (let offset = 0; offset < 1_000_000; offset += 10_000) {
    const point = {line: 1, column: offset + 1, offset}
    const end = {line: 1, column: text.length + 1, offset: text.length}
    expect(frame(text, {start: point, end}, 80)?.marked).toMatch(/^x/)
  }
})

test('keeps to the width and points at the place, whatever the text', () => {
  const character = fc.constantFrom(
    'a',
    'b',
    ' ',
    '\t',
    '漢',
    '👩‍👩‍👧',
    'e\u0301',
    '\u001b',
    '\u202e',
    '\ud800',
    '\u0301'
  )
  fc.assert(
    fc.property(
      fc.array(character, {maxLength: 120}),
      fc.nat(),
      fc.nat(),
      fc.integer({min: 20, max: 90}),
      (all, a, b, width) => {
        const text = all.join('')
        const [from = 0, to = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y)
        const point = (offset: number) => ({line: 1, column: offset + 1, offset})
        const found = frame(text, {start: point(from), end: point(to)}, width)
        expect(stringWidth(found.before + found.marked + found.after)).toBeLessThanOrEqual(width)
        expect(found.indent).toBeLessThanOrEqual(width)
        expect(found.before + found.marked + found.after).not.toMatch(/\p{Cc}/u)
      }
    )
  )
})
