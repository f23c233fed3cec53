import {existsSync, readdirSync, readFileSync} from 'node:fs'
import type {ListRule} from 'unified-list-rule'
import {fixpoint} from 'vfile-edit'
import {beforeAll, describe, expect, it} from 'vitest'
import {lintWith, shown} from './lint-with.ts'
import {type Example, readReadme} from './readme.ts'

const packages = new URL('../../packages/', import.meta.url)
const rules = readdirSync(packages).filter(
  (name) => name.startsWith('remark-lint-') && existsSync(new URL(`${name}/src/index.ts`, packages))
)
const sections = ['Reasons', 'Options', 'Examples', 'Quiet on', 'When not to use it', 'Prior art']

for (const name of rules) {
  describe(name, () => {
    const readme = readReadme(readmeOf(name))
    let rule: ListRule

    beforeAll(async () => {
      rule = (await import(new URL(`${name}/src/index.ts`, packages).href)).default
    })

    it('is named after its package', () => {
      expect(`remark-lint-${rule.meta.id}`).toBe(name)
      expect(readme.headings[0]).toBe(name)
    })

    it('has all sections', () => {
      expect(readme.headings).toEqual(expect.arrayContaining(sections))
    })

    it('describes every option with its default', () => {
      const properties = Object.entries(rule.meta.schema.properties ?? {})
      expect(rule.meta.schema.additionalProperties, 'unknown options are faults').toBe(false)
      for (const [option, property] of properties) {
        expect(readme.text, `the readme names the option ${option}`).toContain(`\`${option}\``)
        expect(property, option).toEqual(expect.objectContaining({description: expect.any(String)}))
        expect(property, option).toHaveProperty('default')
      }
    })

    it('shows what it reports, what it repairs and what it leaves alone', () => {
      expect(readme.examples.some((example) => example.messages.length > 0)).toBe(true)
      expect(readme.examples.some((example) => example.fixed !== undefined)).toBe(rule.meta.fix === 'safe')
      expect(readme.examples.some((example) => example.isQuiet)).toBe(true)
    })

    for (const example of readme.examples) {
      it(`says what line ${example.line} (${example.name}) expects`, () => expectMessages(rule, example))
      it(`repairs line ${example.line} (${example.name}) for good`, () => expectRepair(rule, example))
    }
  })
}

/** The readme of a rule; empty where there is none yet, so that the other rules' examples still run. */
function readmeOf(name: string): string {
  const path = new URL(`${name}/readme.md`, packages)
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

function expectMessages(rule: ListRule, example: Example): void {
  const messages = lintWith(rule, example.options, example.input)
  expect(messages.map(shown)).toEqual(example.messages.map((message) => message.text))
  for (const [index, {suggest}] of example.messages.entries()) {
    const message = messages[index]
    if (suggest.length > 0) expect(message?.suggest ?? message?.expected).toEqual(suggest)
  }
  if (example.isQuiet) expect(messages).toEqual([])
}

async function expectRepair(rule: ListRule, example: Example): Promise<void> {
  const lint = (text: string) => lintWith(rule, example.options, text)
  const fixed = await fixpoint(example.input, lint)
  expect(fixed).toMatchObject({cycle: [], unfinished: []})
  if (example.fixed !== undefined) expect(fixed.text).toBe(example.fixed)
}
