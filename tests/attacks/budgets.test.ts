import {expect, test} from 'vitest'
import {faultyLine, oldList, runOn, scenario} from '../action/scenario.ts'

test('a file that takes too long ends in exit code 2 with a reason, and others are reported all the same', async () => {
  const deep = Array.from({length: 2000}, (_, level) => `${'  '.repeat(level)}- a\n`).join('')
  const config = {'.listwright.yml': 'files: ["*.md"]\n', 'readme.md': oldList}
  const scene = await scenario({'deep.md': deep, 'readme.md': oldList + faultyLine}, config)
  const {code, annotations, outputs} = await runOn(scene, {
    event: 'pull_request_target',
    inputs: {review: 'suggestions'}
  })
  expect({code, outcome: outputs.outcome, findings: outputs['new-count']}).toEqual({
    code: 2,
    outcome: 'error',
    findings: '1'
  })
  expect(annotations).toMatchObject([
    {
      name: 'error',
      properties: {file: 'deep.md'},
      data: expect.stringContaining('takes more than 30 s to lint, gave up')
    },
    {name: 'warning', properties: {file: 'readme.md'}}
  ])
  expect(scene.github.state.threads).toEqual([])
}, 120_000)

test('more files than one run reads end in exit code 2 with a reason', async () => {
  const many = Object.fromEntries(Array.from({length: 2001}, (_, index) => [`lists/${index}.md`, '# A\n']))
  const scene = await scenario(many, {'.listwright.yml': 'files: [lists]\n', 'lists/a.md': '# A\n'})
  const {code, annotations} = await runOn(scene, {workspace: scene.repository.folder})
  expect({code, data: annotations[0]?.data}).toEqual({
    code: 2,
    data: expect.stringContaining('Unexpected 2001 files, expected 2000 at most; nothing was linted')
  })
})

test('more bytes than one run reads end in exit code 2 with a reason', async () => {
  const big = 'x'.repeat(9 * 2 ** 20)
  const many = Object.fromEntries(Array.from({length: 12}, (_, index) => [`lists/${index}.md`, `${big}${index}`]))
  const scene = await scenario(many, {'.listwright.yml': 'files: [lists]\n', 'lists/a.md': '# A\n'})
  const {code, annotations} = await runOn(scene, {workspace: scene.repository.folder})
  expect({code, data: annotations[0]?.data}).toEqual({
    code: 2,
    data: expect.stringContaining('Unexpected more than 100 MB of files')
  })
})
