import {expect, test} from 'vitest'
import {heedGenerated} from '../../../packages/engine/src/generated/index.ts'
import type {Found} from '../../../packages/engine/src/run/index.ts'

const place = (start: number, end: number) => ({
  start: {line: 1, column: start + 1, offset: start},
  end: {line: 1, column: end + 1, offset: end}
})

/** A safe repair from one offset to another. */
function repair(start: number, end: number, wider?: {start: number; end: number}): Found {
  return {
    rule: 'typo',
    severity: 'warning',
    message: 'Unexpected word',
    url: '',
    place: place(start, end),
    ...(wider && {repair: place(wider.start, wider.end)}),
    expected: 'x',
    fix: 'safe'
  }
}

const parts = [
  {start: 10, end: 20, isFile: false, isContents: false},
  {start: 30, end: 40, isFile: false, isContents: false}
]

test.each([
  ['before it', repair(2, 10), 'safe'],
  ['behind it', repair(20, 24), 'safe'],
  ['between two', repair(20, 30), 'safe'],
  ['within it', repair(12, 14), 'suggest'],
  ['all of it', repair(10, 20), 'suggest'],
  ['over its start', repair(8, 11), 'suggest'],
  ['over its end', repair(39, 44), 'suggest'],
  ['an insertion within it', repair(15, 15), 'suggest'],
  ['an insertion at its start', repair(10, 10), 'safe'],
  ['an insertion at its end', repair(40, 40), 'safe'],
  ['a move into it', repair(2, 4, {start: 2, end: 12}), 'suggest'],
  ['a move past it', repair(2, 4, {start: 2, end: 50}), 'suggest']
])('a repair %s', (_, found, fix) => {
  expect(heedGenerated([found], parts)).toMatchObject([{fix}])
})

test('in a generated file an insertion at either end is within it', () => {
  const file = [{start: 0, end: 40, isFile: true, isContents: false}]
  expect(heedGenerated([repair(0, 0), repair(40, 40)], file).map(({fix}) => fix)).toEqual(['suggest', 'suggest'])
})
