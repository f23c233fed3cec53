import type {Entry} from 'mdast-util-curated-list'
import {describe, expect, it} from 'vitest'
import {misplaced} from './places.ts'
import {readCommonMark, readList} from './read-list.ts'
import {members, shown} from './shown.ts'

/** The parts of the entries of a list, less their addresses. */
function parts(text: string): unknown[] {
  const list = readList(text)
  expect(misplaced(list)).toEqual([])
  return list.entries.map((entry) => {
    const {url, ...rest} = shown(entry)
    return rest
  })
}

function first(text: string): Entry | undefined {
  return readList(text).entries[0]
}

describe('a list item', () => {
  it.each([
    ['- [Lathe](/a)', {title: 'Lathe'}],
    ['- [Lathe](/a) - Turns wood.', {title: 'Lathe', separator: ' - ', description: 'Turns wood.'}],
    ['- [Lathe](/a): Turns wood.', {title: 'Lathe', separator: ': ', description: 'Turns wood.'}],
    ['- [Lathe](/a)— turns', {title: 'Lathe', separator: '— ', description: 'turns'}],
    ['- [Lathe](/a)：旋盤', {title: 'Lathe', separator: '：', description: '旋盤'}],
    ['- [Lathe](/a)  Turns wood', {title: 'Lathe', separator: '  ', description: 'Turns wood'}],
    ['- [Lathe](/a) -', {title: 'Lathe', separator: ' -'}],
    ['- [Lathe](/a)<br>Turns', {title: 'Lathe', separator: '<br>', description: 'Turns'}],
    [
      '- [Lathe](/a)\n  Turns wood\n  and metal',
      {title: 'Lathe', separator: '\n  ', description: 'Turns wood\n  and metal'}
    ],
    ['- [Lathe](/a) - Turns <!-- note -->', {title: 'Lathe', separator: ' - ', description: 'Turns'}],
    ['+ **[Lathe](/a)**: Turns', {title: 'Lathe', separator: ': ', description: 'Turns'}],
    ['* [**Lathe**](/a) - Turns', {title: 'Lathe', separator: ' - ', description: 'Turns'}],
    ['1. [`lathe`](/a) Turns', {title: 'lathe', separator: ' ', description: 'Turns'}],
    ['- <b><a href="/a">Lathe</a></b> - Turns', {title: 'Lathe', separator: ' - ', description: 'Turns'}],
    ['- [x] [Lathe](/a) - Turns', {title: 'Lathe', separator: ' - ', description: 'Turns'}],
    ['- [ ] Lathe - [link](/a)', {before: 'Lathe -', title: 'Lathe'}],
    ['- 🪵 [Lathe](/a)', {before: '🪵', title: 'Lathe'}],
    ['- :wood: [Lathe](/a)', {before: ':wood:', title: 'Lathe'}],
    [
      '- [Lathe](/a) ![free](i.svg) [![ok](j.svg)](/b) - Turns',
      {title: 'Lathe', separator: ' - ', description: 'Turns'}
    ],
    ['- [Lathe](/a) `⚠` - Turns', {title: 'Lathe', separator: ' - ', description: 'Turns'}],
    ['- [Lathe](/a) (formerly Spinner) – Turns', {title: 'Lathe', separator: ' – ', description: 'Turns'}],
    ['- [Lathe](/a) by @turner – Turns', {title: 'Lathe', separator: ' – ', description: 'Turns'}],
    ['- [Lathe](/a) ⭐ 1.2k - Turns', {title: 'Lathe', separator: ' - ', description: 'Turns'}],
    ['- [Lathe](/a)[^1] —— Turns\n\n[^1]: So', {title: 'Lathe', separator: ' —— ', description: 'Turns'}],
    ['- [Lathe](/a) and [Drill](/b) - Turn.', {title: 'Lathe', separator: ' - ', description: 'Turn.'}],
    ['- **[Lathe](/a)**, [Drill](/b) & [Saw](/c): Turn', {title: 'Lathe', separator: ': ', description: 'Turn'}],
    ['- [Lathe](/a) [pdf](/b) – Turn', {title: 'Lathe', separator: ' – ', description: 'Turn'}],
    ['- [Lathe](/a) or [Drill](/b) turn', {title: 'Lathe', separator: ' ', description: 'or [Drill](/b) turn'}],
    ['- [Lathe](/a), see [Drill](/b) - Turn', {title: 'Lathe', separator: ', ', description: 'see [Drill](/b) - Turn'}],
    [
      "- [Acme](/a)'s [Lathe](/b) - Turns",
      {before: "[Acme](/a)'s", title: 'Lathe', separator: ' - ', description: 'Turns'}
    ],
    ['- [Lathe](/a) (2014)', {title: 'Lathe', separator: ' ', description: '(2014)'}],
    ['- https://lathe.example', {title: 'https://lathe.example'}],
    ['- <https://lathe.example> - Turns', {title: 'https://lathe.example', separator: ' - ', description: 'Turns'}],
    ['- [Lathe] - Turns\n\n[lathe]: /a', {title: 'Lathe', separator: ' - ', description: 'Turns'}]
  ])('reads `%s`', (text, expected) => {
    expect(parts(text)).toEqual([expected])
  })

  it.each([
    ['- Lathes for all https://lathe.example', 'Lathes for all'],
    ['- Lathes for all: <https://lathe.example>', 'Lathes for all'],
    ['- **Lathes for all** (2014), A. Turner [[pdf]](/a)', 'Lathes for all'],
    ['- Lathes for all (A. Turner) - [PDF](/a), [video](/b)', 'Lathes for all (A. Turner)'],
    ['- Lathes for all - [Part 1](/a) & [Part 2](/b)', 'Lathes for all'],
    ['- Lathes for all [lathe.example](https://www.lathe.example/a)', 'Lathes for all'],
    ['- 木工旋盘 [链接](/a)', '木工旋盘'],
    ['- Lathes for all [🔗](/a)', 'Lathes for all']
  ])('takes the title from the words before a link that names nothing: `%s`', (text, title) => {
    expect(first(text)?.title.text).toBe(title)
  })

  it.each([
    ['- LTH - [Lathes](/a) ([github](/b))', 'Lathes', '/a'],
    ['- [github](/b) [Lathes](/a)', 'Lathes', '/a'],
    ['- [GitHub](/b) - Hosts code', 'GitHub', '/b'],
    ['- [Lathes](#x) and [Planes](/a) - tools', 'Planes', '/a']
  ])('is about the link that names something: `%s`', (text, title, url) => {
    expect(first(text)).toMatchObject({title: {text: title}, url})
  })

  it('takes a label that its neighbours share for none', () => {
    const {entries} = readList('- Saw [Plan](/a)\n- Plane [Plan](/b)\n- Lathe [Plan](/c)\n')
    expect(entries.map(({title}) => title.text)).toEqual(['Saw', 'Plane', 'Lathe'])
  })

  it('reaches over its children and the blanks behind it', () => {
    const list = readList('- [Saws](/a)\n\n  More.\n  - [Bow saw](/b)  \n- [Lathes](/c)\n')
    expect(list.entries.map(({range}) => list.text.slice(range.start, range.end))).toEqual([
      '- [Saws](/a)\n\n  More.\n  - [Bow saw](/b)  ',
      '- [Bow saw](/b)  ',
      '- [Lathes](/c)'
    ])
    expect(list.entries.map(({content}) => content.text)).toEqual([
      '[Saws](/a)\n\n  More.',
      '[Bow saw](/b)',
      '[Lathes](/c)'
    ])
  })

  it('reads check boxes without the help of the parser', () => {
    expect(readCommonMark('- [ ] [Saws](/a)').entries[0]?.content.text).toBe('[Saws](/a)')
  })

  it('keeps line ends of Windows out of what it reads', () => {
    const entry = first('- [Saws](/a) - Cut.\r\n- [Lathes](/b)\r\n')
    expect([entry?.description?.text, entry?.range]).toEqual(['Cut.', {start: 0, end: 19}])
  })
})

