import {ruleMetas} from '@listwright/engine/rules'
import picocolors from 'picocolors'
import type {RuleMeta} from 'unified-list-rule'
import {expect, test} from 'vitest'
import {ruleDetails} from '../../packages/cli/src/explain/rule-details.ts'
import {runMain} from './run-main.ts'

const cwd = process.cwd()

test('explain lists every rule within the width', async () => {
  const {code, stdout} = await runMain(['explain'], {cwd})
  expect(code).toBe(0)
  for (const meta of ruleMetas) expect(stdout).toContain(`  ${meta.id} `)
  for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
})

test('explain RULE tells what, why, options with defaults, repair and prior art', async () => {
  for (const meta of ruleMetas) {
    const {code, stdout} = await runMain(['explain', meta.id], {cwd, terminal: 200, env: {NO_COLOR: '1'}})
    expect(code).toBe(0)
    const words = stdout.replaceAll(/\s+/g, ' ')
    expect(words).toContain(`Reports ${meta.summary}`)
    expect(words).toContain(meta.why)
    for (const name of Object.keys(meta.schema.properties ?? {})) expect(stdout).toContain(`\n  \`${name}\` `)
    for (const rival of meta.related) expect(words).toContain(rival)
  }
})

test('explain reads well', () => {
  const meta: RuleMeta = {
    id: 'lamp-height',
    summary: 'lamps that hang lower than `least`',
    why: 'A lamp that hangs low is seen from nearby only, and what is far away is what a lamp is there to warn.',
    fix: 'suggest',
    schema: {
      type: 'object',
      properties: {
        least: {description: 'In metres.', type: 'integer', default: 12},
        colors: {description: 'Which are looked at.', type: 'array', items: {enum: ['red', 'green']}, default: ['red']},
        wick: {description: 'Its kind.', anyOf: [{const: false}, {type: ['string', 'null']}], default: false}
      }
    },
    related: ['keeper/height']
  }
  expect(ruleDetails(meta, 80, picocolors.createColors(false))).toMatchInlineSnapshot(`
    "lamp-height
      Reports lamps that hang lower than \`least\`

    Why
      A lamp that hangs low is seen from nearby only, and what is far away is what a
      lamp is there to warn.

    Repair
      Never repaired on its own: a person chooses. A single suggestion is taken by
      \`listwright --fix --unsafe\`.

    Options
      \`least\` integer; default 12
          In metres.
      \`colors\` list of red | green; default ["red"]
          Which are looked at.
      \`wick\` false | string | null; default false
          Its kind.

    Set it in .listwright.yml
      rules:
        lamp-height:
          least: 12

    Prior art
      keeper/height

      https://github.com/listwright/listwright/tree/main/packages/remark-lint-lamp-height#readme
    "
  `)
})
