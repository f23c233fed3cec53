import {expect, test} from 'vitest'
import {faultyLine, mergeGroupPayload, oldList, pushPayload, runOn, scenario} from '../action/scenario.ts'

const event = 'pull_request_target'
const inputs = {review: 'suggestions'}
const changes = {
  'a comment for everything': `<!--lint disable-->\n\n${oldList}${faultyLine}`,
  'a comment on its line': oldList + faultyLine.replace('\n', ' <!--listwright ignore-->\n'),
  'a comment in CRLF': `<!--lint disable-->\n\n${oldList}${faultyLine}`.replaceAll('\n', '\r\n')
}

test.each(Object.entries(changes))(
  'a contribution switches nothing off by %s, and the summary names it',
  async (_, text) => {
    const scene = await scenario({'readme.md': text})
    for (const workspace of ['', scene.repository.folder]) {
      const {code, summary} = await runOn(scene, {event, workspace})
      expect(code).toBe(1)
      expect(summary).toMatch(/^> .*readme.*of this change/im)
    }
  }
)

test('a contribution that takes the end off a comment switches off nothing more', async () => {
  const before = `# Lamps\n\n<!--lint disable-->\n\nWords.\n\n<!--lint enable-->\n${oldList.replace('# Lamps\n', '')}`
  const scene = await scenario(
    {'readme.md': before.replace('<!--lint enable-->\n', '') + faultyLine},
    {'readme.md': before}
  )
  const {code, summary} = await runOn(scene, {event})
  expect({code, summary}).toEqual({code: 1, summary: expect.stringContaining('line 3')})
})

test('says on the pull request what an added comment would have kept back', async () => {
  const scene = await scenario({'readme.md': oldList + faultyLine.replace('\n', ' <!--listwright ignore-->\n')})
  await runOn(scene, {event, inputs})
  const {threads, comments} = scene.github.state
  expect(threads.length + comments.length).toBe(1)
})

test('a maintainer may let added comments count, by the config of the base or the workflow', async () => {
  const text = changes['a comment for everything']
  const allowing = {'.listwright.yml': 'heed-added-comments: true\n'}
  const byConfig = await scenario({'readme.md': text}, {'readme.md': oldList, ...allowing})
  expect((await runOn(byConfig, {event})).code).toBe(0)
  expect((await runOn(byConfig, {event, inputs: {'heed-added-comments': 'false'}})).code).toBe(1)
  const itself = await scenario({'readme.md': text, ...allowing})
  expect((await runOn(itself, {event})).code).toBe(1)
  expect((await runOn(itself, {event, inputs: {'heed-added-comments': 'true'}})).code).toBe(0)
})

test('comments that a maintainer has taken count on a push, those of a merge queue do not', async () => {
  const scene = await scenario({'readme.md': changes['a comment on its line']})
  expect((await runOn(scene, {event: 'push', payload: pushPayload(scene)})).code).toBe(0)
  expect((await runOn(scene, {event: 'merge_group', payload: mergeGroupPayload(scene)})).code).toBe(1)
})
