import {expect, test} from 'vitest'
import {json} from '../../../packages/engine/src/report/json.ts'
import {pretty} from '../../../packages/engine/src/report/pretty/pretty.ts'
import {problemText} from '../../../packages/engine/src/report/problem-text.ts'
import {text} from '../../../packages/engine/src/report/text.ts'
import {placeOf, reportOf} from './report-of-text.ts'

const attack = '\u001b[2J\u001b]0;title\u0007\u202e\u009b31m'
const source = `* [a](b)${attack}\n`
const report = reportOf(
  source,
  [
    {
      place: placeOf(source, attack),
      message: `Unexpected ${attack}`,
      note: attack,
      suggest: [attack, `${attack}b`],
      fix: 'suggest',
      related: [{path: attack, place: placeOf(source, 'a'), message: attack}]
    }
  ],
  `list${attack}.md`
)
report.files[0]?.notices.push(attack)

test.each([
  ['pretty', pretty],
  ['text', text],
  ['json', json]
])('%s sends no control character of the input to the terminal', (_name, reporter) => {
  const shown = reporter(report, {color: false, width: 80, again: ''})
  expect(shown.length).toBeGreaterThan(50)
  expect(shown.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Bidi_Control}/u)
})

test('problems send none either', () => {
  const shown = problemText({path: attack, message: attack, remedy: attack, stack: `Error\n  at ${attack}`}, false)
  expect(shown.replaceAll('\n', '')).not.toMatch(/\p{Cc}|\p{Bidi_Control}/u)
})

test('json keeps the exact text behind its escapes', () => {
  const parsed: unknown = JSON.parse(json(report, {color: false, width: 80}))
  expect(parsed).toMatchObject({files: [{path: `list${attack}.md`, findings: [{note: attack}]}]})
})
