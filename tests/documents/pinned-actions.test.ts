import {spawnSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {everyBlock} from './every-block.ts'
import {ourAction} from './workflow/steps.ts'

const blocks = everyBlock().filter(({language}) => language === 'yaml')
const uses = blocks.flatMap(({path, text}) =>
  [...text.matchAll(/\buses: (\S+)@(.*)$/gm)].map(([, action = '', pin = '']) => ({path, action, pin}))
)

test('every Action of our workflows and recipes is pinned to a commit', () => {
  const others = uses.filter(({action}) => action !== ourAction)
  const paths = new Set(others.map(({path}) => path))
  const some = [
    '.github/workflows/release.yml',
    '.github/workflows/test.yml',
    '.github/recipes/actions.yml',
    'README.md',
    'docs/action.md'
  ]
  expect([...paths]).toEqual(expect.arrayContaining(some))
  // With the version beside it, for people and for Dependabot.
  expect(others.filter(({pin}) => !/^[0-9a-f]{40} # v\d+(?:\.\d+)*$/.test(pin))).toEqual([])
})

test('the pins of the documents are those that Dependabot keeps current', () => {
  const {status, stderr} = spawnSync(process.execPath, ['scripts/pin-actions.mjs', '--check'], {encoding: 'utf8'})
  expect({status, stderr}).toEqual({status: 0, stderr: ''})
})

test('Dependabot looks at every folder that has pins', () => {
  const config = readFileSync('.github/dependabot.yml', 'utf8')
  for (const folder of ['/', '/.github/recipes']) {
    expect(config).toContain(`package-ecosystem: github-actions\n    directory: ${folder}\n`)
  }
})
