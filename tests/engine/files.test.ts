import {mkdirSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {type FileQuery, findFiles} from '../../packages/engine/src/files/index.ts'
import {temporaryFolder} from './temporary-folder.ts'

async function find(root: string, query: Partial<FileQuery>): Promise<string[]> {
  const {files, problems} = await findFiles({cwd: root, root, paths: [], files: [], ignore: [], ...query})
  return [...files.map((file) => file.slice(root.length + 1)), ...problems.map((problem) => problem.message)]
}

test('takes the files of the config when no path is given', async () => {
  const root = temporaryFolder({'readme.md': '', 'lists/b.md': '', 'lists/a.md': '', 'lists/old/c.md': ''})
  expect(await find(root, {files: ['lists/**/*.md'], ignore: ['lists/old']})).toEqual(['lists/a.md', 'lists/b.md'])
})

test('lists the Markdown files of a folder and each file once', async () => {
  const root = temporaryFolder({
    'a.md': '',
    'b/c.markdown': '',
    'b/d.txt': '',
    '.git/e.md': '',
    'node_modules/f.md': ''
  })
  expect(await find(root, {paths: ['.', 'a.md', 'b']})).toEqual(['a.md', 'b/c.markdown'])
})

test('lints an ignored file that is named itself', async () => {
  const root = temporaryFolder({'a.md': '', 'b.md': ''})
  expect(await find(root, {paths: ['b.md', '*.md'], ignore: ['b.md']})).toEqual(['b.md', 'a.md'])
})

test('takes a file whose name looks like a pattern for that file', async () => {
  const root = temporaryFolder({'[a].md': '', 'a.md': ''})
  expect(await find(root, {paths: ['[a].md']})).toEqual(['[a].md'])
})

test('says what to do in a repository without readme', async () => {
  const root = temporaryFolder({'a.txt': ''})
  expect(await find(root, {})).toEqual(['Unexpected repository without `readme.md`, expected a file to lint'])
})

test('never takes a file out of the repository from the config', async () => {
  const folder = temporaryFolder({'secret.md': '', 'repo/a.md': ''})
  mkdirSync(join(folder, 'repo/.git'))
  const found = await find(join(folder, 'repo'), {files: ['../secret.md', '../*.md']})
  expect(found).toEqual([
    'Unexpected path out of the repository in `files`',
    'Unexpected path out of the repository in `files`'
  ])
})
