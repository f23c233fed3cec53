import fc from 'fast-check'
import entryShape from 'remark-lint-entry-shape'
import {fixpoint} from 'vfile-edit'
import type {VFileMessage} from 'vfile-message'
import {describe, expect, it} from 'vitest'
import {lintFrom, lintWith} from './lint-with.ts'

/** Rows of a table of three columns, written with care or without. */
const cell = fc.constantFrom(' a ', 'b', '  c', ' `d`  ', ' e \\| f ', '')
const row = fc
  .tuple(fc.array(cell, {minLength: 1, maxLength: 5}), fc.boolean(), fc.boolean())
  .map(([cells, opens, closes]) => `${opens ? '|' : ''}${cells.join('|')}${closes ? '|' : ''}`)
const table = fc
  .array(row, {maxLength: 20})
  .map((rows) => `| [A](https://a.example) | B | C |\n| --- | --- | --- |\n${tidy}${rows.join('\n')}\n`)
const tidy = '| [x](https://x.example) | y | z |\n'.repeat(40)

function words(text: string): string {
  return text.replace(/[\s|]+/g, ' ').trim()
}

function repairOf({expected, suggest}: VFileMessage): 'safe' | 'suggest' | undefined {
  if (expected) return 'safe'
  return suggest && 'suggest'
}

