import fc from 'fast-check'
import {expect, test} from 'vitest'
import {visible, visibleLines} from '../../../packages/engine/src/escape/index.ts'

test('shows what a terminal would obey or hide', () => {
  expect(visible('\u001b[31m\u0007\u009b\u007f')).toBe('␛[31m␇\\u009b␡')
  expect(visible('a\u202eb\u2066c\u200bd\ufeff\u{e0041}')).toBe('a\\u202eb\\u2066c\\u200bd\\ufeff\\u{e0041}')
  expect(visible('a\nb\tc\r')).toBe('a␊b␉c␍')
  expect(visible('\ud800 \udc00')).toBe('\\ud800 \\udc00')
})

test('keeps text that people write', () => {
  const text = 'naïve 漢字 👩‍👩‍👧 می‌خواهم e\u0301 “quoted” — dash'
  expect(visible(text)).toBe(text)
})

test('keeps lines and tabs of text that is printed as it stands', () => {
  expect(visibleLines('+\ta\u001b\n')).toBe('+\ta␛\n')
})

test('never lets a control character through', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({min: 0, max: 0xffff})), (units) => {
      const text = String.fromCharCode(...units)
      expect(visible(text)).not.toMatch(/\p{Cc}|\p{Bidi_Control}|\p{Cs}/u)
    })
  )
})
