import {existsSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {expect, inject, test} from 'vitest'
import {faultyList} from '../cli/faulty-list.ts'
import {type Project, project} from './project.ts'
import {run} from './run.ts'

const {version} = inject('release')

/** A list out of order. */
const list = '# Lamps\n\n- [Oil](https://lamps.example/oil)\n- [Gas](https://lamps.example/gas)\n\nThat is all.\n'
const finding = 'Unexpected entry `Gas` out of alphabetical order'

const files = {
  'package.json': JSON.stringify({
    name: 'lamps',
    private: true,
    type: 'module',
    scripts: {alphabetical: 'node lint.mjs alphabetical', sideways: 'node lint.mjs sideways'},
    dependencies: {
      listwright: version,
      remark: '^15.0.1',
      'remark-cli': '^12.0.1',
      'remark-lint-entry-order': version,
      'remark-preset-lint-curated-list': version,
      'vfile-edit': version
    }
  }),
  '.remarkrc.mjs': `import entryOrder from 'remark-lint-entry-order'
import editCompiler from 'vfile-edit'

export default {plugins: [[entryOrder, {order: 'alphabetical'}], editCompiler]}
`,
  'lint.mjs': `import {remark} from 'remark'
import entryOrder from 'remark-lint-entry-order'
import preset, {styles} from 'remark-preset-lint-curated-list'

const processor = remark().use(preset).use(entryOrder, {order: process.argv[2]})
const file = await processor.process(${JSON.stringify(list)})
console.log(file.messages.map(String).join('\\n'), Object.keys(styles))
`,
  // Compiled, not run.
  'typed.ts': `import {remark} from 'remark'
import entryOrder, {type Options} from 'remark-lint-entry-order'
import preset, {rules} from 'remark-preset-lint-curated-list'
import editCompiler, {applyEdits, editsOf} from 'vfile-edit'

const options: Partial<Options> = {order: 'append'}
const file = remark().use(preset).use(entryOrder, options).use(entryOrder, ['error', {collation: 'characters'}]).use(editCompiler).processSync('')
const text: string = applyEdits(String(file), editsOf(file.messages)).text
const ids: string[] = Object.values(rules).map(({meta}) => meta.id)
export default [text, ...ids]

// @ts-expect-error: there is no such order.
remark().use(entryOrder, {order: 'sideways'})
`,
  'list.md': list,
  'faulty.md': faultyList
}

test.each(['npm', 'pnpm', 'yarn 1', 'yarn'])('%s installs the command and rules, and they run', (manager) => {
  const lamps = project(manager, files)
  lamps.install()
  expect(lamps.exec('listwright', '--version')).toMatchObject({status: 0, output: `${version}\n`})
  const linted = lamps.exec('listwright', 'faulty.md')
  expect(linted).toMatchObject({status: 1, output: expect.stringContaining('faulty.md:3:')})

  const scripted = lamps.script('alphabetical')
  expect(scripted).toMatchObject({status: 0, output: expect.stringContaining(finding)})
  const refused = lamps.script('sideways')
  expect(refused.status).not.toBe(0)
  expect(refused.output).toContain('order: Unexpected value `"sideways"`, expected `learn` or `alphabetical`')

  // Neither remark-cli nor the compiler knows Plug'n'Play.
  if (!existsSync(join(lamps.folder, 'node_modules'))) return
  expectRemark(lamps)
  expectTypes(lamps)
})

function expectRemark(lamps: Project): void {
  const linted = lamps.exec('remark', 'list.md', '--no-color', '--frail', '--no-stdout')
  expect(linted).toMatchObject({status: 1, output: expect.stringContaining(finding)})
}

/** Declarations are checked as well: users may not skip those of libraries. */
function expectTypes(lamps: Project): void {
  const compiler = resolve('node_modules/.bin/tsc')
  const options = ['--strict', '--noEmit', '--module', 'nodenext', '--target', 'es2023', '--types', '']
  const {status, output} = run(lamps.folder, process.env, compiler, ...options, '--skipLibCheck', 'false', 'typed.ts')
  expect(output).toBe('')
  expect(status).toBe(0)
}
