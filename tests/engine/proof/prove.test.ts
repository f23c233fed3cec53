import {describe, expect, test} from 'vitest'
import {type Asked, harm} from './proven.ts'

const text = `# Boats

- [Hulls](#hulls)
- [Sails](#sails)

## Hulls

- [Dory](https://dory.example) - Flat below.
- [Canoe](https://canoe.example/?utm_source=x) - Light  and *long*.
  - [Kayak](https://kayak.example) - Closed above.

## Sails

* [Lateen](https://lateen.example) - See [hulls](#hulls)
* [Gaff] (https://gaff.example) - Four corners.

| Name | Kind |
| --- | --- |
| [Lug](https://lug.example) | Lug sails |
`

describe('lets pass what does what it says', () => {
  const harmless: Array<[string, ...Asked[]]> = [
    ['a full stop', ['See [hulls](#hulls)', 'See [hulls](#hulls).']],
    ['white space', ['Light  and', 'Light and']],
    ['a bullet for all items of a list', ['* [Lateen', '- [Lateen'], ['* [Gaff]', '- [Gaff]']],
    ['a tracker', ['?utm_source=x', '']],
    ['an address in another form', ['https://lug.example', 'https://lug.example/']],
    ['a name in another case', ['Light', 'LIGHT']],
    ['a link that was none', ['] (https://gaff', '](https://gaff']],
    ['a blank line', ['## Sails\n', '## Sails\n\n']],
    ['an item of the contents', ['- [Sails](#sails)\n', '- [Sails](#sails)\n- [Oars](#oars)\n']],
    ['the contents anew', ['- [Hulls](#hulls)\n- [Sails](#sails)', '- [Sails](#sails)\n- [Hulls](#hulls)']],
    [
      'a move with all that is nested below',
      [
        '- [Dory](https://dory.example) - Flat below.\n- [Canoe](https://canoe.example/?utm_source=x) - Light  and *long*.\n  - [Kayak](https://kayak.example) - Closed above.',
        '- [Canoe](https://canoe.example/?utm_source=x) - Light  and *long*.\n  - [Kayak](https://kayak.example) - Closed above.\n- [Dory](https://dory.example) - Flat below.'
      ]
    ]
  ]
  test.each(harmless)('%s', (_, ...asked) => {
    expect(harm(text, asked)).toEqual([])
  })
})

describe('finds what a rule would not admit', () => {
  const harmful: Array<[string, RegExp, ...Asked[]]> = [
    [
      'an entry glued to its neighbour',
      /lost|share a line|read in another way/,
      ['below.\n- [Canoe]', 'below.- [Canoe]']
    ],
    ['an entry lost from a move', /lost/, ['- [Dory](https://dory.example) - Flat below.\n- [Canoe]', '- [Canoe]']],
    ['words lost', /`Flat` is lost/, [' Flat', '']],
    ['text in a comment', /read in another way|lost/, ['Flat', '<!-- Flat -->']],
    ['a fence', /read in another way/, ['## Sails\n', '## Sails\n\n```\n']],
    ['text made code', /read in another way/, ['  - [Kayak]', '      - [Kayak]']],
    ['an entry made the child of another', /read in another way|lost/, ['- [Canoe]', '  - [Canoe]']],
    ['bullets of half a list', /read in another way/, ['* [Gaff]', '- [Gaff]']],
    ['an anchor that leads nowhere now', /#hulls/, ['## Hulls', '## Bodies']],
    ['a heading that was text', /read in another way/, ['Four corners.', 'Four corners.\n## More']],
    ['a link that leads elsewhere', /elsewhere|lost/, ['See [hulls](#hulls)', 'See [hulls](https://evil.example)']],
    ['a link taken off', /lost/, ['See [hulls](#hulls)', 'See hulls']],
    ['a hard break', /read in another way/, ['*long*.\n', '*long*.  \n  more\n']],
    ['a table of other columns', /read in another way|lost/, ['| --- | --- |', '| --- |']],
    [
      'descriptions that change places',
      /lost/,
      [
        '- [Dory](https://dory.example) - Flat below.\n- [Canoe](https://canoe.example/?utm_source=x) - Light  and *long*.',
        '- [Canoe](https://canoe.example/?utm_source=x) - Flat below.\n- [Dory](https://dory.example) - Light  and *long*.'
      ]
    ]
  ]
  test.each(harmful)('%s', (_, what, ...asked) => {
    expect(harm(text, asked).join('; ')).toMatch(what)
  })

  test('a section behind a comment that is not closed', () => {
    const open = '# A\n\n## B\n\n- [B](https://b.example)\n\n## A2\n\n- [A](https://a.example)\n\n<!-- not yet\n'
    const moved = '## A2\n\n- [A](https://a.example)\n\n<!-- not yet\n\n## B\n\n- [B](https://b.example)\n'
    expect(harm(open, [[open.slice(open.indexOf('## B')), moved]]).join('; ')).toMatch(/read in another way/)
  })

  test('a section out of an element that is open above it', () => {
    const open = `# A

## B

- [B](https://b.example)

## C

<details>

- [C](https://c.example)

## D

- [D](https://d.example)
`
    const [b, c] = ['## B\n\n- [B](https://b.example)\n', '## C\n\n<details>\n\n- [C](https://c.example)\n']
    expect(harm(open, [[`${b}\n${c}`, `${c}\n${b}`]]).join('; ')).toMatch(/read in another way/)
  })

  test('sections of one name whose anchors change places', () => {
    const twice = '- [A](#a)\n- [A](#a-1)\n\n## A\n\n- [B](https://b.example)\n\n## A\n\n- [C](https://c.example)\n'
    const [one, two] = ['## A\n\n- [B](https://b.example)\n', '## A\n\n- [C](https://c.example)\n']
    expect(harm(twice, [[`${one}\n${two}`, `${two}\n${one}`]]).join('; ')).toMatch(/`#a` would lead elsewhere/)
  })

  test('definitions of one name of which another is first', () => {
    const twice = '- [A][a]\n- [B][b]\n\n[a]: https://a.example\n[a]: https://other.example\n[b]: https://b.example\n'
    const swapped = '[a]: https://other.example\n[a]: https://a.example\n'
    expect(harm(twice, [['[a]: https://a.example\n[a]: https://other.example\n', swapped]])).not.toEqual([])
  })
})

test('lets a person lose what they confirm to lose, and nothing beside it', () => {
  const removal: Asked = ['- [Dory](https://dory.example) - Flat below.\n', '']
  expect(harm(text, [removal])).not.toEqual([])
  expect(harm(text, [removal], {isUnsafe: true})).toEqual([])
  expect(harm(text, [['# Boats\n', '# Boats\n\n<!-- boats\n']], {isUnsafe: true})).not.toEqual([])
})
