import fc from 'fast-check'
import type {Nodes} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {github} from '../../../packages/engine/src/report/github.ts'
import {gitlab} from '../../../packages/engine/src/report/gitlab.ts'
import {junit} from '../../../packages/engine/src/report/junit.ts'
import {markdown} from '../../../packages/engine/src/report/markdown.ts'
import {commandsOf} from '../escape/runner-commands.ts'
import {elementsOf} from '../escape/well-formed.ts'
import {hostileReport} from './hostile-report.ts'
import {placeOf, reportOf} from './report-of-text.ts'

const source = '* [Cases at Ubre](https://uber.example/b)\n* [Two](https://b.example)\n'
const ubre = {place: placeOf(source, 'Ubre'), message: 'Unexpected `Ubre`, expected `Uber`'}
const view = {color: false, width: 80, folder: 'docs'}

test('github writes an annotation for each finding, errors first, from the root of the repository', () => {
  const both = placeOf(source, source.trimEnd())
  const report = reportOf(source, [
    {...ubre, note: '3 of 4'},
    {place: both, severity: 'error', count: 3}
  ])
  expect(github(report, view)).toBe(
    '::error file=docs/list.md,line=1,endLine=2,title=company-suffix::Unexpected thing, expected another (3 places)\n' +
      '::warning file=docs/list.md,line=1,endLine=1,col=13,endColumn=16,title=company-suffix' +
      '::Unexpected `Ubre`, expected `Uber`%0A3 of 4\n'
  )
})

test('github keeps to the limits of a step, says so, and has the rest in the log', () => {
  const warnings = Array.from({length: 25}, () => ubre)
  const errors = Array.from({length: 12}, () => ({...ubre, severity: 'error' as const}))
  const lines = github(reportOf(source, [...warnings, ...errors]), view)
    .trimEnd()
    .split('\n')
  expect(lines.map((line) => commandsOf(line)[0]?.name)).toEqual([
    ...Array(10).fill('error'),
    ...Array(10).fill('warning'),
    'notice',
    ...Array(17).fill(undefined)
  ])
  expect(commandsOf(lines[20] ?? '')[0]?.data).toMatch(/^20 of 37 shown, /)
  expect(lines[21]).toBe('list.md:1:13 error Unexpected `Ubre`, expected `Uber` (company-suffix)')
})

test('github: nothing in a list, a path or a message becomes a command', () => {
  fc.assert(
    fc.property(hostileReport, (report) => {
      const commands = commandsOf(github(report, view))
      expect(commands.map(({name}) => name)).toEqual(['error', 'error', 'warning'])
      expect(commands.map(({properties}) => properties.title)).toEqual([
        'Listwright',
        'company-suffix',
        'company-suffix'
      ])
    })
  )
})

test('github: nor in the lines that stand for annotations above the limit', () => {
  fc.assert(
    fc.property(hostileReport, (report) => {
      const [file] = report.files
      const files = Array.from({length: 15}, () => file).filter((one) => one !== undefined)
      const names = commandsOf(github({...report, files}, view)).map(({name}) => name)
      expect(names).toEqual([...Array(10).fill('error'), ...Array(10).fill('warning'), 'notice'])
    }),
    {numRuns: 30}
  )
})

test('junit has a suite for a file and a failure for a finding', () => {
  const xml = junit(reportOf(source, [{...ubre, note: 'a < b'}]), view)
  expect(xml).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="listwright" tests="1" failures="1" errors="0" time="0.123">
      <testsuite name="list.md" tests="1" failures="1" errors="0">
        <testcase name="company-suffix 1:13" classname="list.md">
          <failure type="warning" message="Unexpected \`Ubre\`, expected \`Uber\`">list.md:1:13 Unexpected \`Ubre\`, expected \`Uber\`&#10;a &#60; b&#10;https://example.org/rule</failure>
        </testcase>
      </testsuite>
    </testsuites>
    "
  `)
  expect(elementsOf(junit(reportOf(source, []), view))).toEqual({testsuites: 1, testsuite: 1, testcase: 1})
})

