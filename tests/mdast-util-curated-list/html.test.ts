import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {decodeReferences, htmlText} from '../../packages/mdast-util-curated-list/src/html/html-text.ts'
import {readTags} from '../../packages/mdast-util-curated-list/src/html/tags.ts'

function tags(text: string): unknown[] {
  return readTags(text, {start: 0, end: text.length}).map(({name, isClosing, attributes}) => [
    isClosing ? `/${name}` : name,
    ...attributes.map((attribute) => `${attribute.name}=${attribute.value.text}`)
  ])
}

describe('tags', () => {
  it.each([
    ['<a href="/b">c</a>', [['a', 'href=/b'], ['/a']]],
    ["<A HREF = '/b' hidden>", [['a', 'href=/b']]],
    ['<br/><img src=a/b.svg>', [['br'], ['img', 'src=a/b.svg']]],
    ['<!-- <a> --><!doctype html><?php ?><b>', [['b']]],
    ['a < b <c', []],
    ['<a href="b <c d="e">', [['c', 'd=e']]],
    ["<a href='b", []]
  ])('are read in `%s`', (text, expected) => {
    expect(tags(text)).toEqual(expected)
  })

  it('stay within their range and know their place', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('<a', ' b=', '"', "'", '>', '</', '<!--', '-->', 'x', ' ')), (parts) => {
        const text = `<z>${parts.join('')}<z>`
        for (const {start, end, attributes} of readTags(text, {start: 3, end: text.length - 3})) {
          expect(start).toBeGreaterThanOrEqual(3)
          expect(end).toBeLessThanOrEqual(text.length - 3)
          expect(text[start]).toBe('<')
          expect(text[end - 1]).toBe('>')
          for (const {value} of attributes) expect(text.slice(value.start, value.end)).toBe(value.text)
        }
      })
    )
  })
})

describe('text of HTML', () => {
  it('has no tags, and references decoded', () => {
    expect(htmlText(' <b>Saws</b>\n &amp; <i>planes</i> ')).toBe('Saws & planes')
  })

  it('decodes what it knows and keeps the rest', () => {
    expect(decodeReferences('&#228;&#xE4;&auml;&unknown;&amp')).toBe('äää&unknown;&amp')
  })
})
