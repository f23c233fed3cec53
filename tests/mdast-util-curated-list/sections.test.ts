import {describe, expect, it} from 'vitest'
import {readList} from './read-list.ts'

describe('sections', () => {
  it('start with one that has no heading and holds the others', () => {
    const [first, second] = readList('Intro\n\n# Saws\n').sections
    expect(first).toMatchObject({title: '', slug: '', depth: 0, range: {start: 0, end: 14}, body: {start: 0, end: 7}})
    expect(second?.parent).toBe(first)
  })

  it('reach to the next heading of their rank, their bodies to the next of any', () => {
    const list = readList('# A\n\n## B\n\nb\n\n### C\n\n## D\n')
    const texts = list.sections.map(({range, body}) => [range, body].map(({start, end}) => list.text.slice(start, end)))
    expect(texts.slice(1)).toEqual([
      ['# A\n\n## B\n\nb\n\n### C\n\n## D\n', '\n\n'],
      ['## B\n\nb\n\n### C\n\n', '\n\nb\n\n'],
      ['### C\n\n', '\n\n'],
      ['## D\n', '\n']
    ])
    expect(list.sections.map(({sections}) => sections.map(({title}) => title))).toEqual([
      ['A'],
      ['B', 'D'],
      ['C'],
      [],
      []
    ])
  })

  it('take the slugs that GitHub gives, numbered where equal', () => {
    const {sections} = readList(
      '# Saws & Planes\n\n## 🪚 Saws\n\n## Saws\n\n> ## Saws\n\n## Saws\n\n## C++ `x` [y](/z)\n'
    )
    expect(sections.map(({slug}) => slug)).toEqual(['', 'saws--planes', '-saws', 'saws', 'saws-2', 'c-x-y'])
  })

  it('are not opened by headings in quotes and lists, which count as anchors', () => {
    const list = readList('# A\n\n> ## B\n\n- ## C\n')
    expect(list.sections.map(({title}) => title)).toEqual(['', 'A'])
    expect([...list.anchors]).toEqual(['a', 'b', 'c'])
  })

  it('are opened by underlined and by HTML headings', () => {
    const list = readList('A\n=\n\n<br>\n<h2 id="bee">B &amp; <i>b</i></h2>\n\ntext\n')
    expect(list.sections.map(({title, slug, depth}) => [title, slug, depth])).toEqual([
      ['', '', 0],
      ['A', 'a', 1],
      ['B & b', 'b--b', 2]
    ])
    const {range} = list.sections[2] ?? {range: {start: 0, end: 0}}
    expect(list.text.slice(range.start)).toMatch(/^<h2/)
  })

  it('leave out HTML headings that only show a picture', () => {
    expect(readList('<h1><img src="a.svg"></h1>\n').sections).toHaveLength(1)
  })
})

describe('anchors', () => {
  it('are headings, ids and names, with and without the prefix of GitHub', () => {
    const {anchors} = readList('# A b\n\n<a name="c"></a> <p id=user-content-d>\n\n```html\n<a name="e">\n```\n')
    expect([...anchors]).toEqual(['a-b', 'c', 'user-content-d', 'd'])
  })
})
