import fc from 'fast-check'
import companySuffix from 'remark-lint-company-suffix'
import {fixpoint} from 'vfile-edit'
import {describe, expect, it} from 'vitest'
import {lintFrom, lintWith} from './lint-with.ts'

const acme = Array.from({length: 6}, (_, index) => `- [Topic ${index} at Acme](https://eng.acme.example/${index})`)
const list = (...lines: string[]) => ['## Topics', '', ...acme, ...lines].join('\n')
const found = (text: string, options?: unknown) => lintWith(companySuffix, options, text)
const repair = (text: string) => found(text).map(({suggest}) => suggest?.[0])

describe('company-suffix', () => {
  it('asks for the company behind note and parts', () => {
    const [message] = found(list('- [Reading (in haste) (2 parts)](https://eng.acme.example/x)'))
    expect(message).toMatchObject({actual: '', suggest: [' at Acme'], place: {column: 32}})
  })

  it.each([
    ['Acme Billing', ['Billing at Acme']],
    ['Acme: billing for all', ['Billing for all at Acme']],
    ['Ledger at Acme: Billing for All', ['Ledger: Billing for All at Acme']],
    ["Scaling Acme's Billing", ['Scaling Billing at Acme']],
    ['Billing of Acme', [' at ']],
    ['Billing - Acme', [' at ']],
    ['Autoscaling Acme', ['at ']],
    ['Sharing Data with Acme', [' at Acme']],
    ['How Acme Bills', [undefined]],
    ['Acme', []],
    ['Acme Blog', []]
  ])('reads where %j names its company', (title, repairs) => {
    expect(repair(list(`- [${title}](https://eng.acme.example/x)`))).toEqual(repairs)
  })

  it.each([
    ['a shared host', '- [Billing](https://www.youtube.com/watch?v=1)'],
    ['a talk', '- [Billing - Ada Lovelace, Engineer at Brill](https://eng.acme.example/x)'],
    ['a category', '- [Billing](https://eng.acme.example/x)\n  - [Invoices at Acme](https://eng.acme.example/y)'],
    ['another section', '\n## Books\n\n- [Billing](https://eng.acme.example/x)'],
    [
      'a product of the company',
      '- [Billing with Google Cloud](https://cloud.example)\n- [X at Google](https://x.example)'
    ],
    [
      'a company that is the object',
      '- [Moving from Netflix](https://x.example)\n- [X at Netflix](https://x.example/2)'
    ]
  ])('asks %s for no company', (_, lines) => {
    expect(found(list(lines))).toEqual([])
  })

  it('exempts a section that mostly does without', () => {
    const plain = '- [Some Thought](https://eng.acme.example/t)\n'.repeat(4)
    expect(found(list(plain))).toEqual([])
  })

  it.each([
    ['a broken link', '- [Billing at Facebook](https://code.fb.com/x/'],
    ['a bracket left over', '- [ Billing at Heroku]https://heroku.com'],
    ['a link without bracket', '- [Billing at Github(https://github.com/x)'],
    ['blanks before the address', '- [Billing at Github] (https://github.com/x)']
  ])('touches no text of %s', (_, line) => {
    expect(found(list(line))).toEqual([])
  })

  it.each([
    [
      'something else is open',
      '- [Billing at Github](https://github.com/x) (see below',
      '- [A at GitHub](https://a.example)'
    ],
    [
      'words lead to the link',
      '- Read [Billing at Github](https://github.com/x)',
      '- [A at GitHub](https://a.example)'
    ],
    ['others write so', '- [Billing at Netflax](https://netflixtechblog.com/x)', '- [A at Netflax](https://a.example)']
  ])('only suggests a spelling where %s', (_, line, other) => {
    const [message, ...others] = found([line, other].join('\n'))
    expect(message?.suggest).toHaveLength(1)
    expect(others).toEqual([])
  })

  it('takes the well-known spelling against the majority, as one finding', () => {
    const text =
      '- [A at Github](https://a.example)\n- [B at Github](https://b.example)\n- [C at GitHub](https://c.example)'
    const messages = found(text)
    expect(messages).toMatchObject([{expected: ['GitHub']}, {expected: ['GitHub']}])
    expect(new Set(messages.map(({group}) => group)).size).toBe(1)
  })

  it('doubts an unknown company only where the host names one', () => {
    expect(found('- [A at Cloudfare](https://a.example)')).toEqual([])
    expect(found('- [A at Zalanda](https://zalandas.example/x)')).toEqual([])
    expect(found('- [A at notion](https://www.notion.so/blog/a)')).toMatchObject([{expected: ['Notion']}])
    expect(found('- [A at Line](https://engineering.linecorp.com/a)')).toMatchObject([{expected: ['LINE']}])
    expect(found(list('- [A at Acmes](https://eng.acme.example/x)'))).toEqual([])
  })

  it('leaves allowed spellings and, when told so, missing companies alone', () => {
    expect(found('- [A at Github](https://a.example)', {allow: ['Github']})).toEqual([])
    expect(found(list('- [Billing](https://eng.acme.example/x)'), {suffix: 'ignore'})).toEqual([])
  })

  it('learns from the base and not from the contribution', () => {
    const head = list('- [Billing](https://eng.acme.example/x)')
    expect(lintFrom(companySuffix, {}, '', head)).toEqual([])
    expect(lintFrom(companySuffix, {}, list(), head)).toMatchObject([{suggest: [' at Acme']}])
  })

  it('leaves `of Company` to the owner of the list', () => {
    const of = list('- [History of Acme](https://eng.acme.example/x)')
    expect(found(of)).toMatchObject([{actual: ' of ', suggest: [' at ']}])
    expect(lintFrom(companySuffix, {}, list(), of)).toEqual([])
    expect(lintFrom(companySuffix, {}, list(), of.replace(' of ', ' by '))).toMatchObject([{suggest: [' at ']}])
  })

  it('repairs only spellings on its own, for good', async () => {
    const titles = [
      'A at Github',
      'B of Acme',
      'C',
      'D at Neflix',
      'E at Acme (x)',
      'F - Jo Roe, CTO at Youtube',
      'G at acme'
    ]
    const hosts = ['https://eng.acme.example/x', 'https://netflixtechblog.com/x', 'https://x.example']
    const line = fc
      .tuple(fc.constantFrom(...titles), fc.constantFrom(...hosts))
      .map(([title, url]) => `- [${title}](${url})`)
    await fc.assert(
      fc.asyncProperty(fc.array(line), async (lines) => {
        const text = list(...lines)
        const {text: fixed, cycle} = await fixpoint(text, (next) => found(next))
        expect(cycle).toEqual([])
        const known = text.replaceAll('Github', 'GitHub').replaceAll('Youtube', 'YouTube')
        const isElsewhere = /Neflix\]\(https:\/\/(?!netflix)/.test(text)
        expect(fixed).toBe(isElsewhere ? known : known.replaceAll('Neflix', 'Netflix'))
      }),
      {numRuns: 30}
    )
  })

  it.each([
    ['titles', (count: number) => '- [a at b of c - d](https://x.example)\n'.repeat(count / 10)],
    ['words', (count: number) => list(`- [${'Acme at '.repeat(count)}](https://eng.acme.example/x)`)],
    ['spaces', (count: number) => list(`- [a${' '.repeat(count)}Acme](https://eng.acme.example/x)`)],
    ['points', (count: number) => list(`- [a${'.'.repeat(count)}b Acme](https://eng.acme.example/x)`)]
  ])('gets through many %s', (_, make) => {
    expect(found(make(2000)).length).toBeLessThan(2000)
  })
})
