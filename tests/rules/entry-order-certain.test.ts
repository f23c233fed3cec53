import entryOrder from 'remark-lint-entry-order'
import {applyEdits, editsOf, fixpoint} from 'vfile-edit'
import {describe, expect, it} from 'vitest'
import {lintWith} from './lint-with.ts'

const trees = [
  'Alder',
  'Birch',
  'Cedar',
  'Dogwood',
  'Elm',
  'Fir',
  'Ginkgo',
  'Hazel',
  'Ivy',
  'Juniper',
  'Larch',
  'Maple'
]

const line = (title: string): string => `- [${title}](https://${title.toLowerCase()}.example) - Grows.\n`

/** A sorted list with its third entry at the end: eleven neighbours, one of them out of order. */
const slipped = [...trees.filter((title) => title !== 'Cedar'), 'Cedar']

/** The text of a list; `change` turns the line of one title into another. */
function text(titles: string[], change: Record<string, string> = {}): string {
  return titles.map((title) => change[title] ?? line(title)).join('')
}

function lint(list: string, options?: unknown) {
  return lintWith(entryOrder, options, list)
}

/** The text with the one repair made that is found, certain or suggested, and which of the two it is. */
function repaired(list: string, options?: unknown): {text: string; isCertain: boolean} {
  const messages = lint(list, options)
  expect(messages).toHaveLength(1)
  const isCertain = messages[0]?.expected?.length === 1
  return {text: applyEdits(list, editsOf(messages, {unsafe: true})).text, isCertain}
}

describe('a move is certain', () => {
  it('in a list of eleven neighbours of which one is out of order', () => {
    expect(repaired(text(slipped))).toEqual({text: text(trees), isCertain: true})
  })

  it('of what nothing else depends on: wrapped lines, nested entries, notes, footnotes, pictures, code in a line', () => {
    const change = {
      Birch: '- [Birch](https://birch.example) - Grows\n  in the north.\n',
      Cedar:
        '- [Cedar](https://cedar.example) - Grows. ![seen](https://pictures.example/c.svg)\n  - [Atlas](https://a.example)\n  - A note.\n',
      Elm: '- [Elm](https://elm.example) - Grows by `cm` [^1], <b>slowly</b>.<br>\n\n  And so on.\n'
    }
    expect(repaired(text(slipped, change))).toEqual({text: text(trees, change), isCertain: true})
  })

  it.each([
    ['a loose list', (list: string) => list.trimEnd().replaceAll('\n', '\n\n')],
    ['carriage returns', (list: string) => list.replaceAll('\n', '\r\n')],
    ['lone carriage returns', (list: string) => list.replaceAll('\n', '\r')],
    ['no final newline', (list: string) => list.trimEnd()],
    ['an indent', (list: string) => list.replace(/^- /gm, '  - ')],
    ['an element around the list', (list: string) => `<details>\n\n${list}\n</details>\n`],
    ['a comment above and below the list', (list: string) => `<!-- trees -->\n\n${list}\n<!-- end -->\n`]
  ])('in %s', (_, form) => {
    expect(repaired(form(text(slipped)))).toEqual({text: form(text(trees)), isCertain: true})
  })

  it('in a small section of a list that is firm', () => {
    const small = `${text(trees)}\n## Shrubs\n\n${text(['Box', 'Broom', 'Gorse', 'Heath', 'Lilac', 'Privet', 'Holly'])}`
    expect(repaired(small).isCertain).toBe(true)
  })

  it('wherever the order is set', () => {
    const two = text(['Birch', 'Alder'])
    expect(repaired(two, {order: 'alphabetical'})).toEqual({text: text(['Alder', 'Birch']), isCertain: true})
  })
})

