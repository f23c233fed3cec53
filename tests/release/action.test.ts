import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, inject, test} from 'vitest'
import {parse} from 'yaml'
import {oldList, runOn, scenario} from '../action/scenario.ts'
import {temporaryFolder} from '../engine/temporary-folder.ts'

const {remote, tag} = inject('release')
const [major = ''] = tag.split('.')

test('a workflow that names the major runs the Action of the release', async () => {
  // What a runner downloads: the archive of the ref.
  const archive = execFileSync('git', ['archive', '--format=tar.gz', major], {cwd: remote, maxBuffer: 2 ** 26})
  const folder = temporaryFolder()
  execFileSync('tar', ['-xzf', '-'], {cwd: folder, input: archive})
  console.log(`uses: listwright/listwright@${major}: ${Math.round(archive.length / 1024)} KB`)

  const {runs} = parse(readFileSync(join(folder, 'action.yml'), 'utf8'))
  const {code, annotations} = await runOn(await scenario(), {main: join(folder, runs.main)})
  expect(code).toBe(1)
  const added = oldList.split('\n').length
  expect(annotations.map(({properties}) => properties.line)).toContain(String(added))
})
