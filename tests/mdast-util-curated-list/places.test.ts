import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {misplaced} from './places.ts'
import {readCommonMark, readList} from './read-list.ts'

/** Lines of lists and what breaks them. */
const lines = fc.constantFrom(
  '# Tools',
  '## Tools',
  'Tools',
  '===',
  '---',
  '<h2 id="t">Tools</h2>',
  '- [Saw](/a) - Cuts.',
  '* **[Plane](</b c> "t")**: x',
  '  - [Bow saw](/s_(t)) `MIT`',
  '\t- nested',
  '1. Saw [pdf](/p), [[web]](/w)',
  '- [ ] [Lathe][l] by @x – y',
  '[l]: /lathe "t"',
  '[l]: <',
  '- https://saw.example (http://b.example)',
  '- <https://saw.example>',
  '> [Saw](/a)<br>text',
  '[Saw](/a) - text',
  '[Saw][]',
  '| Tool | About |',
  '|---|---|',
  '| [Saw](/a) | Cuts \\| |',
  '|Plane|[Go!](/p)|x|',
  '<p>',
  '&ensp;<a href="/h"><b>H</b></a> - d<br>',
  "<a href='/q",
  '</a></p>',
  '<!-- [x](/y)',
  '-->',
  '- [Tools](#tools)',
  '- [![b](i.svg)](/b)',
  '\\',
  '`',
  '**',
  '~~x',
  '',
  '',
  '    [code](/c)',
  '```',
  'a@b.example',
  'www.saw.example/ü',
  '🪚 [Säge](/ä) — é',
  '[^1]: [f](/f)',
  '> - [q](/q)',
  '>',
  '- ',
  '\u00a0[n](/n)\u00a0: n'
)

const texts = fc
  .tuple(
    fc.array(lines, {maxLength: 24}),
    fc.constantFrom('\n', '\r\n', '\n\n'),
    fc.constantFrom('', '\uFEFF'),
    fc.boolean()
  )
  .map(([parts, lineEnd, mark, isEnded]) => `${mark}${parts.join(lineEnd)}${isEnded ? lineEnd : ''}`)

describe('the places of a list', () => {
  it('are where the text is, whatever the document', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const list = readList(text)
        expect(misplaced(list)).toEqual([])
        for (const learned of Object.values(list.conventions)) expect(learned).toHaveProperty('sections')
      }),
      {numRuns: 400}
    )
  })

  it('are so without extensions of CommonMark', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(misplaced(readCommonMark(text))).toEqual([])
      }),
      {numRuns: 100}
    )
  })
})
