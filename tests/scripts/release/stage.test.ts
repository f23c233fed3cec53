import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {stage} from '../../../scripts/release/stage.mjs'
import {temporaryFolder} from '../../engine/temporary-folder.ts'

const manifest = {
  name: 'moss',
  version: '1.2.3',
  files: ['dist'],
  scripts: {test: 'true'},
  devDependencies: {fern: '1.0.0'},
  exports: {
    '.': {source: './src/index.ts', types: './dist/index.d.ts', default: './dist/index.js'},
    './data.json': './dist/data.json'
  }
}

function repository(files: Record<string, string>): string {
  return temporaryFolder({LICENSE: 'MIT License\n', ...files})
}

test('stages what a package names, its readme, the licence, and exports whose files are there', () => {
  const root = repository({
    'packages/moss/dist/index.js': '',
    'packages/moss/readme.md': '',
    'packages/moss/src/a.ts': ''
  })
  const folder = join(temporaryFolder(), 'moss')
  stage(root, {folder: 'packages/moss', manifest}, folder)
  expect(readdirSync(folder).sort()).toEqual(['LICENSE', 'dist', 'package.json', 'readme.md'])
  expect(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))).toEqual({
    name: 'moss',
    version: '1.2.3',
    files: ['dist'],
    exports: {'.': {types: './dist/index.d.ts', default: './dist/index.js'}, './data.json': './dist/data.json'}
  })
})

test('refuses a package that nobody can read about', () => {
  const root = repository({'packages/moss/dist/index.js': ''})
  expect(() => stage(root, {folder: 'packages/moss', manifest}, join(temporaryFolder(), 'moss'))).toThrow(
    'Unexpected package `moss` without readme'
  )
})
