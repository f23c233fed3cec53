import {isReadClearly, isUnbroken, isWhole} from 'mdast-util-curated-list'
import {describe, expect, it} from 'vitest'
import {readList} from './read-list.ts'

/** What is known of the first entry of a text. */
function reading(text: string): {isWhole: boolean; isClear: boolean} {
  const list = readList(text)
  const [entry] = list.entries
  if (!entry) throw new Error(`no entry in ${text}`)
  return {isWhole: isWhole(list, entry), isClear: isReadClearly(list, entry)}
}

describe('a line is read without doubt', () => {
  it.each([
    '- [Saw](/a) - Cuts wood.',
    '- **[Saw](/a)** (2019) - Cuts **wood** (and [metal](/m "Metal (hard)")) with `[teeth`.',
    '- [Saw [big]](/a_(b)) - Cuts \\[wood, 5 < 6 and 2 * 3.',
    '- [Saw](/a) - Cuts wood :) and a) oak, b) elm.',
    '- ![new](n.svg) [![ok](j.svg)](/b) [Saw](/a) - Cuts <b>wood</b><br>and <img src=i.svg> metal.',
    '- <a href=/a><b>Saw</b></a> - Cuts wood.',
    '- [Saw][1] - Cuts wood [MIT] (a fork) and more[^2].\n\n[1]: /a\n[^2]: So',
    '- [Saw](/a) - Cuts wood. <!-- keep -->',
    '- [Saw](/a) - Cuts\n  wood and https://metal.example/a_(b).',
    '- **Saw** - [pdf](/a)',
    '- 🪚 [Saw](/a) - Cuts wood.',
    '| Tool | What it does |\n|--|--|\n| [Saw](/a) | Cuts `a\\|b` |'
  ])('in `%s`', (text) => {
    expect(reading(text)).toEqual({isWhole: true, isClear: true})
  })
})

describe('a line is broken', () => {
  it.each([
    ['a link without its last bracket', '- [Saw](/a) - Cuts [wood](https://wood.example and more.'],
    ['a link without brackets around its address', '- [Saw](/a) - Cuts [wood]https://wood.example'],
    ['blanks before an address', '- [Saw](/a) - Cuts [wood] (https://wood.example)'],
    ['brackets the wrong way round', '- [Saw](/a) - Cuts (wood)[https://wood.example]'],
    ['a reference to nothing', '- [Saw](/a) - Cuts [wood][oak].'],
    ['a bracket that is not closed', '- [Saw](/a) - Cuts wood (oak.'],
    ['a bracket that was not opened', '- [Saw](/a)) - Cuts wood.'],
    ['code that is not closed', '- [Saw](/a) - Cuts with `saw.'],
    ['code closed by another fence', '- [Saw](/a) - Cuts with ``saw`.'],
    ['strong emphasis that is not closed', '- [Saw](/a) - Cuts **wood.'],
    ['a tag that is not closed', '- [Saw](/a) - Cuts <b>wood.'],
    ['a tag that was not opened', '- [Saw](/a) - Cuts wood</b>.'],
    ['tags that cross', '- [Saw](/a) - Cuts <b><i>wood</b></i>.'],
    ['half a tag', '- [Saw](/a) - Cuts <b wood.'],
    ['a type that is read as a tag', '- [Saw](/a) - Cuts List<Wood>.'],
    ['a comment inside', '- [Saw](/a) - Cuts <!-- or --> wood.'],
    ['a row with a bar in code', '| Tool | What |\n|--|--|\n| [Saw](/a) | Cuts `a|b` |'],
    ['a row with a cell too few', '| Tool | What | Free |\n|--|--|--|\n| [Saw](/a) | Cuts |'],
    ['a cell with half a construct', '| Tool | What | Free |\n|--|--|--|\n| [Saw](/a) | Cuts `a | b` |']
  ])('by %s', (_, text) => {
    expect(reading(text)).toEqual({isWhole: false, isClear: false})
  })
})

describe('the reading of a whole line is in doubt', () => {
  it.each([
    ['where words lead to the link', '- Read the [Saw](/a) - it cuts.'],
    ['where another link stands before it', '- [pdf](/p) [Saw](/a) - Cuts wood.'],
    ['where a further line starts with a link', '- [Saw](/a) - Cuts wood.\n[Plane](/b) - Smooths.'],
    ['where a further line starts like an item', '- [Saw](/a) - Cuts wood.\n  -Plane - Smooths.'],
    ['where dashes below make a heading of it', '- [Saw](/a) - Cuts wood.\n  -'],
    ['where a further line is an underline', '- [Saw](/a) - Cuts wood.\n=='],
    ['where a further line starts like a heading', '- [Saw](/a) - Cuts wood.\n  ##Planes'],
    ['where a marker is glued to the words before it', '- [Saw](/a) - Cuts wood.- [Plane](/b) - Smooths.'],
    [
      'where a column is taken for a description by what it holds',
      `| Tool | Story |\n|--|--|\n| [Saw](/a) | ${'cuts wood along its fibres '.repeat(2)} |`
    ]
  ])('%s', (_, text) => {
    expect(reading(text)).toEqual({isWhole: true, isClear: false})
  })
})

describe('a stretch of Markdown', () => {
  it('is looked at in linear time, whatever is open in it', () => {
    for (const piece of ['[', '<a "', '`a``', '![a](b', '<!--', '](', '**', '(', '\\']) {
      const text = piece.repeat(50_000)
      expect(typeof isUnbroken({text, links: []}, {start: 0, end: text.length})).toBe('boolean')
    }
  })
})
