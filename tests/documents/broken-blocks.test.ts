import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import type {Block} from './block.ts'
import {blocksOf} from './every-block.ts'
import {shownFaultsOf} from './faults-of.ts'

const yaml = (text: string, path = 'a.md', meta = '') => ({language: 'yaml', text, path, meta})
const json = (text: string) => ({language: 'json', text})
const sh = (text: string) => ({language: 'sh', text})
const tag = `v${JSON.parse(readFileSync('package.json', 'utf8')).version}`
const hooks = `repos:\n  - repo: https://github.com/listwright/listwright\n    rev: ${tag}\n    hooks:\n      - id: listwright\n`
const action = readFileSync('action.yml', 'utf8')
const rule = 'packages/remark-lint-entry-order/readme.md'

const brokenBlocks: Array<[what: string, block: Partial<Block>, found: string]> = [
  ['YAML that is none', yaml('a: [\n'), 'yaml: '],
  ['JSON with a comment', json('{"README.md": "listwright"} // it'), 'yaml: '],
  ['JSON with a comma too much', json('{"README.md": "listwright",}'), 'json: '],
  ['what is of no known kind', yaml('colour: red\n'), '1: kind: '],
  ['a language that is not read', {language: 'yml', text: 'on: push\n'}, '1: kind: '],
  ['no language', {language: '', text: 'npm ci\n'}, '1: kind: '],
  ['a step that is misspelt', yaml('- run: ls\n- run: ls\n  nmae: x\n'), '3: workflow-parser: Unexpected'],
  ['an Action without a start', yaml(action.replace('using: node24', 'using: node4')), 'workflow-parser: '],
  ['an unknown key in a config', yaml('files: [a.md]\nrule: {}\n'), '2: schema: '],
  ['an unknown rule in a config', yaml('rules:\n  entry-odor: error\n'), '2: engine: '],
  ['an unknown option in a config', yaml('rules:\n  entry-order:\n    odor: none\n'), '3: engine: '],
  ['an unknown option of an example', yaml('odor: none\n', rule, 'a.md options'), '1: schema: '],
  ['an unknown option of a plugin', yaml('plugins:\n  - [remark-lint-entry-order, {odor: none}]\n'), '2: schema: '],
  ['an unknown plugin', yaml('plugins:\n  - remark-lint\n  - remark-lint-entry-odor\n'), '3: rules: '],
  ['an unknown hook', yaml(hooks.replace('id: listwright', 'id: listright')), '5: hooks: '],
  ['an old version of the hooks', yaml(hooks.replace(tag, 'v0.0.9')), '3: hooks: '],
  ['an unknown option of a hook', yaml(`${hooks}        args: [--stagged]\n`), '6: hooks: '],
  [
    'an unknown option in lefthook',
    yaml('pre-commit:\n  jobs:\n    - run: npx listwright --stagged\n'),
    '3: commands: '
  ],
  [
    'an unknown key in lefthook',
    yaml('pre-commit:\n  jobs:\n    - run: npx listwright\n      stagefixed: true\n'),
    '4: keys: '
  ],
  ['an unknown option in lint-staged', json('{\n"*.md": "listwright --stagged"}'), '2: commands: '],
  ['an unknown option in a package', json('{"lint-staged": {"*.md": "listwright --stagged"}}'), '1: commands: '],
  ['an unknown rule in a package', json('{"listwright": {"rules": {"odor": "off"}}}'), '1: engine: '],
  [
    'a form for issues without name of a field',
    yaml('name: A\ndescription: B\nbody:\n  - type: input\n    attributes: {}\n'),
    '5: keys: `label`'
  ],
  ['an unknown field in a form', yaml('name: A\ndescription: B\nbody:\n  - type: inptu\n'), '4: keys: '],
  ['an unknown key of the chooser', yaml('blank_issues_enabled: true\nlinks: []\n'), '2: keys: '],
  [
    'updates that never come',
    yaml('version: 2\nupdates:\n  - {package-ecosystem: npm, directory: /}\n'),
    '3: keys: `schedule`'
  ],
  ['a quote that does not end', sh('echo "a\n'), '1: sh: '],
  ['a script that is not there', sh('npm ci\nnpm run lnit\n'), '2: commands: '],
  ['a path that is not there', sh('npx vitest run tests/rule\n'), '1: commands: '],
  ['a rule that is not there', sh('listwright explain duplicate-url\n'), '1: commands: '],
  ['a program that nobody knows', sh('listright\n'), '1: commands: ']
]

test.each(brokenBlocks)('finds %s', async (_, block, fault) => {
  const whole = {path: 'a.md', line: 1, language: 'yaml', meta: '', text: '', ...block}
  expect(await shownFaultsOf(whole)).toContainEqual(expect.stringContaining(fault))
})

test('names the file and the line of a block inside of a list', async () => {
  const [block] = blocksOf('docs/lamps.md', '# Lamps\n\n1. Run\n\n   ```sh\n   npm ci\n   npm lnit\n   ```\n')
  if (!block) throw new Error('Expected a block')
  expect(await shownFaultsOf(block)).toEqual(['docs/lamps.md:7: commands: There is no script `lnit` in package.json'])
})
