import fc from 'fast-check'
import entryOrder from 'remark-lint-entry-order'
import {applyEdits, editsOf, fixpoint} from 'vfile-edit'
import type {VFileMessage} from 'vfile-message'
import {describe, expect, it} from 'vitest'
import {lintFrom, lintWith, shown} from './lint-with.ts'

const alphabetical = {order: 'alphabetical', collation: 'dictionary'}

/** Items with names of two letters, some with a child or a description. */
const item = fc
  .tuple(
    fc.stringMatching(/^[A-Z][a-z]$/),
    fc.constantFrom('', ' - Does things.'),
    fc.constantFrom('', '\n  - [Child](https://child.example)')
  )
  .map(([name, description, child]) => `- [${name}](https://${name}.example)${description}${child}`)

const list = fc
  .tuple(fc.array(item, {minLength: 2, maxLength: 12}), fc.constantFrom('\n', '\r\n'), fc.boolean())
  .map(([items, eol, endsWithEol]) => items.join('\n').replaceAll('\n', eol) + (endsWithEol ? eol : ''))

function sortedLines(text: string): string[] {
  return text.split(/\r?\n/).filter(Boolean).sort()
}

describe('entry-order', () => {
  it('sorts any list for good, keeps every line and every child with its parent', async () => {
    await fc.assert(
      fc.asyncProperty(list, async (text) => {
        const lint = (current: string) => lintWith(entryOrder, alphabetical, current)
        const fixed = await fixpoint(text, lint)
        expect(fixed).toMatchObject({cycle: [], unfinished: [], messages: []})
        expect(sortedLines(fixed.text)).toEqual(sortedLines(text))
        expect(fixed.text.match(/\r\n/g)).toEqual(text.match(/\r\n/g))
        expect(fixed.text.endsWith('\n')).toBe(text.endsWith('\n'))
        expect(blocks(fixed.text).sort()).toEqual(blocks(text).sort())
      }),
      {numRuns: 60}
    )
  })

  it('needs one pass, however many entries are out of order', () => {
    const names = [...'QWERTYUIOPASDFGHJKLZXCVBNM']
    const text = names.map((name) => `- [${name}](https://${name}.example)`).join('\n')
    const once = applyEdits(text, editsOf(lintWith(entryOrder, alphabetical, text))).text
    expect(lintWith(entryOrder, alphabetical, once)).toEqual([])
  })

  it('names the fewest entries', () => {
    const names = ['Ash', 'Birch', 'Yew', 'Cedar', 'Elm', 'Fir']
    const text = names.map((name) => `- [${name}](https://${name}.example)`).join('\n')
    expect(lintWith(entryOrder, alphabetical, text).map(shown)).toEqual([
      '3:1-6:29: Unexpected entry `Yew` out of alphabetical order, expected it after `Fir`, move it'
    ])
  })

  it('points to the entry that moves, not to the range that is written anew', () => {
    const text = ['Birch', 'Cedar', 'Ash'].map((name) => `- [${name}](https://${name}.example)`).join('\n')
    expect(lintWith(entryOrder, alphabetical, text)[0]?.focus?.start.line).toBe(3)
  })

  it('moves nothing of a numbered list, whose numbers would move along', () => {
    const text = '1. [Birch](https://birch.example)\n2. [Ash](https://ash.example)\n'
    expect(lintWith(entryOrder, alphabetical, text)[0]?.expected).toBeUndefined()
  })

  it('moves nothing across what is no entry', () => {
    const text = '- [Birch](https://birch.example)\n<!-- old ones -->\n- [Ash](https://ash.example)\n'
    expect(lintWith(entryOrder, alphabetical, text).every(({expected}) => expected === undefined)).toBe(true)
  })

  it('leaves titles in ideographs where they are: their reading is not written', () => {
    const text = ['森', '木', '林', '山'].map((name) => `- [${name}](https://${name}.example)`).join('\n')
    expect(lintWith(entryOrder, alphabetical, text)).toEqual([])
  })

  it('says nothing of an order that is switched off', () => {
    const text = '- [Birch](https://birch.example)\n- [Ash](https://ash.example)\n'
    expect(lintWith(entryOrder, {order: 'none'}, text)).toEqual([])
  })
})

describe('entry-order of a change', () => {
  const names = ['Ash', 'Birch', 'Cedar', 'Elm', 'Fir', 'Hazel', 'Larch']

  it('moves the renamed entry and not its old neighbours', () => {
    const messages = changed(names, ['Zelkova', ...names.slice(1)], {})
    expect(messages.map(({focus}) => focus?.start.line)).toEqual([1])
  })

  it('leaves an entry pinned to the head that was there before', () => {
    expect(changed(['Yew', ...names], ['Yew', ...names, 'Maple'], {})).toEqual([])
  })

  it('is held to an order that is nearly without exception', () => {
    const [first = '', ...others] = names
    const loose = [...others.slice(0, 3), first, ...others.slice(3), 'Aloe', 'Box']
    expect(changed(names, [...names, 'Bay'], {})).toHaveLength(1)
    expect(changed(loose, [...loose, 'Bay'], {})).toEqual([])
  })

  it('has no place for titles in another script than most', () => {
    expect(changed(names, ['Яблоня', ...names.slice(0, 3), 'Груша', ...names.slice(3), '桜'], {})).toEqual([])
  })

  it('takes what is listed in another section as well for an addition, which nothing pins to the top', () => {
    const trees = ['Ash', 'Elm', 'Fir', 'Hazel', 'Larch', 'Maple']
    const shrubs = ['Box', 'Broom', 'Heather', 'Ivy', 'Privet', 'Yew']
    const sections = (...lists: string[][]) => lists.map((titles, at) => `## ${at}\n\n${itemsOf(titles)}`).join('\n\n')
    const messages = lintFrom(entryOrder, undefined, sections(trees, shrubs), sections(trees, ['Larch', ...shrubs]))
    expect(messages.map(({reason}) => reason)).toEqual([
      'Unexpected entry `Larch` out of alphabetical order, expected it after `Ivy`, move it'
    ])
  })
})

function changed(before: string[], after: string[], options: unknown): VFileMessage[] {
  return lintFrom(entryOrder, options, itemsOf(before), itemsOf(after))
}

function itemsOf(titles: string[]): string {
  return titles.map((title) => `- [${title}](https://${title}.example)`).join('\n')
}

/** Items of the first level with what is nested below them. */
function blocks(text: string): string[] {
  return text
    .replaceAll('\r\n', '\n')
    .trimEnd()
    .split(/\n(?=- )/)
}
