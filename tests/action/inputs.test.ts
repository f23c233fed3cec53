import {existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {temporaryFolder} from '../engine/temporary-folder.ts'
import {faultyLine, oldList, pushPayload, runOn, scenario} from './scenario.ts'

const lists = {'.listwright.yml': 'files: ["*.md"]\n', 'readme.md': oldList, 'other.md': oldList}
const change = {'readme.md': oldList + faultyLine}

test.each([
  ['new', '1', '1'],
  ['changed-files', '1', '0'],
  ['all', '2', '0']
])('mode %s reports %s causes and leaves out %s', async (mode, count, existing) => {
  const {outputs} = await runOn(await scenario(change, lists), {inputs: {mode}})
  expect(outputs).toMatchObject({'new-count': count, 'existing-count': existing})
})

test('counts what a change mends', async () => {
  const mended = oldList.replace('Oil Lamps ]', 'Oil Lamps]').replace('Gas Lamps ]', 'Gas Lamps]')
  const {outputs, summary} = await runOn(await scenario({'readme.md': mended}))
  expect(outputs).toMatchObject({outcome: 'pass', 'fixed-count': '1', 'existing-count': '0'})
  expect(summary).toContain('Mended by this change: 1.')
})

test('is neutral where there is nothing to lint', async () => {
  const {code, outputs} = await runOn(await scenario({'notes.txt': 'x\n'}))
  expect({code, outcome: outputs.outcome}).toEqual({code: 0, outcome: 'neutral'})
})

test('lints the files of the input in place of those of the config', async () => {
  const scene = await scenario({...change, 'lists/a.md': oldList, 'lists/b.md': oldList}, lists)
  const {outputs, annotations} = await runOn(scene, {inputs: {files: 'lists/a.md\n\nlists/c*.md\n'}})
  expect(outputs).toMatchObject({'new-count': '1'})
  expect(annotations.map(({properties}) => properties.file)).toEqual(['lists/a.md'])
})

test('takes config and globs from the working directory, and names files from the root', async () => {
  const scene = await scenario(
    {'readme.md': oldList + faultyLine, 'docs/list/lamps.md': oldList + faultyLine},
    {'readme.md': oldList, 'docs/list/.listwright.yml': 'files: [lamps.md]\n', 'docs/list/lamps.md': oldList}
  )
  const {annotations} = await runOn(scene, {inputs: {'working-directory': './docs/list/'}})
  expect(annotations.map(({properties}) => properties.file)).toEqual(['docs/list/lamps.md'])
})

test.each(['..', '/etc', 'a/../../b', 'a\\b'])('refuses the working directory %s', async (folder) => {
  const {code, annotations} = await runOn(await scenario(), {inputs: {'working-directory': folder}})
  expect({code, data: annotations[0]?.data}).toMatchObject({
    code: 2,
    data: expect.stringContaining('working-directory')
  })
})

test('names the file in the working directory when its config is wrong', async () => {
  const scene = await scenario({'docs/readme.md': oldList}, {'docs/.listwright.yml': 'fail: x\nfiels: []\n'})
  const {code, annotations} = await runOn(scene, {inputs: {'working-directory': 'docs'}})
  expect({code, files: annotations.map(({properties}) => [properties.file, properties.line])}).toEqual({
    code: 2,
    files: [
      ['docs/.listwright.yml', '1'],
      ['docs/.listwright.yml', '2']
    ]
  })
})

test('says that a change of the config counts after the merge', async () => {
  const config = {'.listwright.yml': 'fail-on: error\n', 'readme.md': oldList}
  const scene = await scenario({'.listwright.yml': 'fail-on: never\n', ...change}, config)
  expect((await runOn(scene)).summary).toContain('touches the config')
  expect((await runOn(await scenario(change, config))).summary).not.toContain('touches the config')
})

test('shows neither annotations nor a summary where they are not wanted, but always why it could not do its job', async () => {
  const scene = await scenario()
  const quiet = {annotations: 'false', summary: 'false'}
  expect(await runOn(scene, {inputs: quiet})).toMatchObject({code: 1, annotations: [], summary: ''})
  const wrong = await runOn(scene, {inputs: {...quiet, config: 'missing.yml'}})
  expect({code: wrong.code, names: wrong.annotations.map(({name}) => name)}).toEqual({code: 2, names: ['error']})
})

test('reads a checkout as earlier steps left it', async () => {
  const scene = await scenario()
  const {folder} = scene.repository
  writeFileSync(join(folder, 'readme.md'), oldList + faultyLine + faultyLine.replaceAll(/ew|new/g, '$&er'))
  const step = {event: 'push', payload: pushPayload(scene), workspace: folder}
  const status = scene.repository.git('status', '--porcelain')
  const {outputs, report} = await runOn(scene, {...step, inputs: {source: 'worktree'}})
  expect(outputs).toMatchObject({'new-count': '1', 'existing-count': '1'})
  expect(JSON.parse(report ?? '').files[0].findings[0].count).toBe(2)
  expect(scene.repository.git('status', '--porcelain')).toBe(status)
  expect((await runOn(scene, {workspace: folder, inputs: {source: 'worktree'}})).code).toBe(2)
})

test('writes its reports where the workflow says, in the workspace', async () => {
  const workspace = temporaryFolder()
  const inputs = {'report-file': 'out/report.json', 'sarif-file': 'out/list.sarif'}
  const {outputs} = await runOn(await scenario(), {workspace, inputs})
  expect(outputs).toMatchObject({
    'report-file': join(workspace, 'out/report.json'),
    'sarif-file': join(workspace, 'out/list.sarif')
  })
  expect(JSON.parse(readFileSync(join(workspace, 'out/list.sarif'), 'utf8')).version).toBe('2.1.0')
})

test('writes a report to where a link of the workspace leads within it', async () => {
  const workspace = temporaryFolder({'reports/old.json': ''})
  symlinkSync('reports/old.json', join(workspace, 'report.json'))
  const {code} = await runOn(await scenario(), {workspace, inputs: {'report-file': 'report.json'}})
  expect(code).toBe(1)
  expect(JSON.parse(readFileSync(join(workspace, 'reports/old.json'), 'utf8')).version).toBe(1)
})

test('writes no report out of the workspace, not even through a link of a checkout', async () => {
  const [workspace, elsewhere] = [temporaryFolder(), temporaryFolder()]
  mkdirSync(join(workspace, 'real'))
  symlinkSync(elsewhere, join(workspace, 'out'))
  symlinkSync(join(elsewhere, 'target'), join(workspace, 'real/report.json'))
  const scene = await scenario()
  for (const path of ['../report.json', '/tmp/listwright-report.json', 'out/report.json', 'out/deep/report.json']) {
    const {code} = await runOn(scene, {workspace, inputs: {'report-file': path}})
    expect({path, code}).toEqual({path, code: 2})
  }
  const {code, annotations} = await runOn(scene, {workspace, inputs: {'report-file': 'real/report.json'}})
  expect({code, data: annotations[0]?.data}).toEqual({
    code: 2,
    data: expect.stringContaining('Unexpected symbolic link that leads nowhere, nothing was written to `')
  })
  expect(readdirSync(elsewhere)).toEqual([])
})

test('says so when the runner does not take what it shows, and fails', async () => {
  if (!existsSync('/dev/full')) return void console.log('Skipped: there is no /dev/full here')
  const scene = await scenario()
  for (const name of ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY']) {
    const {code, annotations, outputs} = await runOn(scene, {env: {[name]: '/dev/full'}})
    expect({code, data: annotations.map(({data}) => data), outcome: outputs.outcome}).toEqual({
      code: 2,
      data: expect.arrayContaining([expect.stringContaining(`Unexpected full disk at the file of \`${name}\``)]),
      outcome: name === 'GITHUB_OUTPUT' ? undefined : 'error'
    })
  }
})

test('says so when the runner does not take that it could not do its job', async () => {
  const {code, annotations} = await runOn(await scenario(), {
    env: {GITHUB_OUTPUT: '/no/such/file'},
    inputs: {config: 'missing.yml'}
  })
  expect(code).toBe(2)
  expect(annotations.map(({data}) => data.split('\n')[0])).toEqual([
    expect.stringContaining('no such file'),
    'Unexpected path into a missing folder at the file of `GITHUB_OUTPUT`, some of it is lost'
  ])
})

test('reports a page that another list has, where files are compared with each other', async () => {
  const twin = '* [Old Friends](https://lamps.example/old)\n'
  const scene = await scenario({'other.md': `# Others\n\n${twin}`}, {...lists, 'other.md': '# Others\n'})
  expect((await runOn(scene)).outputs).toMatchObject({'new-count': '0'})
  const {annotations} = await runOn(scene, {inputs: {'across-files': 'true'}})
  expect(annotations).toMatchObject([{properties: {file: 'other.md', title: 'listwright: duplicate-urls', line: '3'}}])
})

test('takes nothing for deleted that a sparse checkout leaves out', async () => {
  const first = {'.listwright.yml': 'files: ["**/*.md"]\n', 'lists/a.md': oldList, 'old/b.md': oldList}
  const scene = await scenario({'lists/a.md': oldList + faultyLine}, first)
  const {folder, git} = scene.repository
  git('sparse-checkout', 'set', '--cone', 'lists')
  const step = {event: 'push', payload: pushPayload(scene), workspace: folder, inputs: {source: 'worktree'}}
  const {code, outputs, summary} = await runOn(scene, step)
  expect({code, found: outputs['new-count']}).toEqual({code: 1, found: '1'})
  expect(summary).not.toContain('deletes')
})

test('says that there is no git where it is asked for', async () => {
  const scene = await scenario()
  const step = {workspace: scene.repository.folder, env: {PATH: temporaryFolder()}}
  expect(await runOn(scene, step)).toMatchObject({code: 1, log: expect.stringContaining('reading through the API')})
  const {code, annotations} = await runOn(scene, {...step, inputs: {source: 'git'}})
  expect({code, data: annotations[0]?.data}).toEqual({code: 2, data: expect.stringContaining('runner without git')})
})

test('says that the config of the base is a link, and follows it nowhere', async () => {
  const first = {'readme.md': oldList, 'settings.yml': 'fail-on: never\n', '.listwright.yml': {link: 'settings.yml'}}
  const scene = await scenario(change, first)
  for (const workspace of ['', scene.repository.folder]) {
    const {code, annotations} = await runOn(scene, {workspace})
    expect({code, annotations}).toMatchObject({
      code: 2,
      annotations: [
        {properties: {file: '.listwright.yml'}, data: expect.stringContaining('symbolic link in place of a')}
      ]
    })
  }
})

test.each(['.git', '.git/config', 'docs/../.git/hooks/pre-commit', 'link/config'])(
  'writes no report to %s',
  async (path) => {
    const scene = await scenario()
    symlinkSync('.git', join(scene.repository.folder, 'link'))
    const before = scene.repository.output('config', '--list', '--local')
    const step = {workspace: scene.repository.folder, inputs: {'report-file': path}}
    const {code, annotations, log} = await runOn(scene, step)
    expect({code, data: annotations[0]?.data}).toEqual({code: 2, data: expect.stringContaining('report')})
    expect(log).not.toContain('bug of listwright')
    expect(scene.repository.output('config', '--list', '--local')).toBe(before)
  }
)
