import type {Edit} from 'vfile-edit'
import {expect, test} from 'vitest'
import type {Repaired} from '../../packages/engine/src/fix/repair.ts'
import {restlessCauses} from '../../packages/engine/src/fix/restless.ts'
import type {Found} from '../../packages/engine/src/run/index.ts'

const options = {path: 'list.md', isUnsafe: false, rules: ['order', 'spelling']}
const at = {line: 1, column: 1, offset: 0}

/** A finding of `order` that a further run would repair. */
const more: Found = {
  rule: 'order',
  url: '',
  severity: 'warning',
  message: 'Unexpected `b`, expected `a`',
  place: {start: at, end: {...at, column: 2, offset: 1}},
  actual: 'b',
  expected: 'a',
  fix: 'safe'
}

function edit(cause: string): Edit {
  return {start: 0, end: 1, actual: 'b', expected: 'a', rule: 'spelling', unit: cause}
}

function repaired(causes: string[], left: Found[]): Repaired {
  return {text: '', applied: causes.map(edit), changes: [], cycle: [], unfinished: [], left, reasonFor: () => undefined}
}

const causes = Array.from({length: 200}, (_, index) => `cause ${index}`)

test('the one cause whose repairs bring another to want more is left alone', async () => {
  const without = async (held: ReadonlySet<string>) => repaired(causes, held.has('cause 3') ? [] : [more])
  expect(await restlessCauses(repaired(causes, [more]), new Set(), options, without)).toEqual(['cause 3'])
})

test('where many might, few are tried, and then all are left alone', async () => {
  let tries = 0
  const without = async () => {
    tries++
    return repaired(causes, [more])
  }
  expect(await restlessCauses(repaired(causes, [more]), new Set(), options, without)).toEqual(causes)
  expect(tries).toBe(20)
})
