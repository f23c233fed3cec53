#!/usr/bin/env node
/**
 * Makes the files of a new rule, `npm run new-rule <id>`: a package that works, its readme and its test.
 */
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {packageJson, tsconfigJson} from './new-rule/package-files.mjs'
import {registered} from './new-rule/registered.mjs'
import {options, readme, source, test} from './new-rule/source-files.mjs'
import {writeFiles} from './write-files.mjs'

const [id] = process.argv.slice(2)
const root = process.cwd()

if (id === undefined || !/^[a-z]+(-[a-z]+)+$/.test(id)) {
  console.error('Expected the id of the rule, two or more words in lower case: npm run new-rule entry-length')
  process.exit(2)
}

const folder = join(root, 'packages', `remark-lint-${id}`)
if (existsSync(folder)) {
  console.error(`Unexpected id \`${id}\`: packages/remark-lint-${id} is there already`)
  process.exit(2)
}

const files = [
  {path: join(folder, 'package.json'), content: packageJson(id)},
  {path: join(folder, 'tsconfig.json'), content: tsconfigJson()},
  {path: join(folder, 'readme.md'), content: readme(id)},
  {path: join(folder, 'src/index.ts'), content: source(id)},
  {path: join(folder, 'src/options.ts'), content: options()},
  {path: join(root, 'tests/rules', `${id}.test.ts`), content: test(id)}
]
await writeFiles([...files.map((file) => ({...file, makesFolder: true})), ...registered(root, id)], root)

console.log(`Made packages/remark-lint-${id} and tests/rules/${id}.test.ts.

Next:
  npm install                              links the package
  npx vitest run tests/rules -t ${id}      runs its examples
  node scripts/schema.mjs                  writes its options into schema.json and types them`)
