import {rules} from '@listwright/engine/rules'
import {expect, test} from 'vitest'
import {runMain} from './run-main.ts'

const cwd = process.cwd()

test('explain lists every rule within the width', async () => {
  const {code, stdout} = await runMain(['explain'], {cwd})
  expect(code).toBe(0)
  for (const {meta} of Object.values(rules)) expect(stdout).toContain(`  ${meta.id} `)
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
})

test('explain RULE tells what, why, options with defaults, repair and prior art', async () => {
  for (const {meta} of Object.values(rules)) {
    const {code, stdout} = await runMain(['explain', meta.id], {cwd, terminal: 200, env: {NO_COLOR: '1'}})
    expect(code).toBe(0)
    const words = stdout.replaceAll(/\s+/g, ' ')
    expect(words).toContain(`Reports ${meta.summary}`)
    expect(words).toContain(meta.why)
    for (const name of Object.keys(meta.schema.properties ?? {})) expect(stdout).toContain(`\n  ${name} `)
    for (const rival of meta.related) expect(words).toContain(rival)
  }
})

test('explain reads well', async () => {
  const {stdout} = await runMain(['explain', 'entry-order'], {cwd})
  expect(stdout).toMatchInlineSnapshot(`""`)
})
