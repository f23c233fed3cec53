import fc from 'fast-check'
import {expect, test} from 'vitest'
import {sarif} from '../../../packages/engine/src/report/sarif/sarif.ts'
import {hostileReport} from './hostile-report.ts'
import {placeOf, reportOf} from './report-of-text.ts'
import {sarifFaults} from './sarif-faults.ts'

const source = '* [Cases at Ubre](https://uber.example/b)\n* [Two](https://b.example)\n'
const place = placeOf(source, 'Ubre')
const view = {color: false, width: 80, folder: 'docs'}

test('a result has rule, region, repair, other place and a fingerprint of its own', () => {
  const related = [{place: placeOf(source, 'Two'), message: 'Listed here'}]
  const finding = {place, actual: 'Ubre', expected: 'Uber', fix: 'safe' as const, note: 'Why.', related}
  const log = JSON.parse(sarif(reportOf(source, [finding], 'a list#1.md'), view))
  const artifactLocation = {uri: 'docs/a%20list%231.md', uriBaseId: '%SRCROOT%'}
  const region = {startLine: 1, startColumn: 13, endLine: 1, endColumn: 17}
  expect(log.runs[0].columnKind).toBe('utf16CodeUnits')
  expect(log.runs[0].tool.driver.rules).toMatchObject([
    {
      id: 'company-suffix',
      shortDescription: {text: expect.stringMatching(/^Reports \w/)},
      fullDescription: {text: expect.stringMatching(/\w/)},
      help: {text: expect.stringMatching(/\w/), markdown: expect.stringContaining('https://example.org/rule')}
    }
  ])
  expect(log.runs[0].results).toEqual([
    {
      ruleId: 'company-suffix',
      ruleIndex: 0,
      level: 'warning',
      message: {text: 'Unexpected thing, expected another. Why. [The other place](1)'},
      locations: [{physicalLocation: {artifactLocation, region}}],
      relatedLocations: [
        {
          id: 1,
          physicalLocation: {artifactLocation, region: {startLine: 2, startColumn: 4, endLine: 2, endColumn: 7}},
          message: {text: 'Listed here'}
        }
      ],
      fixes: [
        {
          description: {text: 'Repair'},
          artifactChanges: [
            {artifactLocation, replacements: [{deletedRegion: region, insertedContent: {text: 'Uber'}}]}
          ]
        }
      ],
      partialFingerprints: {'listwright/v1': expect.stringMatching(/^[0-9a-f]{64}$/)}
    }
  ])
})

test('a fingerprint stays when lines come before', () => {
  const name = (text: string): unknown =>
    JSON.parse(sarif(reportOf(text, [{place: placeOf(text, 'Ubre')}]), view)).runs[0].results[0].partialFingerprints
  expect(name(`# Title\n\n${source}`)).toEqual(name(source))
})

test('is valid for code scanning, whatever the texts', () => {
  fc.assert(
    fc.property(hostileReport, (report) => {
      const text = sarif(report, view)
      expect(sarifFaults(JSON.parse(text))).toEqual([])
      expect(text.trimEnd()).not.toMatch(/\p{Cc}|\p{Bidi_Control}/u)
    })
  )
})

test('a message makes no link out of what stands in a list', () => {
  const report = reportOf(source, [{place, message: 'Unexpected `[a](https://evil.example)`'}])
  expect(JSON.parse(sarif(report, view)).runs[0].results[0].message.text).toBe(
    String.raw`Unexpected \`\[a\](https://evil.example)\``.replaceAll('\\`', '`')
  )
})

test('a run that could not do its job says so', () => {
  const report = reportOf(source, [])
  report.problems.push({message: 'Unexpected revision `x`', remedy: 'Fetch it.'})
  const [run] = JSON.parse(sarif(report, view)).runs
  expect(sarifFaults({version: '2.1.0', runs: [run]})).toEqual([])
  expect(run).toMatchObject({results: [], invocations: [{executionSuccessful: false}]})
})
