import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {makeRepository, runRemark} from './run-remark.ts'

const list = [
  '\uFEFF# Gardens',
  '',
  '* [Moss](https://moss.example/care)',
  '* [Fern ](https://fern.example)\t',
  '* [Clover](https://clover.example)  ',
  '  [Sage](https://sage.example) _stays_ __as__ it is',
  '* [Thyme](https://thyme.example)',
  '* [Mint](https://mint.example?utm_source=feed)',
  '* [Moss](https://www.moss.example/care/)',
  '',
  'remark-lint drops what is found behind the last text of a file.',
  ''
].join('\r\n')

it('reports what the rules find and leaves the file alone', async () => {
  const repository = await makeRepository('remarkrc.ts', list)
  const {status, report} = runRemark(repository)
  expect(status).toBe(0)
  expect(report).toMatch(/4:32-4:33 +warning Unexpected 1 tab at the end of the line.*list-layout +remark-lint/)
  expect(report).toMatch(/entry-title +remark-lint/)
  expect(report).toMatch(/duplicate-urls +remark-lint/)
  expect(readFileSync(repository.list, 'utf8')).toBe(list)
})

it('repairs the file with --output and changes no other byte', async () => {
  const repository = await makeRepository('remarkrc.ts', list)
  expect(runRemark(repository, '--output').status).toBe(0)
  const expected = list.replace('[Fern ]', '[Fern]').replace('example)\t', 'example)').replace('?utm_source=feed', '')
  expect(readFileSync(repository.list, 'utf8')).toBe(expected)
})

it('heeds the comments of remark-lint', async () => {
  const repository = await makeRepository('remarkrc.ts', `<!--lint disable list-layout-->\n\n${list.slice(1)}`)
  expect(runRemark(repository).report).not.toContain('list-layout')
})

it('fails on an unknown option', async () => {
  const {status, report} = runRemark(await makeRepository('wrong-remarkrc.ts', list))
  expect(status).toBe(1)
  expect(report).toContain('Unexpected options of rule `list-layout`')
  expect(report).toContain('bulet')
})
