import fc from 'fast-check'

const blanks: fc.Arbitrary<string> = fc.constantFrom('', '', '', '', ' ', '  ', '\t', '   ')
const indent: fc.Arbitrary<string> = fc.constantFrom(
  '',
  '',
  '',
  ' ',
  '  ',
  '    ',
  '\t',
  '\t\t',
  '        ',
  '\t ',
  '> '
)
const marker: fc.Arbitrary<string> = fc.constantFrom(
  '* ',
  '* ',
  '- ',
  '-  ',
  '+ ',
  '-\t',
  '-',
  '1. ',
  '- [ ] ',
  '-    '
)
const content: fc.Arbitrary<string> = fc.constantFrom(
  '[a](https://a.example)',
  '[b](https://b.example) - Text.',
  '**[c](https://c.example)**',
  'label',
  '`code',
  'code`',
  '<b',
  'x>',
  '[d](https://d.example',
  '"title")',
  '\\',
  '* *',
  '---',
  ''
)
const item: fc.Arbitrary<string> = fc.tuple(indent, marker, content, blanks).map((parts) => parts.join(''))
const text: fc.Arbitrary<string> = fc.tuple(indent, content, blanks).map((parts) => parts.join(''))
const other: fc.Arbitrary<string> = fc.constantFrom(
  '',
  '',
  '# Heading',
  '## Heading  ',
  '```',
  '<div>',
  '<!-- a',
  'b -->',
  '---',
  '| a | b |',
  '|---|---| ',
  '[x]: https://x.example  ',
  '===  ',
  '\u00A0- [e](https://e.example)'
)
const line: fc.Arbitrary<string> = fc.oneof(
  {weight: 6, arbitrary: item},
  {weight: 2, arbitrary: text},
  {weight: 2, arbitrary: other}
)
const ending: fc.Arbitrary<string> = fc.constantFrom('\n', '\n', '\n', '\n', '\r\n', '\r')

/** Documents of lists whose white space is all over the place. */
export const untidyList: fc.Arbitrary<string> = fc
  .array(fc.tuple(line, ending), {minLength: 1, maxLength: 25})
  .map((lines) => lines.map((parts) => parts.join('')).join(''))
