import {expect, test} from 'vitest'
import {faultyLine, oldList, runOn, scenario} from '../action/scenario.ts'

const config = {'.listwright.yml': 'files: ["*.md"]\n', 'readme.md': oldList}
const large = 'x'.repeat(27 * 2 ** 20)

test('a list that is larger than what is read ends that list, not the run', async () => {
  const scene = await scenario({'large.md': large, 'readme.md': oldList + faultyLine}, config)
  for (const workspace of ['', scene.repository.folder]) {
    const {code, annotations, outputs} = await runOn(scene, {workspace})
    expect({code, outcome: outputs.outcome, found: outputs['new-count']}).toEqual({
      code: 2,
      outcome: 'error',
      found: '1'
    })
    expect(annotations).toMatchObject([
      {properties: {file: 'large.md'}, data: expect.stringMatching(/MB, expected at most 10 MB/)},
      {properties: {file: 'readme.md'}}
    ])
  }
}, 60_000)

test('a list that was larger than what is read in the base ends that list, not the run', async () => {
  const scene = await scenario({'large.md': oldList, 'readme.md': oldList + faultyLine}, {...config, 'large.md': large})
  for (const workspace of ['', scene.repository.folder]) {
    const {code, annotations, outputs} = await runOn(scene, {workspace})
    expect({code, found: outputs['new-count']}).toEqual({code: 2, found: '1'})
    expect(annotations[0]).toMatchObject({properties: {file: 'large.md'}, data: expect.stringContaining('base')})
  }
}, 60_000)

test('a large file that the change removes is left out of what it moves', async () => {
  const rules = {'.listwright.yml': 'files: ["*.md"]\nrules: {contribution: {entries: 5}}\n'}
  const scene = await scenario(
    {'large.md': null, 'readme.md': oldList + faultyLine},
    {...config, ...rules, 'large.md': large}
  )
  for (const workspace of ['', scene.repository.folder]) {
    expect((await runOn(scene, {workspace})).outputs).toMatchObject({outcome: 'fail', 'new-count': '1'})
  }
}, 60_000)
