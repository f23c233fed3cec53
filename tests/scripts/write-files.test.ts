import {readFileSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {writeFiles} from '../../scripts/write-files.mjs'
import {temporaryFolder} from '../engine/temporary-folder.ts'

test('scripts write as the command does, and end when that fails', async () => {
  const outside = temporaryFolder({'schema.json': 'old\n'})
  const root = temporaryFolder()
  const path = join(root, 'schema.json')
  await writeFiles([{path: join(root, 'made/readme.md'), content: 'new\n', makesFolder: true}], root)
  expect(readFileSync(join(root, 'made/readme.md'), 'utf8')).toBe('new\n')
  symlinkSync(join(outside, 'schema.json'), path)
  await expect(writeFiles([{path, content: 'new\n'}], root)).rejects.toThrow(`${path}: Unexpected symbolic link to`)
  expect(readFileSync(join(outside, 'schema.json'), 'utf8')).toBe('old\n')
})
