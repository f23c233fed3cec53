import {VFile} from 'vfile'
import {editsOf} from 'vfile-edit'
import type {VFileMessage} from 'vfile-message'
import {expect, it} from 'vitest'

const point = {line: 1, column: 1, offset: 0}
const place = {start: point, end: {line: 1, column: 4, offset: 3}}

function message(fields: Partial<VFileMessage> & {suggest?: string[]}): VFileMessage {
  const base = {place, ruleId: 'mine', source: 'remark-lint', actual: 'one', expected: ['two']}
  return Object.assign(new VFile('one').message('Unexpected `one`'), base, fields)
}

it('takes a message with one expected text', () => {
  expect(editsOf([message({})])).toEqual([{start: 0, end: 3, actual: 'one', expected: 'two', rule: 'mine'}])
})

it('takes a point as an insertion', () => {
  expect(editsOf([message({place: point, actual: ''})])).toMatchObject([{start: 0, end: 0}])
})

it.each([
  ['a choice', {expected: ['two', 'three']}],
  ['no proposal', {expected: []}],
  ['no repair', {expected: undefined}],
  ['no place', {place: undefined}],
  ['a place without offsets', {place: {line: 1, column: 1}}],
  ['no actual text', {actual: undefined}],
  ['a repair that changes nothing', {expected: ['one']}],
  ['a suggestion', {expected: undefined, suggest: ['two']}],
  ['another tool', {source: 'retext-diacritics'}],
  ['no rule', {ruleId: undefined}]
] as const)('leaves a message with %s alone', (_, fields) => {
  expect(editsOf([message(fields as Partial<VFileMessage>)])).toEqual([])
})

it('takes the rules that are named', () => {
  expect(editsOf([message({ruleId: 'mine'}), message({ruleId: 'other'})], {rules: ['mine']})).toHaveLength(1)
})

it('takes a single suggestion where unsafe repairs are asked for', () => {
  const unsafe = {unsafe: true}
  expect(editsOf([message({expected: undefined, suggest: ['three']})], unsafe)).toMatchObject([{expected: 'three'}])
  expect(editsOf([message({expected: undefined, suggest: ['three', 'four']})], unsafe)).toEqual([])
  expect(editsOf([message({expected: ['two', 'three'], suggest: ['three']})], unsafe)).toEqual([])
})