describe('a move is suggested', () => {
  it.each([
    ['nine neighbours', trees.slice(0, 10), 'Cedar'],
    ['four in five in order', [...trees.slice(0, 8), 'Aspen', 'Beech', 'Cherry', ...trees.slice(8)], 'Hazel']
  ])('where the habit is not firm: %s', (_, titles, moved) => {
    const messages = lint(text([...titles.filter((title) => title !== moved), moved]))
    expect(messages.length).toBeGreaterThan(0)
    expect(messages.every(({expected, suggest}) => expected === undefined && suggest?.length === 1)).toBe(true)
  })

  it('in a handful that stands apart in a firm section', () => {
    expect(repaired(`${text(trees)}\nShrubs:\n\n${text(['Box', 'Heath', 'Broom'])}`).isCertain).toBe(false)
  })

  const between: Array<[what: string, change: Record<string, string>]> = [
    ['a comment behind an entry', {Elm: '- [Elm](https://elm.example) - Grows. <!-- ask again -->\n'}],
    ['a comment of its own line in an entry', {Elm: '- [Elm](https://elm.example) - Grows.\n  <!-- ask again -->\n'}],
    ['a lint comment behind the moved entry', {Cedar: '- [Cedar](https://cedar.example) <!--lint ignore-->\n'}],
    ['an item without link', {Elm: `${line('Elm')}- Trees of the south follow.\n`}],
    ['code', {Elm: `${line('Elm')}- \`\`\`sh\n  grow\n  \`\`\`\n`}],
    ['a quote in an entry', {Elm: `${line('Elm')}  > Elms!\n`}],
    ['code in an entry', {Elm: `${line('Elm')}\n      grow()\n`}],
    ['a picture', {Elm: `${line('Elm')}- ![map](https://maps.example/m.png)\n`}],
    ['a heading in an entry', {Elm: '- ## [Elm](https://elm.example)\n'}],
    ['raw HTML in an entry', {Elm: `${line('Elm')}  <details>\n  <summary>More</summary>\n  </details>\n`}],
    ['an anchor', {Elm: '- <a id="elms"></a>[Elm](https://elm.example)\n'}],
    ['a tag that is not closed', {Elm: '- [Elm](https://elm.example) - <b>Grows.\n'}],
    ['a tag that does not end', {Elm: '- [Elm](https://elm.example) - <b Grows.\n'}],
    ['a link that does not end', {Elm: '- [Elm](https://elm.example) - Like [oaks](https://oak.example.\n'}],
    ['a link that is parted', {Elm: '- [Elm](https://elm.example) - Like [oaks] (https://oak.example).\n'}],
    ['code that does not end', {Elm: '- [Elm](https://elm.example) - Grows `fast.\n'}],
    ['a definition', {Elm: `${line('Elm')}\n  [elms]: https://elms.example\n`}],
    ['a lazy line', {Elm: '- [Elm](https://elm.example) - Grows\nin the north.\n'}],
    ['a group that blank lines part', {Elm: `${line('Elm')}\n`}],
    ['words before the link', {Elm: '- `EL-1` - [Elm](https://elm.example)\n'}],
    ['HTML that is still open', {Alder: '- [Alder](https://alder.example) <i>Grows.\n'}]
  ]

  it.each(between)('across %s', (_, change) => {
    const titles = slipped.filter((title) => title !== 'Alder' || !change.Alder)
    const list = (change.Alder ?? '') + text(titles, change)
    const expected =
      (change.Alder ?? '') +
      text(
        trees.filter((title) => titles.includes(title)),
        change
      )
    expect(repaired(list)).toEqual({text: expected, isCertain: false})
  })

  it.each([
    ['a comment', '<!-- - [Oak](https://oak.example) - Down. -->\n'],
    ['a lint comment between blank lines', '\n<!--lint ignore proper-names-->\n\n'],
    ['comments of several lines', '<!--\n- [Oak](https://oak.example)\n-->\n<!-- and more -->\n']
  ])('across %s, which keeps its neighbours', (_, comment) => {
    const list = (titles: string[]) => text(titles).replace(line('Ginkgo'), `${comment}${line('Ginkgo')}`)
    expect(repaired(list(slipped))).toEqual({text: list(trees), isCertain: false})
  })

  it('across text that a table takes for a row', () => {
    const row = (title: string) => `| [${title}](https://${title.toLowerCase()}.example) | Grows. |\n`
    const table = (elm: string) => (titles: string[]) =>
      `| Tree | Says |\n| - | - |\n${titles.map((title) => (title === 'Elm' ? elm : row(title))).join('')}`
    expect(repaired(table(row('Elm'))(slipped))).toEqual({text: table(row('Elm'))(trees), isCertain: true})
    expect(repaired(table('[Elm](https://elm.example)\n')(slipped)).isCertain).toBe(false)
  })

  it('behind a comment that is never closed, whatever stands between', async () => {
    const open = `- [Acacia](https://acacia.example)\n  <!-- todo\n${text(slipped)}`
    expect(repaired(open).isCertain).toBe(false)
    expect((await fixpoint(open, lint)).text).toBe(open)
  })

  it.each([
    ['a tag that is not ended', '<div title="\n\n'],
    ['a tag on a line of its own', '<details\n\n'],
    ['a comment', '<!-- from here\n\n']
  ])('below %s at the top of the text', (_, html) => {
    const messages = lint(`${html}- [Aspen](https://aspen.example)\n\n## Trees\n\n${text(slipped)}`)
    expect(messages.filter(({expected}) => expected)).toEqual([])
  })

  it('by none where an item does not end on a line of its own', () => {
    const [message] = lint(text(slipped, {Elm: `${line('Elm')}  ~~~\n`}), {order: 'alphabetical'})
    expect([message?.expected, message?.suggest]).toEqual([undefined, undefined])
  })

  it.each([
    ['words and no signs', ['Ash Bark', 'Ash, Dried', 'Ash Leaves', 'Box Zest', 'Boxes', 'Cedar Yard', 'Cedars']],
    ['the source', ['Box Tree', 'Box Wood', 'Box', 'Cedar']]
  ])('where the lines are in order by %s', (_, own) => {
    const others = ['Dogwood', 'Elm', 'Fir', 'Ginkgo', 'Hazel', 'Ivy', 'Juniper', 'Larch', 'Maple', 'Nutmeg', 'Oak']
    const list = ['Alder', ...own, ...others].map((name) => `- [${name}](https://x.example)\n`).join('')
    expect(repaired(list).isCertain).toBe(false)
  })

  it('of a title that begins with a digit where no other does', () => {
    const list = [...trees, '30 Trees'].map((name) => `- [${name}](https://x.example)\n`).join('')
    expect(repaired(list).isCertain).toBe(false)
  })

  it('of rows that go on with the row above, or have more cells than the header', () => {
    const head = '| Tree | Use |\n|---|---|\n'
    const rows = (titles: string[]) => titles.map((title) => `| [${title}](https://x.example) | Wood |\n`)
    expect(repaired(head + rows(slipped).join('')).isCertain).toBe(true)
    const joined = rows(slipped).map((row, index) => (index === 5 ? row.replace('| [Ginkgo]', '| | [Ginkgo]') : row))
    const [message] = lint(head + joined.join(''))
    expect(message?.expected).toBeUndefined()
  })
})

