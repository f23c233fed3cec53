import {applyPatch} from 'diff'
import fc from 'fast-check'
import {unifiedDiff} from 'vfile-edit'
import {expect, it} from 'vitest'

it('shows the changed lines with three lines around them', () => {
  const before = 'a\nb\nc\nd\ne\nf\ng\nh\n'
  expect(unifiedDiff('docs/readme.md', before, before.replace('e', 'E'))).toBe(
    '--- a/docs/readme.md\n+++ b/docs/readme.md\n@@ -2,7 +2,7 @@\n b\n c\n d\n-e\n+E\n f\n g\n h\n'
  )
})

it('says when the final newline is missing', () => {
  expect(unifiedDiff('a.md', 'a', 'a\n')).toContain('\n-a\n\\ No newline at end of file\n+a\n')
})

it('is empty when nothing changed', () => {
  expect(unifiedDiff('a.md', 'a\n', 'a\n')).toBe('')
})

it('leads from one text to the other', () => {
  const text = fc.string({unit: fc.constantFrom('a', 'b', '\n', '\r\n', ' '), maxLength: 30})
  fc.assert(
    fc.property(text, text, (before, after) => {
      const diff = unifiedDiff('a.md', before, after)
      if (diff) expect(applyPatch(before, diff, {autoConvertLineEndings: false})).toBe(after)
      else expect(before).toBe(after)
    })
  )
})