describe('entry-shape', () => {
  it('repairs tables for good and changes nothing but pipes and blanks', async () => {
    await fc.assert(
      fc.asyncProperty(table, async (text) => {
        const fixed = await fixpoint(text, (current) => lintWith(entryShape, {}, current))
        expect(fixed).toMatchObject({cycle: [], unfinished: []})
        expect(words(fixed.text)).toBe(words(text))
      }),
      {numRuns: 40}
    )
  })

  it('puts a cell into the words of its column', () => {
    const rows = [...'abcdefghijklmnopqrst'].map((name) => `| [${name}](https://${name}.example) | \`apiKey\` |`)
    const text = ['| Name | Auth |', '| --- | --- |', ...rows, '| [z](https://z.example) | apikey |', ''].join('\n')
    const [message, ...others] = lintWith(entryShape, {}, text)
    expect(message).toMatchObject({actual: 'apikey', expected: ['`apiKey`']})
    expect(others).toEqual([])
  })

  it('takes free text for no vocabulary', () => {
    const rows = [...'abcdefghijklmnopqrst'].map(
      (name, index) => `| [${name}](https://${name}.example) | Text ${index} |`
    )
    const text = ['| Name | About |', '| --- | --- |', ...rows, '| [z](https://z.example) | text 3 |', ''].join('\n')
    expect(lintWith(entryShape, {}, text)).toEqual([])
  })

  it.each([
    '- See note [1] (https://notes.example) for more.',
    '- [ ] (https://open.example)',
    '- `[code] (https://code.example)`',
    'In prose [brackets] (https://prose.example) may be meant.',
    '- [a](https://a.example) (https://b.example)',
    '- [a](<https://a.example>) and [b](https://b.example "Title")',
    '- `[code](https://code.example` and <b title="[x](https://x.example">b</b>',
    '- see [a] and (https://b.example), or [b(1)](https://b.example)'
  ])('takes %s for no broken link', (text) => {
    expect(lintWith(entryShape, {}, text)).toEqual([])
  })

  it.each([
    ['another dash', '- [x](https://x.example) – Turns bowls.', 'safe'],
    ['further blanks', '- [x](https://x.example)  -  turns bowls.', 'safe'],
    ['a dash glued to a capital', '- [x](https://x.example) -Turns bowls.', 'safe'],
    ['a dash glued to the link', '- [x](https://x.example)- Turns bowls.', 'safe'],
    ['a dash before markup', '- [x](https://x.example) — **Turns** bowls.', 'safe'],
    ['a colon', '- [x](https://x.example): Turns bowls.', 'suggest'],
    ['a sign of the first word', '- [x](https://x.example) -5 degrees of turning.', 'suggest'],
    ['an option', '- [x](https://x.example) -v turns loudly.', 'suggest'],
    ['a hyphen that waits', '- [x](https://x.example)- and post-turning.', 'suggest'],
    ['a compound', '- [x](https://x.example)–Turn theorem of bowls.', 'suggest'],
    ['a second dash', '- [x](https://x.example) – – Turns bowls.', 'suggest'],
    ['a dash in the title', '- [x](https://x.example) – The Lathe - Turns bowls.', 'suggest'],
    ['a bracket behind it', '- [x](https://x.example) – ([Source](https://s.example))', 'suggest'],
    ['something that is open', '- [x](https://x.example) – Turns (bowls.', 'suggest'],
    ['words before the link', '- Buy the [lathe](https://x.example) – Turns bowls.', 'suggest']
  ])('repairs a separator only where it is one without doubt: %s', (_, entry, repair) => {
    const tidy = [...'abcdefghijkl'].map((name) => `- [${name}${name}](https://${name}.example) - Turns wood.`)
    const [message, ...others] = lintWith(entryShape, {}, [...tidy, entry].join('\n'))
    expect(message && repairOf(message)).toBe(repair)
    expect(others).toEqual([])
  })

  it('suggests a separator where the habit is not firm', () => {
    const tidy = [...'abcdefgh'].map((name) => `- [${name}${name}](https://${name}.example) - Turns wood.`)
    const [message] = lintWith(entryShape, {}, [...tidy, '- [x](https://x.example) – Turns bowls.'].join('\n'))
    expect(message).toMatchObject({suggest: [' - ']})
  })

  it.each([
    ['without its last pipe', '| [x](https://x.example) | y', 'safe'],
    ['without its first pipe', '[x](https://x.example) | y |', 'safe'],
    ['with a blank too many', '| [x](https://x.example)  | y |', 'safe'],
    ['with code that is open', '| [x](https://x.example)  | `b |', 'suggest'],
    ['with a doubtful escape', '| [x](https://x.example)  | y \\\\| |', undefined],
    ['with less cells', '| [x](https://x.example)', 'suggest'],
    ['with a pipe in code', '| [x](https://x.example) |`a|b` |', undefined]
  ])('repairs a row %s only where its cells are certain', (_, row, repair) => {
    const tidyRows = '| [x](https://x.example) | y |\n'.repeat(40)
    const messages = lintWith(entryShape, {}, `| A | B |\n| --- | --- |\n${tidyRows}${row}\n`)
    expect(messages.flatMap((message) => repairOf(message) ?? [])).toEqual(repair === undefined ? [] : [repair])
  })

  it('suggests a word of a column that the list writes otherwise too often', () => {
    const rows = [...'abcdefghijklmnopqrst'].map((name) => `| [${name}](https://${name}.example) | Yes |`)
    const slips = ['v', 'w'].map((name) => `| [${name}](https://${name}.example) | yes |`)
    const messages = lintWith(entryShape, {}, ['| Name | Open |', '| --- | --- |', ...rows, ...slips].join('\n'))
    expect(messages.map((message) => message.suggest)).toEqual([['Yes'], ['Yes']])
  })

  it('learns how a table is built from what is learned from alone', () => {
    const rows = (blank: string) =>
      `${'| [x](https://x.example) | y |\n'.repeat(20)}| [x](https://x.example)${blank}| y |\n`
    const base = `| A | B |\n| --- | --- |\n${rows(' ')}`
    const added = `${base}\n| C | D |\n| --- | --- |\n${rows('')}`
    expect(lintFrom(entryShape, {}, base, added)).toEqual([])
    expect(lintWith(entryShape, {}, added)).toHaveLength(1)
  })

  it.each([
    ['[lathe] (https://x.example)', '', 'safe'],
    ['[lathe] (HTTPS://x.example/a_(b))', '', 'safe'],
    ['[lathe](https://x.example', ')', 'suggest'],
    ['[lathe](https://x.example.', ')', 'suggest'],
    ['[lathe]https://x.example)', '(', 'suggest'],
    ['[lathe(https://x.example)', ']', 'suggest'],
    ['(lathe)[https://x.example]', '[lathe](https://x.example)', 'suggest'],
    ['[lathe] (https://x.example) and (more', '', 'suggest']
  ])('mends a broken link: `%s`', (link, repair, kind) => {
    const [message, ...others] = lintWith(entryShape, {}, `- ${link} - Turns.`)
    expect(message && [repairOf(message), (message.expected ?? message.suggest)?.[0]]).toEqual([kind, repair])
    expect(others).toEqual([])
  })

  it('limits links only when told to', () => {
    const text = '- [a](https://a.example) and [b](https://b.example)'
    expect(lintWith(entryShape, {}, text)).toEqual([])
    expect(lintWith(entryShape, {links: 1}, text)).toHaveLength(1)
  })

  it('asks for descriptions, or for none, when told to', () => {
    const bare = '- [a](https://a.example)'
    const described = '- [a](https://a.example) - Describes itself well.'
    expect(lintWith(entryShape, {description: 'required'}, bare)).toHaveLength(1)
    expect(lintWith(entryShape, {description: 'none'}, described)).toHaveLength(1)
  })

  it('scans a line of brackets without end in linear time', () => {
    for (const piece of ['[x] (', '[x](https://x', '(x)[', '[x(', '[x] (https://x(']) {
      expect(Array.isArray(lintWith(entryShape, {}, `- ${piece.repeat(1500)}`))).toBe(true)
    }
  })
})