describe('what is no entry', () => {
  it('has no place in the alphabet', () => {
    const items = [
      '- ```sh\n  grow\n  ```\n',
      '- ![Zoo](https://zoo.example/z.png)\n',
      '- Add yours here.\n',
      '- > Zest\n'
    ]
    for (const item of items) expect(lint(text(trees, {Birch: line('Birch') + item}))).toEqual([])
  })
})

describe('lists that a comment parts', () => {
  it('are two where the comment is a heading', () => {
    expect(
      lint(`${text(trees)}<!-- shrubs -->\n${text(['Box', 'Broom', 'Gorse', 'Heath', 'Lilac', 'Privet'])}`)
    ).toEqual([])
  })

  it('are one where an entry belongs behind the comment', () => {
    const list = `${text(['Alder', 'Birch', 'Cedar', 'Yew', 'Dogwood', 'Elm', 'Fir', 'Ginkgo'])}<!-- ask -->\n${text(trees.slice(7))}`
    expect(lint(list).map(({reason}) => reason)).toEqual([
      'Unexpected entry `Yew` out of alphabetical order, expected it after `Maple`, move it'
    ])
  })
})

it('takes no order that it has made for a habit', async () => {
  const text = `${slipped.map(line).join('')}\n## Shrubs\n\n${['Box', 'Gorse', 'Heath', 'Broom'].map(line).join('')}`
  const fixed = await fixpoint(text, (current) => lintWith(entryOrder, undefined, current, text))
  expect(fixed.applied).toHaveLength(1)
  expect(fixed.messages).toEqual([])
  expect(lint(fixed.text), 'the repaired text as evidence').toHaveLength(1)
})
