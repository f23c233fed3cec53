import type {Finding, Place} from '@listwright/engine'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {findingTable} from '../../packages/action/src/output/finding-table.ts'
import {canSuggest, hunksOf} from '../../packages/action/src/review/hunks.ts'
import {marked, namesIn} from '../../packages/action/src/review/marker.ts'
import {type Repair, repairOf, together} from '../../packages/action/src/review/repair.ts'
import {suggestionOf} from '../../packages/action/src/review/suggestion.ts'

/** A finding that replaces a range by a text. */
function repair(text: string, from: number, to: number, expected: string): Finding {
  const at = (offset: number) => ({line: text.slice(0, offset).split('\n').length, column: 1, offset})
  const place: Place = {start: at(from), end: at(to)}
  const actual = text.slice(from, to)
  return {rule: 'r', severity: 'warning', message: 'm', url: '', place, actual, expected, fix: 'safe'}
}

function suggest(text: string, finding: Finding) {
  const one = repairOf(text, {path: 'readme.md', name: 'n', finding})
  return one && suggestionOf(text, [one])
}

/** Puts the lines of a suggestion where GitHub puts them. */
function applied(text: string, {start, end, lines}: {start: number; end: number; lines: string[]}): string {
  const all = text.split('\n')
  return [...all.slice(0, start - 1), ...lines, ...all.slice(end)].join('\n')
}

const lines = fc.stringMatching(/^(?:[ab`]{0,3}\n){1,6}$/)

test('whole lines in place of whole lines make the repaired text, whatever the repair', () => {
  fc.assert(
    fc.property(lines, fc.nat(), fc.nat(), fc.stringMatching(/^[ab\n]{0,4}$/), (text, one, other, expected) => {
      const [from = 0, to = 0] = [one % text.length, other % text.length].sort((a, b) => a - b)
      const suggestion = suggest(text, repair(text, from, to, expected))
      if (!suggestion) return
      expect(applied(text, suggestion)).toBe(text.slice(0, from) + expected + text.slice(to))
      expect(suggestion.start).toBeLessThanOrEqual(suggestion.end)
      expect(suggestion.end).toBeLessThan(text.split('\n').length)
    }),
    {numRuns: 500}
  )
})

test.each([
  ['line ends other than line feeds', 'a b\r\nc\r\n', 1, 2, ''],
  ['a last line without line feed', 'a\nb', 2, 3, 'c'],
  ['characters that nobody sees', 'a\u202Eb \n', 3, 4, ''],
  ['nothing that changes', 'a\n', 0, 1, 'a']
])('suggests nothing for %s', (_, text, from, to, expected) => {
  expect(suggest(text, repair(text, from, to, expected))).toBeUndefined()
})

test('whole lines in place of whole lines make the repaired text with several repairs at once, too', () => {
  const edit = fc.record({from: fc.nat(), length: fc.nat(3), expected: fc.stringMatching(/^[ab]{0,3}$/)})
  fc.assert(
    fc.property(lines, fc.array(edit, {maxLength: 6}), (text, edits) => {
      const repairs = edits.flatMap(({from, length, expected}): Repair | [] => {
        const start = from % text.length
        const finding = repair(text, start, Math.min(start + length, text.length), expected)
        return repairOf(text, {path: 'readme.md', name: String(start), finding}) ?? []
      })
      const groups = together(repairs)
      for (const group of groups) {
        const suggestion = suggestionOf(text, group)
        const whole = group.reduceRight((now, one) => now.slice(0, one.start) + one.text + now.slice(one.end), text)
        if (suggestion) expect(applied(text, suggestion)).toBe(whole)
      }
      const taken = groups.map((group) => [
        Math.min(...group.map(({first}) => first)),
        Math.max(...group.map(({last}) => last))
      ])
      for (const [index, [first = 0]] of taken.slice(1).entries()) expect(first).toBeGreaterThan(taken[index]?.[1] ?? 0)
    }),
    {numRuns: 500}
  )
})

test('leaves what somebody has to confirm out of a line with certain repairs', () => {
  const text = 'ab cd ef\n'
  const sure = repair(text, 0, 1, 'A')
  const {expected: _, ...unsure} = repair(text, 3, 4, 'C')
  const places = [sure, {...unsure, suggest: ['C'], fix: 'suggest' as const}, repair(text, 6, 7, 'E')]
  const repairs = places.flatMap((finding) => repairOf(text, {path: 'readme.md', name: 'n', finding}) ?? [])
  expect(together(repairs).map((group) => suggestionOf(text, group)?.lines)).toEqual([['Ab cd Ef']])
})

test('finds the names of any number of places in front of a comment, and none in what only begins like that', () => {
  const names = Array.from({length: 300}, (_, index) => index.toString(16).padStart(16, '0'))
  expect(namesIn(marked(names, 'text'))).toEqual(names)
  expect(namesIn(`<!-- listwright:1 ${'a'.repeat(60_000)}`)).toEqual([])
  expect(namesIn(`text ${marked(names, '')}`)).toEqual([])
})

test('suggests nothing whose words are more than a comment takes', () => {
  const finding = {...repair('a b\n', 0, 1, 'A'), message: 'm'.repeat(60_000)}
  expect(suggest('a b\n', finding)).toBeUndefined()
})

const patch = '@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n@@ -4,4 +4,3 @@ x\n d\n-e\n f\n g\n\\ No newline at end of file'

test.each([
  [2, 2, true],
  [1, 3, false],
  [3, 4, false],
  [4, 4, true],
  [4, 5, false],
  [5, 6, true],
  [7, 7, false]
])('tells of the lines %i to %i that a suggestion for them can be applied: %s', (start, end, can) => {
  expect(canSuggest(hunksOf(patch), start, end)).toBe(can)
})

test('a table stays within its bytes and says what it leaves out', () => {
  const finding = repair('x'.repeat(2000), 0, 1000, 'ü'.repeat(1000))
  const table = findingTable(Array(3000).fill({path: 'readme.md', finding}), 'https://github.com/lamps/list', 900_000)
  expect(Buffer.byteLength(table)).toBeLessThan(900_200)
  expect(table).toMatch(/\n\d+ of 3000 shown, all of them are in the log\.\n$/)
})
