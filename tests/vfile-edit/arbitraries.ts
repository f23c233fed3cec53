import fc from 'fast-check'
import type {Edit} from 'vfile-edit'

/** A text and edits that fit it: any ranges, overlapping or not. */
export const textAndEdits: fc.Arbitrary<{text: string; edits: Edit[]}> = fc
  .string({unit: fc.constantFrom('a', 'b', '\n', '\r\n', '\t', ' ', '\uFEFF', '💡', '\uD83D'), maxLength: 40})
  .filter((text) => !text.startsWith('\uFEFF'))
  .chain((text) => {
    const offset = fc.nat({max: text.length})
    const edit = fc
      .record({one: offset, other: offset, expected: fc.string({maxLength: 3}), rule: fc.constantFrom('x', 'y')})
      .map(({one, other, expected, rule}) => {
        const [start, end] = one < other ? [one, other] : [other, one]
        return {start, end, actual: text.slice(start, end), expected, rule}
      })
    return fc.record({text: fc.constant(text), edits: fc.array(edit, {maxLength: 8})})
  })
