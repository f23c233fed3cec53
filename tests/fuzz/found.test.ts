import {expect, test} from 'vitest'
import type {Settings} from './mutants/settings.ts'
import {violationsOf} from './violations-of.ts'

const alphabetical = {'entry-order': {order: 'alphabetical'}}

/** What `npm run fuzz` has found and people have shrunk further: what happened, the rules that did it, the text. */
const found: Array<[what: string, rules: Settings, lines: string[]]> = [
  [
    'a full stop was written behind the line that came to stand there',
    {...alphabetical, 'entry-description': {end: '.'}},
    ['- Easel\n', '- Anvil(https://many trees in JavaScript']
  ],
  [
    'a row that moved away left its pipe to the next one, and a cell was lost',
    {...alphabetical, 'entry-shape': {}},
    [
      'API|||\n',
      '-|-|-\n',
      '|https://drill3\n',
      'Zither http://zither5|\n',
      '|https://easel2||`\n',
      '|https://No\n',
      '|https://oven1\n',
      '|https://rasp0'
    ]
  ],
  [
    'an item that ends in code without an end took its line end along, and two entries shared a line',
    alphabetical,
    [
      '- [Ant](https://ant.example)\n',
      '- [Fox](https://fox.example)\n',
      '  ~~~\n',
      '- [Bee](https://bee.example)\n',
      '- [Cat](https://cat.example)'
    ]
  ],
  [
    'an entry moved behind an item that opens a comment',
    alphabetical,
    [
      '- [Ant](https://ant.example)\n',
      '- [Fox](https://fox.example)\n',
      '- <!-- todo\n',
      '- [Bee](https://bee.example)'
    ]
  ],
  [
    'a section moved behind a comment that never ends',
    {'section-order': {order: 'alphabetical'}},
    ['## Beds\n', '- [Bee](https://bee.example)\n', '## Ants\n', '- [Ant](https://ant.example)\n', '<!-- todo']
  ],
  [
    'blank lines were added above a heading without end, since a comment above it is open',
    {'list-layout': {headingGap: 'blank line'}},
    ['# A\n', '\n', '- [Ant](https://ant.example)\n', '- <!--\n', '# B\n', '\n', '- [Bee](https://bee.example)\n']
  ],
  [
    'without its tracker, text became a tag',
    {'url-hygiene': {}},
    ["- <img src='https://user.example'?utm_source=a >\n", '- [Ant](https://ant.example)\n']
  ],
  [
    'the title of a broken link lost its bracket to a company',
    {'company-suffix': {}},
    ['- [ at Heroku]https://heroku.com']
  ],
  [
    'a full stop was written behind the line that makes a heading of an item',
    {'entry-description': {}},
    [
      '- [Urn](1)Draws long letters\n',
      '  -\n',
      '- [Hub](https)boats in JavaScript.\n',
      '- https://many trees by hand.\n',
      '+ https://Mends long a network.\n',
      '- https://paper birds on days.'
    ]
  ],
  [
    'a move was promised that mending a blank made doubtful',
    {'entry-order': {order: 'alphabetical'}, 'entry-title': {}},
    ['Tool|||\r', '-|-|-\r', '| []https://mallet7\r', '| [ Spindle](https)|||\r', '[Oven](25)\r', '[Pliers](https)']
  ],
  [
    'a move was promised that a pipe at the start of a row made doubtful',
    {'entry-order': {order: 'alphabetical'}, 'entry-shape': {tables: 'learn'}},
    [
      'Tool|||\r',
      '-|-|-\r',
      'HTTPS://jigsaw1\r',
      '[Mallet]https://mallet2\n',
      'https://kiln3\r',
      '|[]https://oven0\r',
      '[MalletKit](HTTPS)||\r',
      '|[Mallet](https)|Cuts'
    ]
  ],
  [
    'a move of one of two twins was promised that mending its end made doubtful',
    {'entry-order': {order: 'alphabetical'}, 'entry-description': {end: 'none'}},
    [
      '- https://lathe3\n',
      '- [Zither](https://zither5.example) - כלי ציור.\n',
      '- [Notes](https)\n',
      '- [Spindle](https)\n',
      '- [Zither](https://zither5.example) - כלי ציור Github'
    ]
  ],
  ['a sign in brackets became a link', {'entry-shape': {}}, ['*[]()[(] (https://mallet.example)']]
]

test.each(found)('no harm is done any more where %s', async (_, rules, lines) => {
  expect(await violationsOf(lines.join(''), rules)).toEqual([])
})
