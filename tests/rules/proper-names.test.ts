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

  it.each([
    ['prose', '- [a](https://a.example) - Reads Mysql and more.', 'safe'],
    ['an initialism behind it', '- [a](https://a.example) - Has a Mysql API.', 'safe'],
    ['a heading', '# Mysql', 'safe'],
    ['a link', '- [Mysql tips](https://a.example)', 'suggest'],
    ['a link of HTML', '- <a href="https://a.example"><b>Mysql</b> tips</a>', 'suggest'],
    ['the link of a project', '- See <a href="https://a.example/Mysql">Mysql</a>', undefined],
    ['a broken link', '- [a Mysql tip](https://a.example', 'suggest'],
    ['open HTML', '- [a](https://a.example) - Uses <code>\n  Mysql now.', undefined],
    ['code of HTML', '- [a](https://a.example) - Uses <code>the *Mysql* shell</code>.', undefined],
    ['something open', '- [a](https://a.example) - Reads (Mysql and more.', 'suggest'],
    ['a longer name', '- [a](https://a.example) - Like Mysql Bench.', 'suggest'],
    ['emphasis', '- [a](https://a.example) - By the author of *Mysql in five days*.', 'suggest'],
    ['straight quotes', '- [a](https://a.example) - Said "no Mysql here".', 'suggest'],
    ['curly quotes', '- [a](https://a.example) - Said “no Mysql here”.', 'suggest'],
    ['behind quotes', '- [a](https://a.example) - Said “no” to "all" Mysql here.', 'safe'],
    ['an inch', '- [a](https://a.example) - Fits 19" racks with Mysql.', 'safe'],
    ['a quotation', '> Mysql is fine.', 'suggest'],
    ['a licence', '- [a](https://a.example) - Mysql Public License 2.0', undefined],
    ['a licence in a link', '- [Open LDAP Public License](https://a.example)', undefined],
    ['another name of words', '- [Open LDAP Park](https://a.example)', undefined],
    ['the own site of a name of words', '- [Open LDAP Park](https://openldap.org/park)', 'suggest']
  ])('repairs a name only where it is certain: in %s', (_, text, repair) => {
    const [message] = spelled(text)
    expect(message && (message.expected ? 'safe' : 'suggest')).toBe(repair)
  })

  it('takes the titles of entries from what it learns from', () => {
    const right = '- [a](https://a.example) - Reads MySQL.\n'.repeat(9)
    const slip = '- [b](https://b.example) - Reads mysql.\n'
    const title = '- [mysql](https://c.example) - Package.\n'
    expect(lintFrom(properNames, undefined, right, right + slip)).toHaveLength(1)
    expect(lintFrom(properNames, undefined, right + title, right + slip)).toEqual([])
    expect(lintFrom(properNames, undefined, right, right + title + slip)).toEqual([])
  })

  it('stays linear in a block of names and quotation marks', () => {
    expect(spelled('Github "Github“ '.repeat(8000))).toHaveLength(8000)
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
