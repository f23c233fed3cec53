import {readFileSync, statSync} from 'node:fs'
import {expect, test} from 'vitest'
import {parse} from 'yaml'
import {readArguments} from '../../packages/cli/src/command-line/read-arguments.ts'
import {bundles} from '../../scripts/bundle/make-bundle.mjs'
import {commandBundle} from '../action/bundle.ts'

const text = readFileSync('docs/hooks.md', 'utf8')
const blocks = [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language = '', content = '']) => ({
  language,
  content
}))
const configs = blocks.filter(({language}) => language !== 'sh')
const hooks: Array<{id: string; entry: string; language: string}> = parse(
  readFileSync('.pre-commit-hooks.yaml', 'utf8')
)

test.each(configs)('a config parses: %j', ({language, content}) => {
  const config: unknown = language === 'json' ? JSON.parse(content) : parse(content)
  expect(config).toBeTypeOf('object')
})

test('the options that the recipes use are there', () => {
  const typed = [
    ...text.matchAll(/listwright ((?:--?\w[\w-]*(?: HEAD)? ?)+)/g),
    ...text.matchAll(/args: \[([^\]]*)\]/g)
  ].map(([, options = '']) => options.split(/[\s,]+/).filter((option) => option !== ''))
  expect(typed.length).toBeGreaterThanOrEqual(8)
  for (const argv of typed) expect(() => readArguments(argv)).not.toThrow()
})

test('each hook is documented', () => {
  for (const {id} of hooks) expect(configs.some(({content}) => content.includes(`- id: ${id}\n`))).toBe(true)
})

test('the hooks start what the package has, and nothing runs when it is installed', () => {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'))
  for (const {entry, language} of hooks) {
    const [command = ''] = entry.split(' ')
    const file: string = language === 'script' ? command : manifest.bin[command]
    expect(file).toBe(bundles.cli.file)
  }
  expect(statSync(commandBundle()).mode & 0o111).toBe(0o111)
  expect(readFileSync(commandBundle(), 'utf8').startsWith('#!/usr/bin/env node\n')).toBe(true)
  // npm prints the banner of such a script where pre-commit reads the name of the package.
  for (const name of ['prepare', 'prepack', 'preinstall', 'install', 'postinstall']) {
    expect(manifest.scripts).not.toHaveProperty(name)
  }
})
