import {readFileSync, statSync} from 'node:fs'
import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {actionBundle} from './bundle.ts'
import {runOn, scenario} from './scenario.ts'

const action = parse(readFileSync('action.yml', 'utf8'))
const text = readFileSync('docs/action.md', 'utf8')

/** The first cells of the rows below a heading. */
function cellsBelow(heading: string): string[] {
  const [, section = ''] = text.split(`\n## ${heading}\n`)
  return [...(section.split('\n## ')[0] ?? '').matchAll(/^\| `([\w-]+)` \|/gm)].map(([, name = '']) => name)
}

test('documents the inputs and outputs of action.yml', () => {
  expect(cellsBelow('Inputs')).toEqual(Object.keys(action.inputs))
  expect(cellsBelow('Outputs')).toEqual(Object.keys(action.outputs))
})

test('writes the outputs of action.yml', async () => {
  const {outputs} = await runOn(await scenario())
  expect(Object.keys(outputs).sort()).toEqual(Object.keys(action.outputs).sort())
  expect(outputs).toMatchObject({
    'report-file': expect.stringMatching(/\.json$/),
    'sarif-file': expect.stringMatching(/\.sarif$/)
  })
})

test('starts the one file that is committed for it', () => {
  expect(action.runs).toEqual({using: 'node24', main: 'dist/action/index.mjs'})
  expect(statSync(actionBundle()).size).toBeLessThan(2 ** 20)
})

test('shows workflows with no more permissions and inputs than there are, and no checkout of a contribution', () => {
  const workflows = [...text.matchAll(/^```yaml\n(.*?)^```/gms)].map(([, yaml = '']) => parse(yaml))
  expect(workflows).toHaveLength(5)
  for (const {on, permissions, jobs} of workflows) {
    expect(permissions.contents).toBe('read')
    for (const {uses, with: inputs = {}} of Object.values<{steps: object[]}>(jobs).flatMap(
      (job) => job.steps
    ) as Step[]) {
      expect(uses).toMatch(/^[\w-]+\/[\w-]+(?:\/[\w-]+)?@v\d+$/)
      if (uses.startsWith('listwright/'))
        expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(inputs)))
      if ('pull_request_target' in on || 'workflow_run' in on) expect(uses).not.toContain('checkout')
    }
  }
})

type Step = {uses: string; with?: Record<string, unknown>}
