import type {Root, RootContent} from 'mdast'
import {curatedList} from 'mdast-util-curated-list'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {readList} from './read-list.ts'

/** Shapes that a careless reader takes the square of their length for, or runs out of stack on. */
const shapes: Array<[string, number, (size: number) => string]> = [
  ['entries', 500, (n) => '- [a](b) - desc.\n'.repeat(n)],
  ['links of one entry', 1000, (n) => `- ${'[a](b) '.repeat(n)}`],
  ['lines of one paragraph', 500, (n) => '[a](b) - c\n'.repeat(n)],
  ['badges', 500, (n) => `- [a](b) - c ${'[![x](y)](z) '.repeat(n)}`],
  ['parentheses of links', 500, (n) => `- [a](b) - c. ${'([x](y)) '.repeat(n)}`],
  ['code chips', 2000, (n) => `- [a](b) - c. ${'`x` '.repeat(n)}`],
  ['emphasis', 5000, (n) => `- ${'**'.repeat(n)}[a](b)`],
  ['HTML lines', 1000, (n) => `<p>\n${'<a href="x">t</a> - d<br>\n'.repeat(n)}</p>`],
  ['unclosed tags', 5000, (n) => `<p>\n${'<a href="x">'.repeat(n)}`],
  ['unclosed quotes', 5000, (n) => `<p>\n${'<a b=\'c "\n'.repeat(n)}`],
  ['unclosed comments', 5000, (n) => `<p>\n${'<!-- '.repeat(n)}`],
  ['HTML headings', 2000, (n) => `<p>\n${'<h2>a</h2>'.repeat(n)}`],
  ['headings', 500, (n) => '# a\n'.repeat(n)],
  ['rows', 300, (n) => `|a|b|\n|-|-|\n${'|[a](b)|c|\n'.repeat(n)}`],
  ['contents', 500, (n) => `${'- [a](#a)\n'.repeat(n)}# a\n`],
  ['literal addresses', 500, (n) => `- ${'(http://a.b/c) '.repeat(n)}`],
  ['blanks', 20_000, (n) => `- [a](b)${' '.repeat(n)}x`],
  ['brackets of images', 1000, (n) => `- ${'!['.repeat(n)} [c](d)`]
]

/** A paragraph in many quotes, made by hand: no parser is waited for. */
function nested(depth: number): Root {
  const position = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 7, offset: 6}}
  let inner: RootContent = {
    type: 'paragraph',
    position,
    children: [{type: 'link', url: 'b', position, children: []}]
  }
  for (let level = 0; level < depth; level++) inner = {type: 'blockquote', position, children: [inner]}
  return {type: 'root', position, children: [inner]}
}

function nestedLists(depth: number): Root {
  const position = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 9, offset: 8}}
  let inner: RootContent = {type: 'paragraph', position, children: []}
  for (let level = 0; level < depth; level++) {
    inner = {type: 'list', position, children: [{type: 'listItem', position, children: [inner]}]}
  }
  return {type: 'root', position, children: [inner]}
}

function deepEmphasis(depth: number): Root {
  const position = {start: {line: 1, column: 1, offset: 0}, end: {line: 1, column: 9, offset: 8}}
  let inner: RootContent = {type: 'text', value: 'a', position}
  for (let level = 0; level < depth; level++) inner = {type: 'emphasis', position, children: [inner]}
  return {type: 'root', children: [{type: 'heading', depth: 1, position, children: [inner]}]}
}

describe('hostile documents', () => {
  it.each(shapes)('with many %s are read', (_, size, make) => {
    expect(() => {
      const {conventions} = readList(make(size))
      return [conventions.endPunctuation, conventions.separator, conventions.capital, conventions.description]
    }).not.toThrow()
  })

  it.each([
    ['quotes', nested],
    ['lists', nestedLists],
    ['emphasis', deepEmphasis]
  ])('nested 50,000 deep in %s do not exhaust the stack', (_, make) => {
    expect(() => curatedList(make(50_000), new VFile('[a](b) - c'))).not.toThrow()
  })

  it('read a tree without positions as one without entries', () => {
    const tree: Root = {
      type: 'root',
      children: [
        {type: 'heading', depth: 1, children: [{type: 'text', value: 'a'}]},
        {
          type: 'list',
          children: [
            {type: 'listItem', children: [{type: 'paragraph', children: [{type: 'link', url: '/a', children: []}]}]}
          ]
        },
        {type: 'table', children: [{type: 'tableRow', children: []}]},
        {type: 'html', value: '<a href="b">c</a>'},
        {type: 'definition', identifier: 'x', url: 'y'}
      ]
    }
    expect(curatedList(tree, new VFile('')).entries).toEqual([])
  })
})
