import {execFileSync, spawnSync} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'esbuild'
import {describe, expect, it} from 'vitest'
import {sharedVersion} from '../../scripts/new-rule/package-files.mjs'
import {optionsModule} from '../../scripts/schema/options-module.mjs'
import {lintWith, shown} from '../rules/lint-with.ts'
import {readReadme} from '../rules/readme.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const script = join(root, 'scripts/new-rule.mjs')
const preset = 'packages/remark-preset-lint-curated-list'

/** A repository with one rule, enough of this one for the script. */
function makeRepository(): string {
  const folder = mkdtempSync(join(tmpdir(), 'new-rule-'))
  mkdirSync(join(folder, 'packages/remark-lint-list-layout/src'), {recursive: true})
  writeFileSync(join(folder, 'packages/remark-lint-list-layout/src/index.ts'), '')
  mkdirSync(join(folder, preset, 'src'), {recursive: true})
  for (const file of ['tsconfig.json', 'package.json']) cpSync(join(root, preset, file), join(folder, preset, file))
  cpSync(join(root, 'tsconfig.json'), join(folder, 'tsconfig.json'))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

describe('npm run new-rule', () => {
  const folder = makeRepository()
  execFileSync(process.execPath, [script, 'entry-length'], {cwd: folder})
  const read = (path: string) => readFileSync(join(folder, path), 'utf8')

  it('makes a rule that does what its readme says', async () => {
    const outfile = join(folder, 'rule.mjs')
    await build({
      entryPoints: [join(folder, 'packages/remark-lint-entry-length/src/index.ts')],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      conditions: ['source'],
      tsconfigRaw: {}
    })
    const {default: rule} = await import(outfile)
    expect(read('packages/remark-lint-entry-length/src/options.ts')).toBe(optionsModule(rule.meta))
    const {examples} = readReadme(read('packages/remark-lint-entry-length/readme.md'))
    expect(examples).toHaveLength(2)
    for (const {input, options, messages} of examples) {
      expect(lintWith(rule, options, input).map(shown)).toEqual(messages.map(({text}) => text))
    }
  })

  it('makes a package like the others', () => {
    const made = JSON.parse(read('packages/remark-lint-entry-length/package.json'))
    const model = readFileSync(join(root, 'packages/remark-lint-dead-anchors/package.json'), 'utf8')
    const renamed = JSON.parse(model.replaceAll('remark-lint-dead-anchors', 'remark-lint-entry-length'))
    expect({...made, description: renamed.description}).toEqual(renamed)
  })

  it('adds it to the preset and to the build', () => {
    expect(read(`${preset}/src/rules.ts`)).toContain("  'entry-length': entryLength,\n  'list-layout': listLayout\n}")
    expect(JSON.parse(read(`${preset}/package.json`)).dependencies).toHaveProperty(
      'remark-lint-entry-length',
      sharedVersion()
    )
    expect(read(`${preset}/tsconfig.json`)).toContain('"../remark-lint-entry-length"')
    expect(read('tsconfig.json')).toContain('"packages/remark-lint-entry-length"')
  })

  it.each([
    [[], 'Expected the id of the rule'],
    [['Entry_Length'], 'Expected the id of the rule'],
    [['../escape'], 'Expected the id of the rule'],
    [['list-layout'], 'is there already']
  ])('refuses %j', (words, message) => {
    const {status, stderr} = spawnSync(process.execPath, [script, ...words], {cwd: folder, encoding: 'utf8'})
    expect(status).toBe(2)
    expect(stderr).toContain(message)
  })
})
