import {expect, test} from 'vitest'
import {publicPackages} from '../../../scripts/release/public-packages.mjs'
import {temporaryFolder} from '../../engine/temporary-folder.ts'

const packages = publicPackages('.')
const names = packages.map(({manifest}) => manifest.name)

test('publishes every package behind those that it depends on', () => {
  for (const [index, {manifest}] of packages.entries()) {
    const ours = Object.keys(manifest.dependencies ?? {}).filter((name) => names.includes(name))
    for (const name of ours) expect(names.indexOf(name)).toBeLessThan(index)
  }
})

test('publishes the command, rules and what they are made of, and nothing that is private', () => {
  expect(names).toEqual(expect.arrayContaining(['remark-lint-entry-order', 'unified-list-rule', 'vfile-edit']))
  expect(names.at(-1)).toBe('listwright')
  expect(names.filter((name) => name.startsWith('@'))).toEqual([])
})

test('says which packages depend on each other in a circle', () => {
  const root = temporaryFolder({
    'package.json': JSON.stringify({name: 'root'}),
    'packages/a/package.json': JSON.stringify({name: 'a', dependencies: {b: '1.0.0'}}),
    'packages/b/package.json': JSON.stringify({name: 'b', dependencies: {a: '1.0.0'}})
  })
  expect(() => publicPackages(root)).toThrow('Unexpected circle of packages: a, b')
})