test('junit is well-formed whatever the texts, and a problem is an error of it', () => {
  fc.assert(
    fc.property(hostileReport, (report) => {
      const tallies = {testsuites: 1, testsuite: 2, testcase: 3, failure: 2, error: 1}
      expect(elementsOf(junit(report, view))).toEqual(tallies)
    })
  )
})

test('gitlab has what GitLab asks for, and each fingerprint once', () => {
  const violations: Array<Record<string, unknown>> = JSON.parse(gitlab(reportOf(source, [ubre, ubre]), view))
  expect(violations[0]).toEqual({
    description: 'Unexpected `Ubre`, expected `Uber`',
    check_name: 'company-suffix',
    fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
    severity: 'minor',
    location: {path: 'docs/list.md', lines: {begin: 1, end: 1}}
  })
  expect(new Set(violations.map(({fingerprint}) => fingerprint)).size).toBe(2)
})

test('a fingerprint stays when lines come before, and changes with the line', () => {
  const name = (text: string): unknown => {
    const [violation] = JSON.parse(
      gitlab(reportOf(text, [{...ubre, place: placeOf(text, 'Ubre'), actual: 'Ubre'}]), view)
    )
    return violation.fingerprint
  }
  expect(name(`# Title\r\n\r\n${source}`)).toBe(name(source))
  expect(name(source.replace('Cases', 'Books'))).not.toBe(name(source))
})

test('markdown shows a table with the repair', () => {
  const report = reportOf(source, [{...ubre, note: '3 of 4 say `Uber`', expected: 'Uber', fix: 'safe'}])
  expect(markdown(report, view)).toMatchInlineSnapshot(`
    "**1 warning** in 2 entries of 1 file.

    | Place | Problem | Repair |
    | --- | --- | --- |
    | <code>list.md&#58;1</code> | Unexpected <code>Ubre</code>, expected <code>Uber</code><br>&#51; of 4 say <code>Uber</code><br>warning <code>company-suffix</code> | <code>Uber</code> |
    "
  `)
  expect(markdown(reportOf(source, []), view)).toBe('Nothing to mend in 2 entries of 1 file.\n')
})

test('markdown: the table has its rows and cells and no markup but ours, whatever the texts', () => {
  fc.assert(
    fc.property(hostileReport, (report) => {
      const nodes = flat(unified().use(remarkParse).use(remarkGfm).parse(markdown(report, view)))
      const count = (type: string): number => nodes.filter((node) => node.type === type).length
      expect([count('table'), count('tableRow'), count('tableCell')]).toEqual([1, 3, 9])
      expect(['link', 'image', 'inlineCode', 'code', 'heading', 'list', 'emphasis', 'delete'].map(count)).toEqual(
        Array(8).fill(0)
      )
      for (const node of nodes)
        if (node.type === 'html') expect(['<code>', '</code>', '<br>', '<!-- -->']).toContain(node.value)
      expect(outsideOfCode(nodes)).not.toMatch(/[@#]\w|:\/\/|www\.|\p{Bidi_Control}/u)
    })
  )
})

test('markdown stays below what GitHub takes as a summary', () => {
  const many = Array.from({length: 3000}, () => ({...ubre, note: '*'.repeat(300)}))
  const summary = markdown(reportOf(source, many), view)
  expect(Buffer.byteLength(summary)).toBeLessThan(2 ** 20)
  expect(summary).toMatch(/\d+ of 3000 shown\.\n$/)
})

function flat(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(flat) : [])]
}

/** The text that GitHub looks through for mentions: none of it is in a code element. */
function outsideOfCode(nodes: Nodes[]): string {
  let text = ''
  let isCode = false
  for (const node of nodes) {
    if (node.type === 'html' && node.value.endsWith('code>')) isCode = node.value === '<code>'
    else if (node.type === 'text' && !isCode) text += node.value
  }
  return text
}
