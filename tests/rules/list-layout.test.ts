import fc from 'fast-check'
import {fixpoint} from 'vfile-edit'
import {describe, expect, it} from 'vitest'
import listLayout from '../../packages/remark-lint-list-layout/src/index.ts'
import {bareTree} from './bare-tree.ts'
import {lintFrom, lintWith} from './lint-with.ts'
import {untidyList} from './list-layout-arbitraries.ts'

const options = {
  bullet: fc.constantFrom('learn', '*', '-', 'any'),
  indent: fc.constantFrom('learn', 'tab', '2 spaces', '4 spaces'),
  bulletSpacing: fc.constantFrom('learn', '1 space', '3 spaces', 'tab'),
  lineEnds: fc.constantFrom('learn', 'no blanks'),
  headingGap: fc.constantFrom('learn', 'blank line'),
  entryGap: fc.constantFrom('learn', 'nothing')
}

function fix(text: string, options: unknown) {
  return fixpoint(text, (text) => lintWith(listLayout, options, text))
}

describe('safe repairs', () => {
  it('leave what Markdown reads, come to an end and are all made in one run', async () => {
    await fc.assert(
      fc.asyncProperty(untidyList, fc.record(options), async (text, options) => {
        const fixed = await fix(text, options)
        expect(fixed).toMatchObject({cycle: [], unfinished: []})
        expect(bareTree(fixed.text)).toEqual(bareTree(text))
        expect((await fix(fixed.text, options)).text).toBe(fixed.text)
      }),
      {numRuns: Number(process.env.LIST_LAYOUT_RUNS ?? 300)}
    )
  })
})

describe('another indentation', () => {
  it('is given to no item whose code goes on in the next line, since code keeps its white space', async () => {
    const text = '* [A](https://a.example)\n\t * `code\n\t code`\n* [B](https://b.example)\n'
    expect((await fix(text, {indent: 'tab'})).text).toBe(text)
    const plain = text.replaceAll('`', '')
    expect((await fix(plain, {indent: 'tab'})).text).toBe(plain.replace('\t *', '\t*').replace('\t code', '\tcode'))
  })
})

describe('blanks at the ends of lines', () => {
  it('are asked of a change only where few lines have any', () => {
    const lines = (count: number, end: string) => `- [A](https://a.example)${end}\n`.repeat(count)
    const told = (base: string) => lintFrom(listLayout, undefined, base, base + lines(1, ' ')).length
    expect(told(lines(19, '') + lines(1, ' '))).toBe(2)
    expect(told(lines(17, '') + lines(3, ' '))).toBe(0)
    expect(lintWith(listLayout, undefined, lines(17, '') + lines(3, ' '))).toHaveLength(3)
  })
})
