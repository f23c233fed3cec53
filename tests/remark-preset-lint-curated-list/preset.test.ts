import {existsSync, readdirSync} from 'node:fs'
import remarkLint from 'remark-lint'
import preset, {rules, styles} from 'remark-preset-lint-curated-list'
import {optionFaults} from 'unified-list-rule'
import {describe, expect, it} from 'vitest'

const packages = new URL('../../packages/', import.meta.url)

it('holds every rule of this repository under its id', () => {
  const names = readdirSync(packages).filter(
    (name) => name.startsWith('remark-lint-') && existsSync(new URL(`${name}/src/index.ts`, packages))
  )
  expect(Object.keys(rules).map((id) => `remark-lint-${id}`)).toEqual(names.sort())
  for (const [id, rule] of Object.entries(rules)) expect(rule.meta.id).toBe(id)
})

it('begins with remark-lint, so that its comments hold', () => {
  expect(preset.plugins).toEqual([remarkLint, ...Object.values(rules)])
})

describe.each(Object.entries(styles))('the style %s', (_, style) => {
  it.each(Object.entries(style))('sets options that %s has', (id, options) => {
    const rule = rules[id]
    expect(rule && optionFaults(rule.meta, options)).toEqual([])
  })
})
