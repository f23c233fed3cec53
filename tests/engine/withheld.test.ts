import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {type LintRequest, lintFiles, type Report} from '@listwright/engine'
import {expect, test} from 'vitest'
import {type LintJob, runJob} from '../../packages/engine/src/job/index.ts'
import {reporters} from '../../packages/engine/src/report/index.ts'
import {blanks, habit, liar, typo} from './example-rules.ts'
import {temporaryFolder} from './temporary-folder.ts'

const rules = {liar, typo, blanks, habit}

async function lint(cwd: string, request: Partial<LintRequest>): Promise<Report> {
  return lintFiles({cwd, paths: ['list.md'], fix: 'none', diff: false, ...request}, rules)
}

const given = '# Trees\n\n- [Ash](https://ash.example) - LIE teh ash.\n- [Elm](https://elm.example) - Teh teh elm. \n'
const repaired = '# Trees\n\n- [Ash](https://ash.example) - LIE the ash.\n- [Elm](https://elm.example) - Teh the elm.\n'

test('a repair that would do harm is not made, the others are, and the report says so', async () => {
  const cwd = temporaryFolder({'list.md': given})
  const plain = await lint(cwd, {})
  expect(plain.summary).toMatchObject({fixable: 4, fixed: 0, withheld: 0})
  const report = await lint(cwd, {fix: 'safe'})
  expect(readFileSync(join(cwd, 'list.md'), 'utf8')).toBe(repaired)
  expect(report.summary).toMatchObject({fixable: 0, fixed: 3, withheld: 1, warnings: 1})
  expect(report.files[0]?.findings).toMatchObject([
    {
      rule: 'liar',
      fix: 'suggest',
      suggest: ['\n- '],
      note: 'It lies. Not repaired unasked: `LIE` is lost'
    }
  ])
  expect(report.files[0]?.findings[0]).not.toHaveProperty('expected')
})

test('a second run says the same and changes nothing', async () => {
  const cwd = temporaryFolder({'list.md': given})
  await lint(cwd, {fix: 'safe'})
  expect((await lint(cwd, {fix: 'safe'})).summary).toMatchObject({fixed: 0, withheld: 1})
  expect(readFileSync(join(cwd, 'list.md'), 'utf8')).toBe(repaired)
})

test('a diff leaves it out and the report of the text as it is says why', async () => {
  const cwd = temporaryFolder({'list.md': given})
  const report = await lint(cwd, {fix: 'safe', diff: true})
  expect(report.files[0]?.diff).not.toContain('+- LIE')
  expect(report.summary).toMatchObject({fixed: 3, withheld: 1})
  expect(report.files[0]?.findings.find(({rule}) => rule === 'liar')).toMatchObject({fix: 'suggest'})
})

test('every format for people counts it', async () => {
  const report = await lint(temporaryFolder({'list.md': given}), {fix: 'safe'})
  for (const name of ['pretty', 'markdown'] as const) {
    expect((await reporters[name]())(report, {color: false, width: 100})).toContain(
      '1 repair not made: it would do harm'
    )
  }
  expect(JSON.parse((await reporters.json())(report, {color: false, width: 100})).summary.withheld).toBe(1)
})

test('habits are learned once: a repair is no evidence for another', async () => {
  // Four of five lines shout; were the fifth repaired first, the list would look as if all did.
  const list = '# A\n\n- YES\n- YES\n- YES\n- YES\n- yes\n- no\n'
  const cwd = temporaryFolder({'list.md': list})
  expect((await lint(cwd, {})).summary.fixable).toBe(1)
  const {summary, files} = await lint(cwd, {fix: 'safe'})
  expect(summary).toMatchObject({fixed: 0, withheld: 1})
  expect(files[0]?.findings[0]?.note).toContain('the lines beside it would then be held to something else')
  expect(readFileSync(join(cwd, 'list.md'), 'utf8')).toBe(list)
})

test('without the proof the harm would be done', async () => {
  const active = [{id: 'liar', level: 'warn' as const, options: {}}]
  const job: LintJob = {path: 'list.md', text: given, active, known: ['liar'], fix: 'safe', acrossFiles: false}
  expect((await runJob(job, rules)).text).toBe(given)
  expect((await runJob({...job, isUnproven: true}, rules)).text).toContain('- \n- teh ash.')
})
