import {expect, test} from 'vitest'
import {faultyLine, oldList, pushPayload, runOn, scenario} from './scenario.ts'

const first = {'readme.md': oldList, '.listwright.yml': 'rules: {contribution: {entries: 1}}\n'}
const two = `${oldList}${faultyLine}* [Wax Lamps](https://lamps.example/wax)\n`

function titles(annotations: Array<{properties: Record<string, string>}>): string[] {
  return annotations.map(({properties: {title, line}}) => `${title} ${line}`)
}

test('a pull request is held to its number of entries, and its suggestions are made all the same', async () => {
  const scene = await scenario({'readme.md': two, '.listwright.yml': 'rules: {contribution: off}\n'}, first)
  for (const workspace of ['', scene.repository.folder]) {
    const {code, annotations, outputs, summary} = await runOn(scene, {workspace, inputs: {review: 'suggestions'}})
    expect({code, titles: titles(annotations)}).toEqual({
      code: 1,
      titles: ['listwright: entry-title 10', 'listwright: contribution 11']
    })
    expect(outputs).toMatchObject({'new-count': '2', 'existing-count': '1'})
    expect(summary).toContain('2 added entries, expected at most 1 in one change')
  }
  expect(scene.github.state.threads.map(({body}) => body)).toEqual([expect.stringContaining('```suggestion')])
})

test('what a pull request moves out of a file that it removes is not added', async () => {
  const config = {'.listwright.yml': 'files: ["*.md"]\nrules: {contribution: {entries: 1}}\n'}
  const more = '# Stars\n\n* [Vega](https://stars.example/vega)\n* [Deneb](https://stars.example/deneb)\n'
  const entries = more.replace('# Stars\n\n', '')
  const scene = await scenario(
    {'readme.md': oldList + entries, 'more.md': null},
    {...first, ...config, 'more.md': more}
  )
  for (const workspace of ['', scene.repository.folder]) expect((await runOn(scene, {workspace})).code).toBe(0)
})

test('a push, which may hold several pull requests, is not held to it', async () => {
  const scene = await scenario({'readme.md': two.replaceAll(' ]', ']')}, first)
  expect(await runOn(scene, {event: 'push', payload: pushPayload(scene)})).toMatchObject({code: 0})
})
