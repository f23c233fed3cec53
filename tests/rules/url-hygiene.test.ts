import fc from 'fast-check'
import urlHygiene from 'remark-lint-url-hygiene'
import {urlIdentity} from 'url-identity'
import {fixpoint} from 'vfile-edit'
import {describe, expect, test} from 'vitest'
import {lintFrom, lintWith, shown} from './lint-with.ts'

const lint = (text: string) => lintWith(urlHygiene, undefined, text)
const messages = (text: string, options?: unknown): string[] => lintWith(urlHygiene, options, text).map(shown)

describe('url-hygiene', () => {
  test('removes trackers from references, HTML, autolinks and escaped ampersands, and only those', async () => {
    const text = [
      '- [Beds][beds]',
      '- <https://garden.example/rows?utm_source=a>',
      '- [Soil](https://garden.example/soil?id=1&amp;utm_source=a&amp;page=2)',
      '- [Rain](<https://garden.example/rain?gclid=1&id=2>)',
      '',
      '[beds]: https://garden.example/beds?fbclid=x "Beds"',
      ''
    ].join('\n')
    const fixed = await fixpoint(text, lint)
    expect(fixed.text).toBe(
      [
        '- [Beds][beds]',
        '- <https://garden.example/rows>',
        '- [Soil](https://garden.example/soil?id=1&amp;page=2)',
        '- [Rain](<https://garden.example/rain?id=2>)',
        '',
        '[beds]: https://garden.example/beds "Beds"',
        ''
      ].join('\n')
    )
  })

  test('removes for good, and the pages stay the same', async () => {
    const piece = fc.constantFrom('id=1', 'page=2', 'utm_source=a', 'fbclid=b', 'ref=hn', 'ref=main', 'x', 'gclid')
    const query = fc.array(piece, {maxLength: 5}).map((pieces) => pieces.join('&'))
    await fc.assert(
      fc.asyncProperty(query, fc.constantFrom('', '#a', '#utm_source=a'), async (search, hash) => {
        const url = `https://garden.example/beds?${search}${hash}`
        const fixed = await fixpoint(`- [Beds](${url})\n`, lint)
        expect(fixed).toMatchObject({cycle: [], unfinished: []})
        const left = /\((.*)\)/.exec(fixed.text)?.[1] ?? ''
        expect(urlIdentity(left).key).toBe(urlIdentity(url).key)
        expect(lint(fixed.text).filter(({expected}) => expected)).toEqual([])
      })
    )
  })

  test.each([
    ['见https://x.example/a?utm_source=b，用来做事。', '见https://x.example/a，用来做事。'],
    ['https://x.example/a?id=1&utm_medium=q）。', 'https://x.example/a?id=1）。'],
    ['https://x.example/a?utm_source=b*bold* text', 'https://x.example/a*bold* text'],
    ['https://x.example/a?utm_source=b’s text', 'https://x.example/a’s text'],
    ['https://x.example/a?utm_source=b…and text', 'https://x.example/a…and text'],
    ['"https://x.example/a?utm_source=b" text', '"https://x.example/a" text'],
    ['(https://x.example/a?utm_source=b) text', '(https://x.example/a) text'],
    ['https://x.example/a#utm_source=b、and', 'https://x.example/a、and']
  ])('ends a bare URL by its grammar: %s', async (written, left) => {
    const {text} = await fixpoint(`- [A](https://a.example) - ${written}\n`, lint)
    expect(text).toBe(`- [A](https://a.example) - ${left}\n`)
  })

  test.each([
    ['a line with something open', 'suggest', '[A](https://a.example?utm_source=x) (more'],
    ['a link that is broken', 'suggest', '[A](https://a.example) [b](https://b.example?utm_source=x - and'],
    ['a referrer', 'suggest', '[A](https://a.example?ref=producthunt)'],
    ['what changes the page', 'suggest', '[A](https://www.youtube.com/playlist?app=desktop&list=PLx)'],
    ['an attribute', 'safe', '<a href="https://a.example?utm_source=x">A</a>'],
    ['a quotation mark in a bare URL', undefined, "A https://a.example'?utm_source=x"],
    ['the name of a copy', undefined, '[A](https://archive.ph/2020/https://a.example?utm_source=x)'],
    ['an address in an address', undefined, '[A](https://b.example/?u=https://a.example?utm_source=x)']
  ])('repairs only what is certain in %s', (_, repair, line) => {
    const [message, ...others] = lint(`- ${line}\n`)
    expect(message && (message.expected ? 'safe' : 'suggest')).toBe(repair)
    expect(others).toEqual([])
  })

  test('leaves a valid URL of which a person has to decide on a part', async () => {
    const {text} = await fixpoint('- [A](https://a.example/?utm_source=x&ref=producthunt&gclid=y)\n', lint)
    expect(text).toBe('- [A](https://a.example/?ref=producthunt)\n')
    const allowed = (next: string) => lintWith(urlHygiene, {allow: ['gclid']}, next)
    const kept = await fixpoint('- [A](https://a.example/?utm_source=x&gclid=y)\n', allowed)
    expect(kept.text).toBe('- [A](https://a.example/?gclid=y)\n')
  })

  test('asks a change for https where the list has turned to it at that host', () => {
    const links = (scheme: string, count: number) => `- [A](${scheme}://a.example/1)\n`.repeat(count)
    const asked = (base: string) => lintFrom(urlHygiene, undefined, base, base + links('http', 1)).length
    expect(asked(links('https', 5))).toBe(1)
    expect(asked(links('https', 4))).toBe(0)
    expect(asked(links('https', 8) + links('http', 2))).toBe(0)
    expect(lint(links('https', 1) + links('http', 1))).toHaveLength(1)
  })

  test('leaves it to a person to take somebody’s affiliate away', () => {
    const [message] = lint('- [Soil](https://www.amazon.com/dp/1491950358?tag=me-20)\n')
    expect(message).toMatchObject({expected: undefined, suggest: ['']})
  })

  test('has one cause for all entries with the same parameters or without https', () => {
    const tagged = lint('- [A](https://a.example/?utm_source=x)\n- [B](https://b.example/?utm_source=y)\n')
    expect(new Set(tagged.map(({group}) => group)).size).toBe(1)
    const plain = lint('- [A](https://a.example/1)\n- [B](http://a.example/2)\n- [C](http://a.example/3)\n')
    expect(plain.map(({group}) => group)).toEqual(['http', 'http'])
  })

  test('does what it is told', () => {
    const text =
      '- [A](http://a.example/?utm_source=x)\n- [B](https://bit.ly/abcdef)\n- [C](https://m.imdb.com/title/tt1)\n'
    expect(messages(text, {https: 'always'})).toHaveLength(4)
    expect(messages(text, {tracking: false, shorteners: false, wrappers: false})).toEqual([])
    expect(messages(text, {allow: ['utm_source', 'bit.ly', 'm.imdb.com']})).toEqual([])
  })

  test.each([
    ['http://http://a.example', 'scheme twice'],
    ['https:/a.example/x', 'scheme `https:/`'],
    ['hhttps://a.example/x', 'scheme `hhttps://`'],
    ['https//a.example/x', 'scheme `https//`'],
    ['a-garden.github.io/beds/', 'URL without scheme'],
    ['https://a.example/x](https://b.example', '`](https://b.example` at the end of a URL'],
    ['https://a.example/x%E2%80%8B', 'white space at the end of a URL'],
    ['https://a%20b.example/x', 'host `a%20b.example`']
  ])('takes %s for a slip', (url, thing) => {
    expect(messages(`- [Soil](<${url}>)\n`)).toEqual([expect.stringContaining(`Unexpected ${thing}, expected`)])
  })

  test.each([
    'readme.md',
    'docs/readme.md',
    'scripts/build.sh/readme',
    'mailto:a@a.example',
    'https://a.example/wiki/A_(b)',
    'http://localhost/x',
    'http://[::1]/x',
    'https://user:pw@a.example/x',
    'https://user@a.example/x',
    'magnet:?xt=urn:btih:abc',
    'http://abcdefghijklmnop.onion/x',
    'https://archive.today/2019/https://a.example/x%20',
    'ftp://a.example/x',
    'https://a.example:8080/x',
    'http://例え.テスト/x',
    'https://web.archive.org/web/2019/http://a.example/',
    'https://www.youtube.com/watch?v=abcdefghijk&list=PLx&index=1'
  ])('says nothing of %s', (url) => {
    expect(messages(`- [Soil](<${url}>)\n`)).toEqual([])
  })

  test.each(['&utm_a=1', '&amp;utm_a=1', '&a=1', '%20', '](', 'http://', '&amp;'])(
    'reads a long URL of `%s`',
    (unit) => {
      lint(`- [Soil](<https://a.example/?a=1${unit.repeat(20_000)}>)\n`)
    }
  )
})
