import fc from 'fast-check'
import entryShape from 'remark-lint-entry-shape'
import {fixpoint} from 'vfile-edit'
import {describe, expect, it} from 'vitest'
import {lintWith} from './lint-with.ts'

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
    '- [a](https://a.example) (https://b.example)'
  ])('takes %s for no broken link', (text) => {
    expect(lintWith(entryShape, {}, text)).toEqual([])
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
    expect(lintWith(entryShape, {}, `- ${'[x] ('.repeat(5000)}`)).toEqual([])
  })
})