describe('a nested list', () => {
  it('has categories, labels and entries at any depth', () => {
    const list = readList('- [Saws](/a)\n  - Hand saws\n    - [Bow saw](/b)\n    - [Fret saw](/c)\n- Others\n')
    expect(list.groups.map(members)).toEqual([['+ Saws', '- Others'], ['- Hand saws'], ['+ Bow saw', '+ Fret saw']])
    expect(list.entries.map(({depth}) => depth)).toEqual([0, 2, 2])
    const [saws, bow] = list.entries
    expect(saws?.children[0]).toBe(bow?.parent)
    expect(bow?.parent?.parent).toBe(saws)
    expect(list.groups[2]?.parent).toBe(bow?.parent)
  })

  it('is read in source order when an item holds several', () => {
    const list = readList('- A\n  - [b](/b)\n  * [c](/c)\n- [d](/d)\n')
    expect(list.entries.map(({title}) => title.text)).toEqual(['b', 'c', 'd'])
  })

  it('without an entry anywhere is left out', () => {
    const {groups} = readList('- [Saws](/a)\n  - cut\n  - are sharp\n')
    expect(groups).toHaveLength(1)
    expect(groups[0]?.members[0]?.children).toEqual([])
  })
})

describe('a list of sentences', () => {
  it('holds entries when nearly all of them have a link', () => {
    const names = ['Saw', 'Plane', 'Lathe', 'Drill']
    const list = readList(
      names.map((name) => `- A. Turner. [${name}s at work](/${name}). Journal of Wood, 2014.\n`).join('')
    )
    expect(list.entries.map(({title}) => title.text)).toEqual(names.map((name) => `${name}s at work`))
  })
})

describe('no entries', () => {
  it.each([
    ['images that link', '- [![Saw](saw.png)](/a)'],
    ['links within the document', '- See [below](#below)'],
    ['addresses of people', '- [Write](mailto:a@saw.example)'],
    ['sentences', '- Fork it\n- Read the [guide](/a) before you write\n- Write\n'],
    ['sentences that start with a link', '- Sort it\n- [Saws](/a) come before planes\n- Write\n- Enjoy\n'],
    ['signs that link', '- [⬆️](/top)\n- [💻](/code)'],
    ['definitions alone', '[a]: /b']
  ])('are %s', (_, text) => {
    expect(readList(text).entries).toEqual([])
  })

  it('is a sentence among entries, but a short line with a link inside is', () => {
    const entries = '- [Saw](/a)\n- [Plane](/b)\n- [Lathe](/c)\n'
    expect(
      readList(`${entries}- If you like what you see, please look at [more](/d) and [yet more](/e) of it\n`).entries
    ).toHaveLength(3)
    expect(readList(`${entries}- Try [Drills](/d) too\n`).entries).toHaveLength(4)
  })
})
