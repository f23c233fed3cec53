import {describe, expect, it} from 'vitest'
import {misplaced} from './places.ts'
import {readCommonMark, readList} from './read-list.ts'

/** Kind, label, address and destination of the links of a text. */
function links(text: string): string[][] {
  return readList(text).links.map(({kind, label, url, destination}) => [kind, label, url, destination.text])
}

describe('links', () => {
  it.each([
    ['inline', '[Lathe](https://lathe.example)', ['inline', 'Lathe', 'https://lathe.example', 'https://lathe.example']],
    ['angled', '[Lathe](<a b.html> "With title")', ['inline', 'Lathe', 'a b.html', 'a b.html']],
    ['with a title', "[Lathe](/a 'b (c)')", ['inline', 'Lathe', '/a', '/a']],
    ['with parentheses', '[Lathe](/a_(b(c))d)', ['inline', 'Lathe', '/a_(b(c))d', '/a_(b(c))d']],
    ['with escapes', '[Lathe](/a\\)b&amp;c)', ['inline', 'Lathe', '/a)b&c', '/a\\)b&amp;c']],
    ['over two lines', '[Lathe\nand plane](\n  /a\n  "b"\n)', ['inline', 'Lathe\nand plane', '/a', '/a']],
    ['over two lines in a quote', '> [Lathe](\n> /a)', ['inline', 'Lathe', '/a', '/a']],
    ['with brackets in the text', '[Lathe \\] [x] `]`](/a)', ['inline', 'Lathe ] [x] ]', '/a', '/a']],
    ['with markup', '[**Lathe** &amp; _plane_](/a)', ['inline', 'Lathe & plane', '/a', '/a']],
    ['without address', '[Lathe]()', ['inline', 'Lathe', '', '']],
    ['badge', '[![Lathe](i.svg)](/a)', ['inline', '', '/a', '/a']],
    ['full reference', '[Lathe][x]\n\n[x]: </a b> "T"', ['reference', 'Lathe', '/a b', '/a b']],
    ['collapsed reference', '[Lathe][]\n\n[LATHE]:\n  /a', ['reference', 'Lathe', '/a', '/a']],
    ['shortcut reference', '[Lathe]\n\n[lathe]: /a\n[lathe]: /b', ['reference', 'Lathe', '/a', '/a']],
    [
      'autolink',
      '<https://lathe.example>',
      ['autolink', 'https://lathe.example', 'https://lathe.example', 'https://lathe.example']
    ],
    [
      'literal',
      'see https://lathe.example.',
      ['literal', 'https://lathe.example', 'https://lathe.example', 'https://lathe.example']
    ],
    [
      'literal without scheme',
      'www.lathe.example',
      ['literal', 'www.lathe.example', 'http://www.lathe.example', 'www.lathe.example']
    ],
    ['HTML', 'See <a class=x href="/a?b&amp;c"><b>Lathe</b></a>', ['html', 'Lathe', '/a?b&c', '/a?b&amp;c']],
    ['HTML without quotes', '<p>\n<a href=/a>Lathe</a>\n</p>', ['html', 'Lathe', '/a', '/a']],
    ['unclosed HTML', 'a <a href="/a"> b', ['html', '', '/a', '/a']]
  ])('reads a link %s', (_, text, expected) => {
    expect(links(text)).toEqual([expected])
    expect(misplaced(readList(text))).toEqual([])
  })

  it('finds the place of addresses that the parser gives none', () => {
    const list = readList('- a@lathe.example (http://lathe.example/a), also [www.')
    expect(list.links.map(({start, end}) => list.text.slice(start, end))).toEqual([
      'a@lathe.example',
      'http://lathe.example/a',
      'www'
    ])
  })

  it('leaves out links in comments and anchors without address', () => {
    expect(links('<!-- <a href="/a">Lathe</a> --> <a name="b">Plane</a>')).toEqual([])
  })

  it('reads no bare addresses where the parser does not', () => {
    expect(readCommonMark('- https://lathe.example').links).toEqual([])
  })

  it.each([
    [
      '|[Lathe](/a)|<a href=https://lathe.example/b?c=d><img src="i.svg" width=150/></a>|',
      'https://lathe.example/b?c=d'
    ],
    ['<a class=x href=https://lathe.example/b/ >see</a>', 'https://lathe.example/b/'],
    ['<p>\n<a href=https://lathe.example/b?c=d>see</a>\n</p>', 'https://lathe.example/b?c=d']
  ])('ends a value without quotes at white space or `>`: %s', (text, url) => {
    const list = readList(text)
    expect(list.links.at(-1)).toMatchObject({kind: 'html', url, destination: {text: url}})
    expect(misplaced(list)).toEqual([])
  })

  it('reads the words of a link whose address has no quotes', () => {
    expect(links('- <a href=https://lathe.example/b><b>Lathe</b></a> - Turns')).toEqual([
      ['html', 'Lathe', 'https://lathe.example/b', 'https://lathe.example/b']
    ])
  })

  it('takes no other attribute for a link', () => {
    expect(links('<img src=https://lathe.example/i.svg width=150/> and a=https://plane.example')).toEqual([
      ['literal', 'https://plane.example', 'https://plane.example', 'https://plane.example']
    ])
  })

  it('keeps Markdown and HTML in source order', () => {
    expect(links('[a](/1) <a href="/2">b</a> [c](/3)').map(([, label]) => label)).toEqual(['a', 'b', 'c'])
  })
})

describe('anchor links', () => {
  it('decodes fragments and leaves broken encodings alone', () => {
    const {anchorLinks} = readList('[a](#%C3%A4) [b](#%E4) [c](other.md#d)')
    expect(anchorLinks.map(({anchor}) => anchor)).toEqual(['ä', '%E4'])
  })

  it('knows links to the file itself', () => {
    const {anchorLinks, entries} = readList('- [Saws](./readme.md#saws)\n\n# Saws', 'readme.md')
    expect(anchorLinks.map(({anchor}) => anchor)).toEqual(['saws'])
    expect(entries).toEqual([])
  })
})
