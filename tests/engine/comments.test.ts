import {lintFiles} from '@listwright/engine'
import {expect, test} from 'vitest'
import {blanks, duplicateUrls, naming, typo} from './example-rules.ts'

async function messages(text: string, acrossFiles = false): Promise<string[]> {
  const stdin = {content: new TextEncoder().encode(text), path: 'list.md'}
  const request = {cwd: '/', paths: [], stdin, fix: 'none', diff: false, acrossFiles} as const
  const {files} = await lintFiles(request, {typo, blanks, naming, 'duplicate-urls': duplicateUrls})
  return files.flatMap((file) => file.findings.map((one) => `${one.place.start.line} ${one.rule}: ${one.message}`))
}

const teh = (line: number): string => `${line} typo: Unexpected \`teh\`, expected \`the\``

test('heeds disable and enable as remark-lint does', async () => {
  const text = 'teh\n\n<!--lint disable typo-->\n\nteh\n\n<!--lint enable typo-->\n\nteh\n'
  expect(await messages(text)).toEqual([teh(1), teh(9)])
})

test('heeds ignore for the node behind it', async () => {
  expect(await messages('<!--lint ignore typo-->\n\nteh\n\nteh\n')).toEqual([teh(5)])
})

test('does not take the words of a reason for rules', async () => {
  expect(await messages('<!--lint disable naming -- typo-->\n\nteh Foo\n')).toEqual([teh(3)])
})

test('exempts one entry by a comment on its line', async () => {
  const text = '- [teh](https://a.example) <!--listwright ignore typo -- its name-->\n- [teh](https://b.example)\n'
  expect(await messages(text)).toEqual([teh(2)])
})

test('exempts an entry of several lines, but not its children', async () => {
  const text = '- [a](https://a.example)\n  teh <!--listwright ignore typo-->\n  - [teh](https://b.example)\n'
  expect(await messages(text)).toEqual([teh(3)])
})

test('exempts a row of a table', async () => {
  const text = '| a |\n|---|\n| [teh](https://a.example) <!--listwright ignore typo--> |\n'
  expect(await messages(text)).toEqual([])
})

test.each([
  '- [a](https://a.example) <!--listwright ignore duplicate-urls-->\n- [b](https://a.example)\n',
  '- [a](https://a.example)\n- [b](https://a.example) <!--listwright ignore duplicate-urls-->\n',
  '<!--lint disable duplicate-urls-->\n\n- [a](https://a.example)\n\n<!--lint enable-->\n\n- [b](https://a.example)\n'
])('exempts a pair of duplicates by one comment', async (text) => {
  expect(await messages(text)).toEqual([])
})

test('reports comments without effect', async () => {
  expect(
    await messages('<!--lint disable typo-->\n\n- [a](https://a.example) <!--listwright ignore naming-->\n')
  ).toEqual([
    '1 lint-comment: Unexpected comment for `typo`, which finds nothing here, expected none',
    '3 lint-comment: Unexpected comment for `naming`, which finds nothing here, expected none'
  ])
})

test('leaves it open whether a duplicate is in another file', async () => {
  const text = '- [a](https://a.example) <!--listwright ignore duplicate-urls-->\n'
  expect(await messages(text)).toHaveLength(1)
  expect(await messages(text, true)).toEqual([])
})

test('reports unknown rules that are nearly ours, and leaves those of other linters alone', async () => {
  const text = '<!--lint disable remark-lint-typo no-bare-urls tpyo-->\n\n- a <!--listwright ignore whatever-->\n'
  expect(await messages(text)).toEqual([
    '1 lint-comment: Unexpected rule `remark-lint-typo` in a `lint` comment, expected `typo`',
    '1 lint-comment: Unexpected rule `tpyo` in a `lint` comment, expected `typo`',
    '3 lint-comment: Unexpected rule `whatever` in a `listwright` comment, expected the id of a rule'
  ])
})

test('reports what remark-lint would throw at or silently ignore, and lints on', async () => {
  const text =
    '<!--lint disable-next-line typo-->\n\nteh\n\n<!--lint disable typo, naming-->\n\nteh\n\n<!--listwright off-->\n'
  expect(await messages(text)).toEqual([
    '1 lint-comment: Unexpected verb `disable-next-line` in a `lint` comment, expected disable, enable or ignore',
    teh(3),
    '5 lint-comment: Unexpected punctuation in a `lint` comment, expected rule ids with spaces between them',
    teh(7),
    '9 lint-comment: Unexpected verb `off` in a `listwright` comment, expected `ignore`'
  ])
})

test('takes neither code nor prose for directives', async () => {
  expect(
    await messages('`<!--listwright ignore typo-->` teh\n\n<!-- lint is what we fear -->\n\n    <!--lint off-->\n')
  ).toEqual([teh(1)])
})

test('heeds comments beside literal addresses', async () => {
  expect(await messages('- (https://a.example) teh\n\n<!--lint disable naming-->\n\nFoo\n')).toEqual([teh(1)])
})

test('gets through thousands of comments', async () => {
  const text = '<!--lint disable typo-->\n\n- teh <!--listwright ignore naming-->\n\n'.repeat(1000)
  expect((await messages(text)).length).toBeGreaterThan(0)
})

test('comments of one fault are one finding', async () => {
  const text = 'a <!--listwright ignore typo-->\n'
  const stdin = {content: new TextEncoder().encode(`- ${text}`.repeat(3000)), path: 'list.md'}
  const {files} = await lintFiles({cwd: '/', paths: [], stdin, fix: 'none', diff: false}, {typo})
  expect(files[0]?.findings).toMatchObject([{rule: 'lint-comment', count: 3000}])
})
