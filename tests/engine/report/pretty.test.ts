import {stripVTControlCharacters} from 'node:util'
import {expect, test} from 'vitest'
import {pretty} from '../../../packages/engine/src/report/pretty/pretty.ts'
import {placeOf, reportOf} from './report-of-text.ts'

const text = `# List

* [Logs at Uber](https://uber.example/a)
* [Cases at Ubre](https://uber.example/b)
* [Logs at Uber](https://uber.example/a)
`
const plain = {color: false, width: 80, again: ' list.md'}

test('shows source, caret, other place, repair, reason and what to do next', () => {
  const report = reportOf(text, [
    {
      place: placeOf(text, 'Ubre'),
      message: 'Unexpected company `Ubre`, expected `Uber`',
      note: '2 of 3 entries on uber.example say `Uber`',
      expected: 'Uber',
      fix: 'safe'
    },
    {
      rule: 'duplicate-urls',
      severity: 'error',
      place: placeOf(text, 'https://uber.example/a', 1),
      message: 'Unexpected second link to one page, expected one',
      related: [{place: placeOf(text, 'https://uber.example/a'), message: 'first listed here'}]
    }
  ])
  expect(pretty(report, plain)).toMatchInlineSnapshot(`
    "list.md 2 entries, 2 findings

    ⚠ Unexpected company \`Ubre\`, expected \`Uber\`
       ╭╴list.md:4:13 · warning company-suffix [*]
     4 │ * [Cases at Ubre](https://uber.example/b)
       │             ^^^^
       ╰ 2 of 3 entries on uber.example say \`Uber\`

    ✖ Unexpected second link to one page, expected one
       ╭╴list.md:5:18 · error duplicate-urls
     5 │ * [Logs at Uber](https://uber.example/a)
       │                  ^^^^^^^^^^^^^^^^^^^^^^
     3 │ * [Logs at Uber](https://uber.example/a)
       │                  ---------------------- first listed here

    ✖ 1 error, 1 warning in 2 entries of 1 file (0.1 s)
      Run listwright --fix list.md to repair 1 place [*]
      Run listwright explain company-suffix to read why
    "
  `)
})

test('tells how often one cause was found, and where', () => {
  const places = [3, 4, 5, 6, 7, 8, 9, 10].map((line) => {
    const point = {line, column: 1, offset: 8}
    return {start: point, end: {...point, column: 2, offset: 9}}
  })
  const [place] = places
  if (!place) throw new RangeError()
  const shown = pretty(reportOf(text, [{place, count: 919, places}]), plain)
  expect(shown).toContain('919 places like this, also on lines 4, 5, 6, 7, 8 and 2 more')
})

test('says what a further place has, where that is something else', () => {
  const place = placeOf(text, 'Ubre')
  const other = {start: {line: 9, column: 1, offset: 8}, end: {line: 9, column: 2, offset: 9}}
  const message = 'Unexpected spelling `Youtube`, expected `YouTube`'
  const shown = pretty(reportOf(text, [{place, count: 2, places: [place, {...other, message}]}]), plain)
  expect(shown).toContain('2 places like this, also on line 9 (`Youtube`)')
})

test('names suggestions and never calls them repairs', () => {
  const place = placeOf(text, 'Ubre')
  const one = pretty(reportOf(text, [{place, suggest: ['Uber'], fix: 'suggest'}]), plain)
  expect(one).toContain('perhaps `Uber`')
  expect(one).not.toContain('[*]')
  expect(one).toContain('Run listwright --fix --unsafe --diff list.md to see what the suggestions would change')
  const two = pretty(reportOf(text, [{place, suggest: ['Uber', ''], fix: 'suggest'}]), plain)
  expect(two).toContain('perhaps one of `Uber`, nothing')
})

test('shows a place in another file of the report, and names one in a file outside it', () => {
  const place = placeOf(text, 'Ubre')
  const report = reportOf(text, [
    {place, related: [{path: 'b.md', place: placeOf('x Ubre', 'Ubre'), message: 'the twin'}]}
  ])
  expect(pretty(report, plain)).toContain('├╴b.md:1:3 the twin')
  const [file] = report.files
  if (file) report.files.push({...file, path: 'b.md', text: 'x Ubre', findings: []})
  expect(pretty(report, plain)).toContain(' 1 │ x Ubre\n   │   ---- the twin')
})

test('puts the word about another place below it where the line is full', () => {
  const long = `* [Logs at Uber](https://uber.example/${'a'.repeat(200)})\n`
  const related = [{place: placeOf(long, `https://uber.example/${'a'.repeat(200)}`), message: 'first listed here'}]
  const shown = pretty(reportOf(long, [{place: placeOf(long, 'Uber'), related}]), plain)
  for (const line of shown.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  expect(shown).toMatch(/\n {3}│ +-+\n {3}│ +first listed here\n/)
})

test('says that nothing was found, or that nothing was checked', () => {
  const report = reportOf(text, [])
  expect(pretty(report, plain)).toBe('✔ Nothing to mend in 2 entries of 1 file (0.1 s)\n')
  const [file] = report.files
  if (file) file.notices.push('Nothing was checked: the file is empty')
  expect(pretty(report, plain)).toContain('ℹ list.md: Nothing was checked: the file is empty\n')
})

test('says what was repaired and what was there before', () => {
  const report = reportOf(text, [])
  report.summary.fixed = 40
  report.summary.existing = 7
  expect(pretty(report, plain)).toBe(
    '✔ Repaired 40 places\n✔ Nothing left to mend in 2 entries of 1 file (0.1 s)\n  7 older findings not shown\n'
  )
})

test('colours without changing a character', () => {
  const report = reportOf(text, [{place: placeOf(text, 'Ubre'), note: 'why', message: 'Unexpected `a b`', fix: 'safe'}])
  const colored = pretty(report, {...plain, color: true})
  expect(colored).not.toBe(pretty(report, plain))
  expect(stripVTControlCharacters(colored)).toBe(pretty(report, plain))
})

test('keeps to the width of the terminal', () => {
  const message = `Unexpected ${'word '.repeat(40)}`.trim()
  const place = placeOf(text, 'Ubre')
  const shown = pretty(reportOf(text, [{place, message, note: message}]), {...plain, width: 60})
  const [, ...lines] = shown.split('\n').slice(0, -4)
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(60)
})
