import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {sharedFields} from '../scripts/new-rule/package-files.mjs'

const root = new URL('../', import.meta.url)
const names = readdirSync(new URL('packages/', root))
const workspaces = new Map(names.map((folder) => [read(`packages/${folder}/package.json`).name, folder]))
const {version} = read('package.json')

describe.each(names)('packages/%s', (folder) => {
  const manifest = read(`packages/${folder}/package.json`)
  const {name, description, keywords, dependencies = {}, private: isPrivate, exports, ...rest} = manifest

  it('shares all fields but its own with the template', () => {
    const {exports: sharedExports, ...shared} = sharedFields(folder)
    expect(rest).toEqual({version, ...shared})
    expect(isPrivate ? exports['.'] : exports).toEqual(isPrivate ? sharedExports['.'] : sharedExports)
    expect({name, description, keywords}).toEqual({
      name: expect.stringMatching(/^(@listwright\/)?[a-z-]+$/),
      description: expect.stringMatching(/[^.]$/),
      keywords: [...keywords].sort()
    })
  })

  it('depends on the packages beside it as they are now', () => {
    const needed = Object.entries(dependencies).filter(([dependency]) => workspaces.has(dependency))
    expect(needed).toEqual(needed.map(([dependency]) => [dependency, version]))
    const {references, ...config} = read(`packages/${folder}/tsconfig.json`)
    expect(config).toEqual({extends: '../../tsconfig.base.json'})
    const paths = needed.map(([dependency]) => `../${workspaces.get(dependency)}`)
    expect(references.map(({path}) => path).sort()).toEqual(paths.sort())
  })

  it('depends on what its sources and their types import, and on nothing else', () => {
    const imported = importedBy(folder).map((found) => (typesOnly.has(found) ? `@types/${found}` : found))
    expect(Object.keys(dependencies).sort()).toEqual([...new Set(imported)].sort())
  })

  it('is built with the others', () => {
    expect(read('tsconfig.json').references).toContainEqual({path: `packages/${folder}`})
  })

  it.skipIf(isPrivate)('says in a readme what it is', () => {
    expect(existsSync(new URL(`packages/${folder}/readme.md`, root))).toBe(true)
  })
})

it('the package at the root says where it lives, as the others do', () => {
  const {repository, bugs, license, homepage} = sharedFields('')
  const {directory, ...atRoot} = repository
  expect(read('package.json')).toMatchObject({
    repository: atRoot,
    bugs,
    license,
    homepage: homepage.replace(`/tree/main/${directory}`, '')
  })
})

/** What tests look at in a package.json, a tsconfig.json and the template; the rest is compared whole. */
type Manifest = {
  name: string
  version: string
  description: string
  keywords: string[]
  dependencies?: Record<string, string>
  private?: boolean
  exports: Record<string, unknown>
  references: Array<{path: string}>
}

/** Names of which there are types only. */
const typesOnly = new Set(['mdast', 'unist'])

/** The packages that the modules of a folder import. */
function importedBy(folder: string): string[] {
  const files = readdirSync(new URL(`packages/${folder}/src`, root), {recursive: true, encoding: 'utf8'})
  const texts = files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => textOf(join('packages', folder, 'src', file)))
  const specifiers = texts.flatMap((text) => [
    ...text.matchAll(/^(?:import|\} from|export .* from).*'([^.'][^']*)'$/gm)
  ])
  const dynamic = texts.flatMap((text) => [...text.matchAll(/\bimport\('([^.'][^']*)'\)/g)])
  const found = [...specifiers, ...dynamic].map(
    ([, specifier = '']) => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? ''
  )
  const {name} = read(`packages/${folder}/package.json`)
  return found.filter((specifier) => !specifier.startsWith('node:') && specifier !== name)
}

function textOf(path: string): string {
  return readFileSync(new URL(path, root), 'utf8')
}

function read(path: string): Manifest {
  return JSON.parse(textOf(path))
}
