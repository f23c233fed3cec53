import {readFileSync} from 'node:fs'
import {Validator} from '@cfworker/json-schema'
import {expect, test} from 'vitest'
import {schema} from '../../packages/engine/src/config/published-schema.ts'

const published: unknown = JSON.parse(readFileSync(new URL('../../schema.json', import.meta.url), 'utf8'))

test('the published schema is what the rules say; otherwise run `node scripts/schema.mjs`', () => {
  expect(published).toEqual(JSON.parse(JSON.stringify(schema)))
})

test.each([
  [{}, true],
  [{'fail-on': 'error', files: ['a.md'], rules: {'lint-comment': 'off'}}, true],
  [{rules: {'lint-comment': ['error', {}]}}, true],
  [{rules: {'lint-comment': 'sometimes'}}, false],
  [{rules: {none: 'off'}}, false],
  [{ignore: 'a.md'}, false],
  [{other: 1}, false]
])('the schema judges %j as the linter does', (config, isValid) => {
  expect(new Validator(schema, '2020-12').validate(config).valid).toBe(isValid)
})
