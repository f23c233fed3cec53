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

describe('other white space behind the bullet', () => {
  it('is given to no item above code that goes on in the next line', async () => {
    const nested = '* [A](https://a.example)\n\t* `code\n    code`\n* [B](https://b.example)\n'
    expect((await fix(nested, {bulletSpacing: '3 spaces'})).text).toContain('* [A]')
    const plain = '* [A](https://a.example)\n* [B](https://b.example)\n'
    expect((await fix(plain, {bulletSpacing: '3 spaces'})).text).toBe(plain.replaceAll('* ', '*   '))
  })
})

describe('a learned habit', () => {
  const item = (name: string, bullet = '-', blanks = ' ', indent = '') =>
    `${indent}${bullet}${blanks}[${name}](https://${name}.example)\n`
  const many = (count: number, line: (name: string) => string) =>
    Array.from({length: count}, (_, index) => line(`n${index}`)).join('')
  const below = (indent: string) => (name: string) => item(name, '-', ' ', indent)
  const section = (bullet: string) => (name: string) => `\n## ${name}\n\n${item(name, bullet)}`
  const heading = (name: string) => `${section('-')(name)}`

  const kinds: Array<[what: string, habit: (count: number) => string, slip: (name: string) => string]> = [
    ['white space behind the bullet', (count) => many(count, item), (name) => item(name, '-', '  ')],
    ['indentation', (count) => item('p') + many(count, below('  ')), (name) => item(`q${name}`) + below('   ')(name)],
    [
      'indentation of the same width',
      (count) => item('p') + many(count, below('\t')),
      (name) => item(`q${name}`) + below('    ')(name)
    ],
    ['bullets', (count) => many(count, section('-')), section('*')],
    ['blank lines at headings', (count) => many(count, heading), (name) => heading(name).slice(1)]
  ]

  it.each(kinds)('of %s is repaired unasked where ten have it but for one', async (_, habit, slip) => {
    const text = habit(19) + slip('a')
    expect(lintWith(listLayout, undefined, text)).toMatchObject([{expected: [expect.any(String)]}])
    expect((await fix(text, undefined)).text).not.toBe(text)
  })

  it.each(kinds)('of %s is only suggested where one in ten is otherwise', async (_, habit, slip) => {
    const text = habit(19) + slip('a') + slip('b')
    const messages = lintWith(listLayout, undefined, text)
    expect(messages.map(({expected, suggest}) => [expected, suggest?.length])).toEqual([
      [undefined, 1],
      [undefined, 1]
    ])
    expect((await fix(text, undefined)).text).toBe(text)
  })

  it('of bullets in one list is that of the text before it was repaired', () => {
    const text = (other: number) =>
      Array.from({length: 10}, (_, index) => item(`n${index}`, index < other ? '*' : '-')).join('')
    const told = (now: number, then: number) => lintWith(listLayout, undefined, text(now), text(then)).length
    expect([told(2, 2), told(2, 4), told(4, 2)]).toEqual([1, 0, 1])
  })

  it('of blank lines between entries is that of the text before it was repaired', () => {
    const text = (blank: number) =>
      Array.from({length: 30}, (_, index) => item(`n${index}`) + (index < blank ? '\n' : '')).join('')
    const told = (now: number, then: number) => lintWith(listLayout, undefined, text(now), text(then)).length
    expect([told(1, 1), told(1, 5), told(5, 1)]).toEqual([1, 0, 5])
  })
})

describe('a blank line before a heading', () => {
  it.each(['- <!--\n', '- ```\n', '> <div>\n'])(
    'is not asked for behind %j, which takes it for its own',
    async (open) => {
      const text = `# A\n\n- [Ant](https://a.example)\n\n${open}# B\n\n- [Bee](https://b.example)\n`
      expect(await fix(text, {headingGap: 'blank line'})).toMatchObject({text, unfinished: [], cycle: []})
    }
  )
})

describe('indentation', () => {
  it('is measured from the item around, and moves all that is nested below', async () => {
    const text = '  * [A](https://a.example)\n      * [B](https://b.example)\n        * [C](https://c.example)\n'
    expect((await fix(text, {indent: '2 spaces'})).text).toBe(
      '  * [A](https://a.example)\n    * [B](https://b.example)\n      * [C](https://c.example)\n'
    )
  })

  it('that is wrong once is one finding, whatever is nested below it', () => {
    const text = '* [A](https://a.example)\n   * [B](https://b.example)\n     * [C](https://c.example)\n'
    expect(lintWith(listLayout, {indent: '2 spaces'}, text)).toHaveLength(1)
  })
})

describe('blanks at the ends of lines', () => {
  it('are asked of a change only where few lines have any', () => {
    const lines = (count: number, end: string) => `- [A](https://a.example)${end}\n`.repeat(count)
    const told = (base: string) => lintFrom(listLayout, undefined, base, base + lines(1, ' ')).length
    expect(told(lines(19, '') + lines(1, ' '))).toBe(2)
    expect(told(lines(17, '') + lines(3, ' '))).toBe(0)
    const messages = lintWith(listLayout, undefined, lines(17, '') + lines(3, ' '))
    expect(messages.map(({expected}) => expected)).toEqual([[''], [''], ['']])
  })
})
