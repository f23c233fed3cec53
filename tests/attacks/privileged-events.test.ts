import {existsSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {faultyLine, oldList, runOn, scenario} from '../action/scenario.ts'
import {temporaryFolder} from '../engine/temporary-folder.ts'

const event = 'pull_request_target'

test('a contribution is not executed or imported', async () => {
  const trace = join(temporaryFolder(), 'ran')
  const script = `require('node:fs').writeFileSync(${JSON.stringify(trace)}, 'ran')`
  const scene = await scenario({
    'readme.md': oldList + faultyLine,
    '.remarkrc.cjs': script,
    '.listwright.js': script,
    'index.js': script,
    'package.json': '{"type": "commonjs", "main": "index.js", "listwright": {"extends": "./index.js"}}',
    'node_modules/remark-lint-evil/index.js': script,
    '.npmrc': 'registry=http://127.0.0.1:1\n'
  })
  for (const name of [event, 'pull_request']) {
    const {code} = await runOn(scene, {event: name, workspace: scene.repository.folder})
    expect({code, ran: existsSync(trace)}).toEqual({code: 1, ran: false})
  }
})

test('a contribution does not configure what it is held to', async () => {
  const scene = await scenario(
    {
      'readme.md': oldList + faultyLine,
      '.listwright.yml': 'files: [other.md]\nignore: ["**"]\nfail-on: never\nrules: {entry-title: off}\n'
    },
    {'readme.md': oldList, '.listwright.yml': 'fail-on: warning\n'}
  )
  for (const name of [event, 'pull_request']) {
    const {code, outputs} = await runOn(scene, {event: name, workspace: scene.repository.folder})
    expect({code, findings: outputs['new-count']}).toEqual({code: 1, findings: '1'})
  }
})

test('rules learn from the base, however much a contribution adds', async () => {
  const other = Array.from({length: 60}, (_, index) => `- [Lamp ${index}](https://lamps.example/${index})\n`).join('')
  const {outputs} = await runOn(await scenario({'readme.md': oldList + other}), {event})
  expect(Number(outputs['new-count'])).toBeGreaterThan(0)
})

test.each(['/etc/hostname', '../secret.md', 'notes.txt'])(
  'a link to %s in place of a list is not followed',
  async (link) => {
    const scene = await scenario({'readme.md': {link}, 'notes.txt': 'SECRET\n'})
    const {code, log, summary, annotations} = await runOn(scene, {event})
    expect({code, annotations}).toMatchObject({
      code: 2,
      annotations: [{data: expect.stringContaining('symbolic link')}]
    })
    expect(log + summary).not.toContain('SECRET')
  }
)

test('a checkout is not looked at, even when one is there', async () => {
  const scene = await scenario()
  writeFileSync(join(scene.repository.folder, 'readme.md'), oldList)
  scene.repository.git('update-ref', 'refs/heads/feature', scene.base)
  const {code, log} = await runOn(scene, {event, workspace: scene.repository.folder})
  expect({code, log}).toMatchObject({code: 1, log: expect.stringContaining('reading through the API')})
})

test('a checkout cannot be asked for', async () => {
  const scene = await scenario()
  const {code, annotations} = await runOn(scene, {
    event,
    workspace: scene.repository.folder,
    inputs: {source: 'git'}
  })
  expect({code, data: annotations[0]?.data}).toMatchObject({code: 2, data: expect.stringContaining('source: git')})
})
