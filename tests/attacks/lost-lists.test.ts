import {expect, test} from 'vitest'
import type {Changes} from '../action/repository.ts'
import {faultyLine, oldList, pullPayload, runOn, scenario} from '../action/scenario.ts'

const event = 'pull_request_target'
const config = {'.listwright.yml': 'files: ["lists/*.md"]\n', 'lists/a.md': oldList, 'lists/b.md': oldList}
const empty = `<!--\n${oldList}-->\n`

/** What a contribution does to a list, and what is said of it in place of "no file was changed". */
const losses: Array<[what: string, first: Changes, changes: Changes, told: string]> = [
  ['deletes it', {'readme.md': oldList}, {'readme.md': null}, 'The change deletes the list <code>readme.md</code>'],
  [
    'deletes several',
    config,
    {'lists/a.md': null, 'lists/b.md': null},
    'The change deletes the 2 lists <code>lists/a.md</code>, <code>lists/b.md</code>'
  ],
  [
    'makes it a folder',
    {'readme.md': oldList},
    {'readme.md': null, 'readme.md/a.txt': 'x\n'},
    'The change puts a folder in place of the list <code>readme.md</code>'
  ],
  [
    'moves it out of sight',
    config,
    {'lists/a.md': null, 'old/a.md': oldList},
    '<code>lists/a.md</code> to <code>old/a.md</code>, which the config does not name'
  ],
  ['empties it', {'readme.md': oldList}, {'readme.md': ''}, 'takes the last 7 entries out of it'],
  ['hides what it lists', {'readme.md': oldList}, {'readme.md': empty}, 'takes the last 7 entries out of it'],
  [
    'puts another readme before it',
    {'readme.md': oldList},
    {'.github/README.md': '# Buy lamps\n'},
    'The change adds <code>.github/README.md</code>: GitHub may show that in place of the list <code>readme.md</code>'
  ]
]

test.each(losses)('a contribution that %s is not told that nothing was changed', async (_, first, changes, told) => {
  const scene = await scenario(changes, first)
  for (const workspace of ['', scene.repository.folder]) {
    const {summary} = await runOn(scene, {event: 'pull_request', workspace})
    expect(plain(summary)).toContain(told)
    expect(summary).not.toContain('No file that the config means was changed')
  }
})

test('a contribution hides no list behind another readme', async () => {
  const scene = await scenario({'README.md': '# Lamps\n', 'readme.md': oldList + faultyLine}, {'readme.md': oldList})
  for (const workspace of ['', scene.repository.folder]) {
    const {code, annotations, summary} = await runOn(scene, {event: 'pull_request', workspace})
    expect({code, files: annotations.map(({properties}) => properties.file)}).toEqual({code: 1, files: ['readme.md']})
    expect(plain(summary)).toContain('The change adds <code>README.md</code>')
  }
})

test('a contribution that puts another repository in place of a list is told so', async () => {
  const scene = await scenario({'readme.md': null}, {'readme.md': oldList})
  const {repository, github} = scene
  repository.git('update-index', '--add', '--cacheinfo', `160000,${scene.base},readme.md`)
  repository.git('commit', '--quiet', '--message', 'Replace')
  github.state.pull.head = repository.tip('feature')
  const {summary} = await runOn(scene, {event})
  expect(plain(summary)).toContain('puts another repository in place of the list <code>readme.md</code>')
})

const settings: Array<[what: string, first: Changes, changes: Changes, told: string]> = [
  ['the config', {}, {'.listwright.yml': 'fail-on: never\n'}, 'the config <code>.listwright.yml</code>'],
  [
    'what the config extends',
    {'.listwright.yml': 'extends: ./rules.yml\n', 'rules.yml': 'fail-on: error\n'},
    {'rules.yml': 'fail-on: never\n'},
    'the config <code>rules.yml</code>'
  ],
  [
    'the config in a package',
    {'package.json': '{"listwright": {"fail-on": "error"}}\n'},
    {'package.json': '{"listwright": {"fail-on": "never"}}\n'},
    'the config <code>package.json</code>'
  ],
  [
    'a workflow',
    {},
    {'.github/workflows/listwright.yml': 'on: push\n'},
    'the workflow <code>.github/workflows/listwright.yml</code>'
  ],
  ['a baseline', {}, {'.listwright-baseline.json': '{}\n'}, 'the baseline <code>.listwright-baseline.json</code>']
]

test.each(settings)('a contribution that touches %s is named', async (_, first, changes, told) => {
  const scene = await scenario({...changes, 'readme.md': oldList + faultyLine}, {...first, 'readme.md': oldList})
  for (const workspace of ['', scene.repository.folder]) {
    const {summary, log} = await runOn(scene, {event: 'pull_request', workspace})
    expect(plain(summary)).toContain(told)
    expect(log).toContain('The change touches the')
  }
})

test('a package is not named whose config stays', async () => {
  const scene = await scenario(
    {'package.json': '{"listwright": {}, "version": "2.0.0"}\n'},
    {'readme.md': oldList, 'package.json': '{"listwright": {}}\n'}
  )
  expect((await runOn(scene, {event})).summary).not.toContain('config <code>package')
})

test('pull_request_target without a pull request says so, and looks at no checkout', async () => {
  const scene = await scenario()
  const {pull_request: _, ...payload} = Object.fromEntries(Object.entries(pullPayload(scene)))
  const {code, annotations, log} = await runOn(scene, {event, payload, workspace: scene.repository.folder})
  expect({code, data: annotations[0]?.data}).toEqual({
    code: 2,
    data: expect.stringContaining('Unexpected `pull_request_target` without a pull request')
  })
  expect(log).not.toContain('bug of listwright')
})

/** The summary with its references read. */
function plain(summary: string): string {
  return summary
    .replaceAll('<!-- -->', '')
    .replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replaceAll('\u200B', '')
}
