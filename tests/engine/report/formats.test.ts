import {expect, test} from 'vitest'
import {reporters} from '../../../packages/engine/src/report/index.ts'
import {placeOf, reportOf} from './report-of-text.ts'

const source = '* [Cases at Ubre](https://uber.example/b)\n'
const place = placeOf(source, 'Ubre')
const view = {color: false, width: 80}

test('json is version 1 of a contract', async () => {
  const other = {place, message: 'first listed here'}
  const finding = {place, note: 'why', actual: 'Ubre', expected: 'Uber', fix: 'safe' as const}
  const report = reportOf(source, [{...finding, count: 2, places: [place, place], related: [other]}])
  const json = await reporters.json()
  expect(JSON.parse(json(report, view))).toEqual({
    version: 1,
    files: [
      {
        path: 'list.md',
        findings: [
          {
            rule: 'company-suffix',
            severity: 'warning',
            message: 'Unexpected thing, expected another',
            note: 'why',
            url: 'https://example.org/rule',
            place: {start: {line: 1, column: 13, offset: 12}, end: {line: 1, column: 17, offset: 16}},
            actual: 'Ubre',
            expected: 'Uber',
            fix: 'safe',
            count: 2,
            places: [place, place],
            related: [other]
          }
        ]
      }
    ],
    problems: [],
    summary: {
      files: 1,
      entries: 2,
      errors: 0,
      warnings: 1,
      fixable: 1,
      fixed: 0,
      withheld: 0,
      existing: 0,
      gone: 0,
      milliseconds: 123
    }
  })
})

test('text is what vfile-reporter prints', async () => {
  const text = await reporters.text()
  const report = reportOf(source, [
    {place, count: 3},
    {place, severity: 'error', related: [{place, message: 'the twin'}]}
  ])
  expect(text(report, view)).toMatchInlineSnapshot(`
    "list.md
    1:13-1:17     error   Unexpected thing, expected another            company-suffix remark-lint
      [cause]:
        1:13-1:17 info    the twin                                                     remark-lint
    1:13-1:17     warning Unexpected thing, expected another (3 places) company-suffix remark-lint

    2 messages (✖ 1 error, ⚠ 1 warning)
    "
  `)
  expect(text(reportOf(source, []), view)).toBe('list.md: no issues found\n')
})

test('json says what could not be looked at, where and what to do about it', async () => {
  const problem = {path: 'b.md', line: 2, column: 3, message: 'Unexpected bytes', remedy: 'Save it as UTF-8.'}
  const json = await reporters.json()
  const report = {...reportOf(source, []), problems: [{...problem, stack: 'of no use to programs'}]}
  expect(JSON.parse(json(report, view)).problems).toEqual([problem])
})
