import fc from 'fast-check'
import {curatedList} from 'mdast-util-curated-list'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {applyEdits, editsOf, fixpoint} from 'vfile-edit'
import {describe, expect, it} from 'vitest'
import entryTitle from '../../packages/remark-lint-entry-title/src/index.ts'
import {lintWith, shown} from './lint-with.ts'

const lint = (text: string, options: unknown = undefined) => lintWith(entryTitle, options, text)
const reasons = (text: string, options: unknown = undefined) => lint(text, options).map(({reason}) => reason)

/** Lints an addition against the list that it is added to. */
function lintAgainst(base: string, text: string): string[] {
  const processor = unified().use(remarkParse).use(remarkGfm).use(entryTitle, undefined)
  const baseFile = new VFile(base)
  const file = new VFile(text)
  file.data.learning = {learned: curatedList(processor.parse(baseFile), baseFile), isChange: true}
  processor.runSync(processor.parse(file), file)
  return file.messages.map(({reason}) => reason)
}

function items(titles: readonly string[]): string {
  return titles.map((title, index) => `* [${title}](https://example.org/${index})\n`).join('')
}

describe('space', () => {
  it('is removed before a bracket only where words do not run together', () => {
    expect(reasons('* see[ Tides](https://example.org/a)\n')).toEqual([])
    expect(reasons('* [Tides ](https://example.org/a)of the sea\n')).toEqual([])
    expect(reasons('* [Tides ](https://example.org/a), of the sea\n')).toHaveLength(1)
  })

  it.each([
    ['* [Tides ](https://example.org/a) - Rise.', 'safe'],
    ['* **[Tides ](https://example.org/a)**: Rise.', 'safe'],
    ['* ([ Tides](https://example.org/a)) Rise.', 'safe'],
    ['* [Tides ](https://example.org/a)- Rise.', 'suggest'],
    ['* 3/[ Tides](https://example.org/a)', 'suggest'],
    ['* [Tides ](https://example.org/a) - Rise (and fall.', 'suggest'],
    ['* [High  tides](https://example.org/a) - Rise.', 'safe'],
    ['* [High  tides](https://example.org/a) - Rise `and fall.', 'suggest'],
    ['* [Ti\u200Bdes](https://example.org/a) - Rise <b>and fall.', 'suggest']
  ])('is repaired unasked only where nobody sees it: %s', (text, repair) => {
    const [message, ...others] = lint(text)
    expect(message && (message.expected ? 'safe' : 'suggest')).toBe(repair)
    expect(others).toEqual([])
  })

  it('is one cause in all titles', () => {
    const messages = lint(items([' Tides', 'Knots ', 'Sails']))
    expect(messages.map(({group}) => group)).toEqual(['padding', 'padding'])
  })

  it('is seen in the cells of a table', () => {
    const table = '| Name | Text |\n| --- | --- |\n| [Tides ](https://example.org/a) | Sea |\n'
    expect(reasons(table)).toEqual(['Unexpected trailing space in link text, expected none, remove it'])
  })

  it('without width is removed between Latin letters and kept where it has a purpose', () => {
    const [found] = lint('* [Ti\u200Bdes](https://example.org/a)\n')
    expect(found).toMatchObject({actual: '\u200B', expected: ['']})
    expect(reasons('* [คลื่น\u200Bทะเล](https://example.org/a)\n')).toEqual([])
    expect(reasons('* [\u200B](https://example.org/a)\n')).toEqual([])
  })

  it('around a line break belongs to the layout', () => {
    expect(reasons('* [Tides\n  and Knots](https://example.org/a)\n')).toEqual([])
  })
})

