/**
 * The rule itself: a small one that works, to be replaced line by line.
 *
 * @param {string} id
 */
export function source(id) {
  return `import {type ListRule, listRule, type RuleMeta} from 'unified-list-rule'
import type {Options} from './options.ts'

export type {Options} from './options.ts'

const meta: RuleMeta = {
  id: '${id}',
  summary: 'entries whose title says that they are unfinished',
  why: 'An entry that is still to be written helps nobody who follows it.',
  fix: null,
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      titles: {
        description: 'The titles of unfinished entries.',
        type: 'array',
        items: {type: 'string'},
        default: ['TODO']
      }
    }
  },
  related: []
}

/** Reports entries whose title says that they are unfinished. */
const ${camelCase(id)}: ListRule<Options> = listRule<Options>(meta, ({list}, report, options) => {
  for (const {title} of list.entries) {
    if (!options.titles.includes(title.text)) continue
    const message = \`Unexpected title \\\`\${title.text}\\\`, expected that of a finished entry\`
    report({at: {start: title.start, end: title.end}, message})
  }
})

export default ${camelCase(id)}
`
}

/** The type of its options, as scripts/schema.mjs writes it out of the schema above. */
export function options() {
  return `/** What the rule can be told; written by scripts/schema.mjs out of its schema. */
export type Options = {
  /** The titles of unfinished entries. Default: \`["TODO"]\`. */
  titles: string[]
}
`
}

/**
 * The rule's documentation, which is its test as well.
 *
 * @param {string} id
 */
export function readme(id) {
  const fence = '```'
  return `# remark-lint-${id}

Reports entries whose title says that they are unfinished.

## Reasons

An entry that is still to be written helps nobody who follows it.

## Options

- \`titles\`: the titles of unfinished entries (default: \`['TODO']\`).

## Examples

${fence}markdown not-ok.md
- [Moss](https://moss.example)
- [TODO](https://fern.example)
${fence}

${fence}text not-ok.md
2:4-2:8: Unexpected title \`TODO\`, expected that of a finished entry
${fence}

## Quiet on

${fence}markdown ok.md
- [TODO lists for gardeners](https://lists.example)
${fence}

## When not to use it

Where a list is kept as a plan.

## Prior art

None known.
`
}

/**
 * The test for what the readme's examples cannot say.
 *
 * @param {string} id
 */
export function test(id) {
  return `import {expect, it} from 'vitest'
import rule from '../../packages/remark-lint-${id}/src/index.ts'
import {lintWith, shown} from './lint-with.ts'

it('${id} takes the titles that it is told', () => {
  expect(lintWith(rule, {titles: ['Soon']}, '- [Soon](https://moss.example)\\n').map(shown)).toEqual([
    '1:4-1:8: Unexpected title \`Soon\`, expected that of a finished entry'
  ])
})
`
}

/** @param {string} id */
export function camelCase(id) {
  return id.replace(/-(.)/g, (_, letter) => letter.toUpperCase())
}
