import {lintFiles} from '@listwright/engine'
import fc from 'fast-check'
import {unifiedDiff} from 'vfile-edit'
import {expect, test} from 'vitest'
import {fixText} from '../../packages/engine/src/fix/index.ts'
import {readText} from '../../packages/engine/src/parse/index.ts'
import {blanks, naming, typo} from './example-rules.ts'
import {temporaryFolder} from './temporary-folder.ts'

async function fix(text: string, kind: 'safe' | 'unsafe' = 'safe'): Promise<string> {
  const stdin = {content: Buffer.from(text), path: 'list.md'}
  const request = {cwd: '/', paths: [], stdin, fix: kind, diff: false} as const
  const {files, problems} = await lintFiles(request, {typo, blanks, naming})
  expect(problems).toEqual([])
  return files[0]?.fixedText ?? text
}

const piece = fc.constantFrom(
  '- ',
  'teh',
  ' ',
  '  ',
  '\t',
  '\n',
  '\r\n',
  'Foo',
  '[a](https://a.example)',
  '# ',
  '😀',
  'é',
  '```',
  '\n\n'
)
const text = fc.array(piece, {maxLength: 40}).map((pieces) => pieces.join(''))

test('a repaired text needs no further repair', async () => {
  await fc.assert(
    fc.asyncProperty(text, async (given) => {
      const fixed = await fix(given)
      expect(await fix(fixed)).toBe(fixed)
    }),
    {numRuns: 50}
  )
})

test('a repair changes what it reports and no byte more', async () => {
  await fc.assert(
    fc.asyncProperty(text, async (given) => {
      // What would do harm (a hard break, the words of a heading that links lead to) stays.
      const mended = (text: string): string => text.replace(/[ \t]+(?=\r?\n|$)/g, '').replace(/\bteh\b/g, 'the')
      expect(mended(await fix(given))).toBe(mended(given))
    }),
    {numRuns: 50}
  )
})

test('the diff is the repair and names its rules', async () => {
  const given = '# A\r\n\r\n- teh\r\n- b \r\n'
  const cwd = temporaryFolder({'readme.md': given})
  const report = await lintFiles({cwd, paths: [], fix: 'safe', diff: true}, {typo, blanks})
  const repairs = [
    {rule: 'typo', start: 9, end: 12},
    {rule: 'blanks', start: 17, end: 17}
  ]
  const diff = report.files[0]?.diff
  expect(diff).toBe(unifiedDiff('readme.md', given, '# A\r\n\r\n- the\r\n- b\r\n', repairs))
  expect(diff).toContain('\n@@ -1,4 +1,4 @@ blanks, typo\n')
})

test('only comments keep a repair back', async () => {
  expect(await fix('<!--lint disable typo-->\n\n- teh \n')).toBe('<!--lint disable typo-->\n\n- teh\n')
})

test('a repair for a text that does not stand there changes nothing and names the rule', async () => {
  const start = {line: 1, column: 3, offset: 2}
  const place = {start, end: {line: 1, column: 6, offset: 5}}
  const shared = {severity: 'warning', message: 'Unexpected word', url: '', place, fix: 'safe'} as const
  const found = [
    {...shared, rule: 'right', actual: 'teh', expected: 'the'},
    {...shared, rule: 'wrong', actual: 'two', expected: 'too'}
  ]
  const options = {path: 'list.md', isUnsafe: false, rules: ['right', 'wrong']}
  const {text, fixed, problems} = await fixText(
    '- teh\n',
    {read: (text) => readText(text, 'list.md'), check: () => found},
    options
  )
  expect({text, fixed}).toEqual({text: '- teh\n', fixed: 0})
  expect(problems).toMatchObject([{path: 'list.md', message: expect.stringContaining('rule `wrong`')}])
})
