import {execFileSync} from 'node:child_process'
import {join, resolve} from 'node:path'
import {describe, expect, inject, test} from 'vitest'
import {mappingOf} from '../documents/block.ts'
import {run} from './run.ts'

const {registry, tarballs, names, version} = inject('release')

/** Runs a program that judges packages. */
function judge(program: string, ...args: string[]) {
  return run('.', {...process.env, NO_COLOR: '1'}, resolve('tests/release/node_modules/.bin', program), ...args)
}

describe.each(names)('%s', (name) => {
  const tarball = join(tarballs, `${name}-${version}.tgz`)
  const files = execFileSync('tar', ['-tzf', tarball], {encoding: 'utf8'}).trim().split('\n')
  const manifest = JSON.parse(execFileSync('tar', ['-xzOf', tarball, 'package/package.json'], {encoding: 'utf8'}))

  test('is in the registry, as the newest', async () => {
    const {'dist-tags': tags} = mappingOf(await (await fetch(`${registry}${name}`)).json())
    expect(tags).toEqual({latest: version})
  })

  test('has licence, readme and what its manifest names, and nothing else', () => {
    expect(files).toEqual(expect.arrayContaining(['package/LICENSE', 'package/package.json']))
    const others = files.filter((file) => !/^package\/(?:LICENSE|package\.json|dist\/.*|schema\.json)$/.test(file))
    expect(others).toEqual([expect.stringMatching(/^package\/readme\.md$/i)])
    for (const path of targetsIn([manifest.exports, manifest.bin])) {
      expect(files).toContain(`package/${path.replace('./', '')}`)
    }
  })

  test('says where it lives, and pins the packages beside it', () => {
    expect(manifest).toMatchObject({
      version,
      homepage: expect.stringContaining('github.com/listwright/listwright'),
      bugs: expect.stringContaining('github.com/listwright/listwright/issues'),
      repository: {type: 'git', url: 'git+https://github.com/listwright/listwright.git'}
    })
    const dependencies = Object.entries(manifest.dependencies ?? {}).filter(([dependency]) =>
      names.includes(dependency)
    )
    for (const [, range] of dependencies) expect(range).toBe(version)
    expect(manifest).not.toHaveProperty('devDependencies')
  })

  test('publint has nothing against it', () => {
    expect(judge('publint', 'run', tarball, '--strict')).toMatchObject({
      status: 0,
      output: expect.stringContaining('All good')
    })
  })

  test('its types are right wherever modules can be imported', () => {
    // The command is no module; a rule is one, and remark takes no other.
    const profile = ['--profile', 'esm-only', '--format', 'json']
    const {status, output} = judge('attw', tarball, ...profile)
    expect(status, output).toBe(0)
    expect(JSON.parse(output).analysis).toMatchObject(
      name === 'listwright' ? {types: false} : {problems: expect.any(Array)}
    )
  })
})

/** The paths in `exports` or `bin`. */
function targetsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(targetsIn) : []
}
