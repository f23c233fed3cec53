import fc from 'fast-check'
import properNames from 'remark-lint-proper-names'
import {fixpoint} from 'vfile-edit'
import {describe, expect, it} from 'vitest'
import {lintFrom, lintWith} from './lint-with.ts'

const spelled = (text: string, options?: unknown) => lintWith(properNames, options, text)

describe('proper-names', () => {
  it('is one cause for all names of a list that are certain', () => {
    const messages = spelled('Github\n\nGithub and Gitlab')
    expect(messages.map(({group}) => group)).toEqual(['names', 'names', 'names'])
  })

  it('learns that lower case is a slip from a list that writes the name right', () => {
    const right = '- [a](https://a.example) - Reads MySQL.\n'.repeat(5)
    expect(spelled(`${right}- [b](https://b.example) - Reads mysql.`)).toMatchObject([
      {actual: 'mysql', suggest: ['MySQL'], group: 'names in lower case'}
    ])
    expect(spelled('- [b](https://b.example) - Reads mysql and MySQL.')).toEqual([])
    expect(spelled(`${right}- [mysql](https://b.example) - Package mysql reads.`)).toEqual([])
    expect(spelled(`${right}- [b](https://b.example) - Reads mysql.`, {lowerCase: 'never'})).toEqual([])
  })

  it('lets a contribution quote a title as printed where the list does not spell the name itself', () => {
    const title = '- [NodeJS in Five Days](https://a.example/five-days)\n'
    const prose = '- [b](https://b.example) - Runs on NodeJS.\n'
    const habit = '- [c](https://c.example) - Runs on Node.js.\n'
    const added = (base: string) => lintFrom(properNames, undefined, base, base + title + prose)
    expect(added('- [d](https://d.example)\n').map(({line}) => line)).toEqual([3])
    expect(added(habit).map(({line}) => line)).toEqual([2, 3])
    expect(added(habit + prose).map(({line}) => line)).toEqual([2, 4])
    expect(spelled(title)).toHaveLength(1)
  })

  it('leaves the company of a title and of a person to company-suffix', () => {
    const text = '- [Caching at Github](https://a.example)\n- [Queues - Jo Roe, Engineer at Github](https://b.example)'
    expect(spelled(text)).toEqual([])
    expect(spelled('- [Balancing at 500 pixel](https://developers.500px.com/a)')).toEqual([])
    expect(spelled('- [Caching at Github Engineering](https://a.example)')).toMatchObject([{actual: 'Github'}])
    expect(spelled('- [Github for Caching at Etsy](https://a.example)')).toMatchObject([{actual: 'Github'}])
  })

  it('reads reference links and escaped text', () => {
    const text = '- [Javascript\\_x and Github tips][a]\n\n[a]: https://a.example/Github-tips'
    expect(spelled(text)).toEqual([])
    expect(spelled('- A [Javascript guide][a] \\* Github\n\n[a]: https://a.example').map(({actual}) => actual)).toEqual(
      ['Javascript', 'Github']
    )
  })

  it('repairs only the letters of names, for good', async () => {
    const words = [
      'Github',
      'Javascript',
      'MacOS',
      'JQuery',
      'NodeJS',
      '`Mysql`',
      '[Mysql](x)',
      '.',
      '#',
      '-',
      'x',
      '\n'
    ]
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...words)), async (parts) => {
        const text = parts.join(' ')
        const {text: fixed} = await fixpoint(text, (next) => spelled(next))
        expect(fixed.toLowerCase()).toBe(text.toLowerCase())
        expect(spelled(fixed).filter(({expected}) => expected?.length === 1)).toEqual([])
      })
    )
  })

  it('stays linear in long lists of names', () => {
    const text = '- [github](https://a.example) - github Github mysql.\n'.repeat(800)
    const started = performance.now()
    spelled(text)
    expect(performance.now() - started).toBeLessThan(8000)
  })
})
