import {expect, test} from 'vitest'
import {faultyLine, oldList, otherPull, runOn, scenario} from './scenario.ts'

const inputs = {'open-pull-requests': 'true'}
const added = faultyLine.replace(' ]', ']')
const twin = '* [Fresh Lamps](https://lamps.example/new)\n'

test('reports a page that an earlier open pull request adds as well, and not one of a later', async () => {
  const scene = await scenario({'readme.md': oldList + added})
  otherPull(scene, {'readme.md': oldList.replace('* [Tin', `${twin}* [Tin`)}, {number: 5})
  otherPull(scene, {'readme.md': oldList.replace('* [Tin', `${twin}* [Tin`)}, {number: 9})
  const {annotations} = await runOn(scene, {inputs})
  expect(annotations).toMatchObject([{properties: {line: '10', title: 'listwright: duplicate-urls'}}])
  expect(annotations[0]?.data).toContain('#5')
  expect(await runOn(scene)).toMatchObject({code: 0, annotations: []})
})

test('looks through all pages of open pull requests, and leaves out those that conflict', async () => {
  const scene = await scenario({'readme.md': oldList + added}, undefined, {pull: {number: 40}})
  scene.repository.git('checkout', '--quiet', 'main')
  otherPull(scene, {'readme.md': oldList.replace('* [Tin', `${twin}* [Tin`)}, {number: 1})
  const quiet = otherPull(scene, {'notes.md': '# Notes\n'}, {number: 2})
  const {otherPulls} = scene.github.state
  otherPulls.push(...Array.from({length: 12}, (_, index) => ({...quiet, number: index + 3})))
  otherPull(scene, {'readme.md': oldList.replace(/\[Old.*\n/, `[Older](https://lamps.example/new)\n`)}, {number: 30})
  scene.repository.commit({'readme.md': oldList.replace('[Old', '[Eldest')})
  const {annotations, code} = await runOn(scene, {inputs})
  expect({code, texts: annotations.map(({data}) => data)}).toEqual({code: 1, texts: [expect.stringContaining('#1')]})
  expect(annotations[0]?.data).not.toContain('#30')
})