describe('the header of a column', () => {
  const table = (titles: readonly string[], header = 'API') =>
    `| ${header} | Topic |\n| --- | --- |\n${titles.map((title, index) => `| [${title}](https://example.org/${index}) | Sea |\n`).join('')}`
  const names = Array.from({length: 20}, (_, index) => `Tide ${index}`)

  it('is not to be repeated where 20 titles leave it out', () => {
    expect(reasons(table([...names, 'Winds API']))).toEqual([
      'Unexpected `API` at the end of a title below the header `API`, expected none, remove it'
    ])
    expect(reasons(table([...names.slice(2), 'Winds API']))).toEqual([])
  })

  it('may be a name where it is no initialism', () => {
    expect(reasons(table([...names, 'The Jungle Book'], 'Book'))).toEqual([])
  })
})

describe('words', () => {
  it('are held against the title of the entry for the same address', () => {
    const text =
      '* [Splicing Ropes](https://example.org/a) - Splicing shown.\n\n## More\n\n* [Splcing Ropes](https://example.org/a/)\n'
    expect(reasons(text)).toEqual([
      'Unexpected word `Splcing` in title, expected `Splicing` as in its entry for the same address'
    ])
  })

  it.each([
    ['a word that the list has elsewhere', 'Harbuor', 'harbour', 'Harbour and harbuor.'],
    ['a spelling that no other place has', 'Harbuor', 'harbour', 'By the sea.'],
    ['British and American spelling', 'Harbour', 'harbor', 'A harbor.'],
    ['an inflection', 'Harbours', 'harbour', 'A harbour.'],
    ['another first letter', 'Boreman', 'foreman', 'A foreman.']
  ])('are left alone: %s', (_, title, slug, description) => {
    expect(
      reasons(`* [${title}](https://example.org/${slug})\n* [Sea](https://example.org/sea) - ${description}\n`)
    ).toEqual([])
  })

  it('take the spelling that the list has for a name', () => {
    const text = '* [RopeMastr](https://example.org/ropemaster) - RopeMaster splices ropes.\n'
    expect(lint(`${text}* [More](https://example.org/b) - Uses RopeMaster.\n`)[0]?.suggest).toEqual(['RopeMaster'])
  })
})

describe('a pull request', () => {
  const base = items([
    'Tides (2 parts) at Acme',
    'Knots (3 parts) at Acme',
    'Heavy Sails (2 parts) at Acme',
    'Dark Winds (2 parts) at Acme',
    'Old Hulls (2 parts) at Acme'
  ])

  it('is repaired where the habit is firm, and suggested where it is not or the line is in doubt', () => {
    const titles = (count: number) => Array.from({length: count}, (_, index) => `Tides ${index} (2 parts) at Acme`)
    const repairs = (text: string) =>
      lint(text).map(({expected, suggest}) => (expected ? `safe ${expected}` : `suggest ${suggest}`))
    expect(repairs(items([...titles(10), 'Knots (2 Parts) at Acme']))).toEqual(['safe (2 parts)'])
    expect(repairs(items([...titles(8), 'Knots (2 Parts) at Acme']))).toEqual(['suggest (2 parts)'])
    expect(repairs(`${items(titles(10))}* See [Knots (2 Parts) at Acme](https://example.org/k)\n`)).toEqual([
      'suggest (2 parts)'
    ])
    expect(repairs(items([...titles(10), 'Knots at Acme (2 parts)']))).toEqual(['safe  (2 parts) at Acme'])
    expect(repairs(items([...titles(8), 'Knots at Acme (2 parts)']))).toEqual(['suggest  (2 parts) at Acme'])
    expect(lint(items(['Knots (2 Parts)']), {parts: '(N parts)'})).toMatchObject([{expected: ['(2 parts)']}])
  })

  it('is held to the parts of the base', () => {
    expect(lintAgainst(base, `${base}* [Keels (2 Parts) at Acme](https://example.org/keels)\n`)).toEqual([
      'Unexpected parts `(2 Parts)`, expected `(2 parts)`'
    ])
  })

  it('names its company as the list does', () => {
    const many = items(Array.from({length: 20}, (_, index) => `Topic ${index} at Acme`))
    const added = '* [Keels At Brill](https://example.org/keels)\n'
    expect(lintAgainst(many, many + added)).toEqual(['Unexpected `At` before company `Brill`, expected `at`'])
    expect(lintAgainst(base, base + added)).toEqual([])
  })

  it('may name its parts', () => {
    const added = `${base}* [Keels (Part 1: Wood, Part 2: Lead) at Acme](https://example.org/keels)\n`
    expect(lintAgainst(base, added)).toEqual([])
    expect(reasons(added)).toEqual(['Unexpected parts `(Part 1: Wood, Part 2: Lead)`, expected `(2 parts)`'])
  })

  it('brings no slip to light in a line that it does not touch', () => {
    const old = '* [Building a Harbuor Wall](https://example.org/building-a-harbour-wall)\n'
    const added = '* [Anatomy of a Harbour Crane](https://example.org/cranes)\n'
    expect(lintAgainst(old, old + added)).toEqual([])
    expect(lintAgainst(added, added + old)).toEqual([
      'Unexpected word `Harbuor` in title, expected `Harbour` as in its address'
    ])
  })

  it('may quote a title in its own case and marks', () => {
    const titles = [
      'Reading Tidal Charts',
      'Mending Heavy Sails',
      'Storing Heavy Sails',
      'Drawing Tidal Charts',
      'Splicing Heavy Ropes'
    ]
    const list = items(titles.map((title) => `${title} at Acme`))
    const added = `${list}* [Sorting heavy sails at Acme](https://example.org/keels)\n`
    expect(lintAgainst(list, added)).toEqual([])
    expect(reasons(added)).toEqual(['Unexpected lower case in title at `heavy`, expected `Heavy`'])
  })
})

describe('any list of titles', () => {
  const words = [
    'Tides',
    'the the',
    '(2 parts)',
    '(2 Parts)',
    'at Acme',
    ' ',
    '\t',
    '`a  b`',
    '\u200B',
    '–',
    '-',
    '’',
    "'",
    '"',
    '“',
    'sails',
    '海',
    '*',
    '(',
    ']',
    '\\'
  ]
  const title = fc.array(fc.constantFrom(...words), {maxLength: 8}).map((parts) => parts.join(' '))
  const list = fc.array(title, {minLength: 1, maxLength: 12}).map(items)

  it('is repaired for good, and only where a finding says so', async () => {
    await fc.assert(
      fc.asyncProperty(list, async (text) => {
        const edits = editsOf(lint(text))
        const inside = edits.reduce((sum, {start, end}) => sum + end - start, 0)
        const {text: once} = applyEdits(text, edits)
        expect(once.length).toBeGreaterThanOrEqual(text.length - inside)
        const fixed = await fixpoint(text, (current: string) => lint(current))
        expect(fixed).toMatchObject({cycle: [], unfinished: []})
        expect(editsOf(lint(fixed.text))).toEqual([])
      }),
      {numRuns: 60}
    )
  })

  it.each(['the ', ' (2 parts)', '“', '`', ' - ', 'Harbuor-harbour ', '\u200B', '  '])(
    'is read without delay: `%s` a thousand times',
    (text) => {
      const titles = `A${text.repeat(1000)}b`.replaceAll('`', '\\`')
      const messages = lint(`* [${titles}](https://example.org/harbour-${'x-'.repeat(1000)})\n`)
      expect(messages.every(({actual}) => typeof actual === 'string')).toBe(true)
    }
  )

  it('gives every finding a place', () => {
    for (const message of lint(items([' Tides', 'the the  Sea']))) expect(shown(message)).toMatch(/^\d+:\d+-\d+:\d+: /)
  })
})
