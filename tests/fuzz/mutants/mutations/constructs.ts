import {atLine, inserting, isItem, type Mutation} from './mutation.ts'

const wrapped =
  (before: string[], after: string[]): Mutation =>
  (lines, random) => {
    const start = random.below(lines.length + 1)
    const end = start + random.below(8)
    return [...lines.slice(0, start), ...before, ...lines.slice(start, end), ...after, ...lines.slice(end)]
  }

/** Puts a piece somewhere into a line, not within a pair of surrogates. */
const into = (pieces: string[]): Mutation =>
  atLine((line, random) => {
    const letters = [...line]
    return letters.toSpliced(random.below(letters.length + 1), 0, random.pick(pieces)).join('')
  })

const below = (pieces: string[]): Mutation => atLine((line, random) => [line, random.pick(pieces)], isItem)

/** Constructs of Markdown and HTML, whole and broken, around, between and within the lines of a list. */
export const constructMutations: Record<string, Mutation> = {
  comment: inserting([
    ['<!-- hidden words -->'],
    ['<!-- todo', 'later', '-->'],
    ['<!--', '- [Old](https://old.example) - Is gone.', '-->']
  ]),
  'comment around': wrapped(['<!--'], ['-->']),
  'open comment': inserting([['<!-- todo'], ['  <!-- check'], ['- <!-- check']]),
  'comment in a line': into(['<!-- x -->', '<!-- ', ' -->', '<!---->']),
  'lint comment': inserting([['<!--lint disable list-layout-->'], ['<!--lint disable-->'], ['<!--lint ignore-->']]),
  html: inserting([
    ['<div align="center">'],
    ['</div>'],
    ['<p>', 'Words', '</p>'],
    ['<br>'],
    ['<a name="below"></a>'],
    ['<a id="top"></a>', ''],
    ['<img src="a.png">']
  ]),
  'html around': wrapped(['<details>', '<summary>More</summary>', ''], ['', '</details>']),
  'html block around': wrapped(['<div>'], ['</div>']),
  'html in a line': into([
    '<b>',
    '</b>',
    '<br>',
    '<sup>x</sup>',
    '<a href="https://raw.example">raw</a>',
    '<a href=https://raw.example?utm_source=a>',
    '<img alt="',
    '"'
  ]),
  'open html below': below(['  <div title="', '  <b', '  <code>', '  <a href="https://open.example">']),
  code: wrapped(['```'], ['```']),
  'indented code': inserting([['', '    - [Code](https://code.example) - is code', '']]),
  'open code': inserting([['```'], ['~~~'], ['  ```'], ['- ```']]),
  'code in a line': into(['`', '``', '`code`', '` `']),
  'code below': below(['  ```', '      indented', '  ~~~']),
  table: inserting([
    ['', '| A | B |', '|---|---|', '| [C](https://c.example) | d |', ''],
    ['| a | b |'],
    ['|---|---|']
  ]),
  pipe: into(['|', ' | ', '\\|']),
  'mark in a line': into([
    '\\',
    '*',
    '**',
    '_',
    '~~',
    '[',
    ']',
    '(',
    ')',
    '![',
    '](',
    '<',
    '>',
    '&',
    '&amp;',
    '[^1]',
    '$',
    '#',
    ':',
    '"',
    "'"
  ]),
  reference: inserting([
    ['[ref]: https://ref.example'],
    ['[Ref][ref]'],
    ['- [ref] - Is named.'],
    ['[ref]: https://other.example "T"']
  ]),
  footnote: inserting([
    ['[^1]: A note.'],
    ['- [Foot](https://foot.example) - Has a note[^1].'],
    ['[^1]: A note', '    - [In](https://in.example) - a note.']
  ]),
  heading: inserting([
    ['## Tools', ''],
    ['### Deeper'],
    ['#### '],
    ['Underlined', '---'],
    ['Underlined', '==='],
    ['## Tools', '', '## Tools']
  ]),
  'heading of an item': below(['  ## Within', '  ---', '---', '===']),
  anchor: inserting([
    ['<a name="here"></a>'],
    ['<a id="tools"></a>', '## Tools'],
    ['[Up](#tools)'],
    ['[Up](#tools-1)']
  ]),
  break: inserting([['---'], ['***'], ['* * *'], ['']]),
  picture: inserting([
    ['![Alt words](https://pic.example/a.png)'],
    ['- ![Alt](a.png) [Pic](https://pic.example) - Has one.'],
    ['[![Badge](b.svg)](https://badge.example)']
  ]),
  'front matter': (lines) => ['---', 'title: A list', '---', ...lines],
  'label between': below([
    '- Words without a link',
    '- **Label**',
    '  Words of the item above.',
    '',
    '  A paragraph of the item above.'
  ])
}
