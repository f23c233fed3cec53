import {readFileSync, statSync} from 'node:fs'
import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {bundles} from '../../scripts/bundle/make-bundle.mjs'
import {actionBundle} from './bundle.ts'
import {runOn, scenario} from './scenario.ts'

const action = parse(readFileSync('action.yml', 'utf8'))

test('writes the outputs of action.yml', async () => {
  const {outputs} = await runOn(await scenario())
  expect(Object.keys(outputs).sort()).toEqual(Object.keys(action.outputs).sort())
  expect(outputs).toMatchObject({
    'report-file': expect.stringMatching(/\.json$/),
    'sarif-file': expect.stringMatching(/\.sarif$/)
  })
})

test('starts the one file that a release bundles for it', () => {
  expect(action.runs).toEqual({using: 'node24', main: bundles.action.file})
  expect(statSync(actionBundle()).size).toBeLessThan(2 ** 20)
})
