import {expect, test} from 'vitest'
import {faultyLine, oldList, origins, pushPayload, runOn, runPayload, scenario, schedulePayload} from './scenario.ts'

const finding = {
  name: 'warning',
  properties: {
    title: 'listwright: entry-title',
    file: 'readme.md',
    line: '10',
    col: '13',
    endLine: '10',
    endColumn: '14'
  }
}

test('reports what a pull request brings in, through the API where nothing is checked out', async () => {
  const scene = await scenario()
  const {code, annotations, outputs, summary, log, report} = await runOn(scene)
  expect({code, log}).toMatchObject({code: 1, log: expect.stringContaining('reading through the API')})
  expect(annotations).toMatchObject([finding])
  expect(outputs).toMatchObject({
    'new-count': '1',
    'fixable-count': '1',
    'existing-count': '1',
    outcome: 'fail',
    'review-status': 'off'
  })
  expect(summary).toContain('### Listwright: 1 finding')
  expect(summary).toContain(`https://github.com/lamps/list/blob/${scene.head}/readme.md?plain=1#L10`)
  expect(JSON.parse(report ?? '')).toMatchObject({version: 1, summary: {warnings: 1, existing: 1}})
})

test('reads a clone that has all commits, and asks the API nothing', async () => {
  const scene = await scenario()
  const {code, annotations} = await runOn(scene, {workspace: scene.repository.folder})
  expect({code, requests: scene.github.requests}).toEqual({code: 1, requests: []})
  expect(annotations).toMatchObject([finding])
})

test.each(['pull_request_target', 'pull_request'])('passes on %s what brings in nothing wrong', async (event) => {
  const scene = await scenario({'readme.md': oldList.replace('red)', 'blue)')})
  const {code, annotations, outputs} = await runOn(scene, {event})
  expect({code, annotations, outcome: outputs.outcome}).toEqual({code: 0, annotations: [], outcome: 'pass'})
})

test('compares with the merge base, not with what the base did since', async () => {
  const scene = await scenario()
  scene.repository.git('checkout', '--quiet', 'main')
  scene.github.state.pull.base = scene.repository.commit({'readme.md': '# Lamps\n'})
  for (const workspace of ['', scene.repository.folder]) {
    expect((await runOn(scene, {workspace})).outputs).toMatchObject({'new-count': '1', 'existing-count': '1'})
  }
})

test('follows a list that was renamed', async () => {
  const config = {'.listwright.yml': 'files: ["*.md"]\n', 'readme.md': oldList}
  const scene = await scenario({'readme.md': null, 'lamps.md': oldList + faultyLine}, config)
  for (const workspace of ['', scene.repository.folder]) {
    expect((await runOn(scene, {workspace})).outputs).toMatchObject({'new-count': '1', 'existing-count': '1'})
  }
})

test('says that a list was deleted, and no more', async () => {
  const {code, log} = await runOn(await scenario({'readme.md': null}))
  expect({code, log}).toMatchObject({code: 0, log: expect.stringContaining('The change deletes the list `readme.md`')})
})

test('reads 350 files of a pull request', async () => {
  const many = Object.fromEntries(Array.from({length: 350}, (_, index) => [`lists/${index}.md`, oldList]))
  const scene = await scenario(many, {'.listwright.yml': 'files: [lists]\n', 'lists/a.md': '# A\n'})
  const {code, annotations, outputs, summary} = await runOn(scene)
  expect({code, findings: outputs['new-count']}).toEqual({code: 1, findings: '350'})
  expect(annotations.map(({name}) => name)).toEqual([...Array(10).fill('warning'), 'notice'])
  expect(annotations.at(-1)?.data).toContain('10 of 350 shown')
  expect(summary).toContain('lists/349.md')
})

test('lints a push against the commit before, and a new branch as it is', async () => {
  const scene = await scenario()
  const push = (before?: string) => runOn(scene, {event: 'push', payload: pushPayload(scene, before)})
  expect((await push()).outputs).toMatchObject({'new-count': '1', 'existing-count': '1'})
  const payload = pushPayload(scene)
  expect((await runOn(scene, {event: 'push', payload, inputs: {mode: 'all'}})).outputs).toMatchObject({
    'existing-count': '0'
  })
  expect((await push('0'.repeat(40))).outputs).toMatchObject({'new-count': '1', 'existing-count': '0'})
})

test('lints whole lists when there is nothing to compare with', async () => {
  const scene = await scenario()
  const {outputs} = await runOn(scene, {event: 'schedule', payload: schedulePayload(), env: {GITHUB_SHA: scene.head}})
  expect(outputs).toMatchObject({'new-count': '1', 'existing-count': '0'})
})

test('finds the pull request of a workflow run by its head', async () => {
  const scene = await scenario(undefined, undefined, {pull: origins.fork})
  const {state} = scene.github
  state.otherPulls = [{...state.pull, number: 8, headRepository: 'wasp/list', author: 'wasp'}]
  const step = {event: 'workflow_run', payload: runPayload(scene)}
  expect(await runOn(scene, step)).toMatchObject({code: 1, outputs: {'new-count': '1'}})
  state.pull.isOpen = false
  expect(await runOn(scene, step)).toMatchObject({code: 0, log: expect.stringContaining('Nothing was linted')})
})

test('fails as the config of the base or the input says', async () => {
  const scene = await scenario(undefined, {'readme.md': oldList, '.listwright.yml': 'fail-on: error\n'})
  expect((await runOn(scene)).code).toBe(0)
  expect((await runOn(scene, {inputs: {'fail-on': 'warning'}})).code).toBe(1)
})

test.each([
  [{'fail-on': 'always'}, 'Unexpected `fail-on: always`'],
  [{'max-comments': '31'}, 'It can be `1` to `30`.'],
  [{config: 'missing.yml'}, 'no such file in the commit'],
  [{source: 'git'}, 'Unexpected clone without the commits of the pull request']
])('says what is wrong with the inputs %j', async (inputs, message) => {
  const {code, annotations, outputs} = await runOn(await scenario(), {inputs})
  expect({code, outcome: outputs.outcome}).toEqual({code: 2, outcome: 'error'})
  expect(annotations).toMatchObject([{name: 'error', data: expect.stringContaining(message)}])
})

test('says so when GitHub does not answer as it should', async () => {
  const scene = await scenario(undefined, undefined, {}, () => ({status: 404, body: {message: 'Not Found'}}))
  const {code, annotations} = await runOn(scene)
  expect({code, data: annotations[0]?.data}).toEqual({code: 2, data: expect.stringContaining('404 Not Found')})
})

test('says nothing of 500 old findings when one line of a large list is touched', async () => {
  const entries = Array.from({length: 6300}, (_, index) => {
    const space = index % 12 === 0 ? ' ' : ''
    return `* [Lamp ${index}${space}](https://lamps.example/${index}) - Shines on the desk.\n`
  })
  const list = `# Lamps\n\n${entries.join('')}`
  const scene = await scenario({'readme.md': list.replace('Lamp 77]', 'Lamp 77 and 78]')}, {'readme.md': list})
  expect(list.length).toBeGreaterThan(394_000)
  expect(await runOn(scene)).toMatchObject({
    code: 0,
    annotations: [],
    outputs: {'new-count': '0', 'existing-count': '1'}
  })
})
