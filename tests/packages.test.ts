import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'

const root = new URL('../', import.meta.url)
const names = readdirSync(new URL('packages/', root))
const workspaces = new Map(names.map((folder) => [read(`packages/${folder}/package.json`).name, folder]))

describe.each(names)('packages/%s', (folder) => {
  const {
    name,
    description,
    keywords,
    dependencies,
    private: isPrivate,
    exports,
    ...rest
  } = read(`packages/${folder}/package.json`)

  it('shares all fields but its own with the template', () => {
    const {exports: sharedExports, ...shared} = read('scripts/package-template.json')
    expect(rest).toEqual(shared)
    expect(isPrivate ? exports['.'] : exports).toEqual(isPrivate ? sharedExports['.'] : sharedExports)
    expect({name, description, keywords}).toEqual({
      name: expect.stringMatching(/^(@listwright\/)?[a-z-]+$/),
      description: expect.stringMatching(/[^.]$/),
      keywords: [...keywords].sort()
    })
  })

  it('refers to the packages that it depends on', () => {
    const needed = Object.keys(dependencies ?? {}).flatMap((dependency) => workspaces.get(dependency) ?? [])
    const {references, ...config} = read(`packages/${folder}/tsconfig.json`)
    expect(config).toEqual({extends: '../../tsconfig.base.json'})
    const paths = references.map(({path}) => path.replace('../', ''))
    expect(paths.sort()).toEqual(needed.sort())
  })

  it('is built with the others', () => {
    expect(read('tsconfig.json').references).toContainEqual({path: `packages/${folder}`})
  })
})

/** What the tests look at in a package.json, a tsconfig.json and the template; the rest is compared whole. */
type Manifest = {
  name: string
  description: string
  keywords: string[]
  dependencies?: Record<string, string>
  private?: boolean
  exports: Record<string, unknown>
  references: Array<{path: string}>
}

function read(path: string): Manifest {
  return JSON.parse(readFileSync(new URL(path, root), 'utf8'))
}
