import fc from 'fast-check'
import {type Entry, entryChange} from 'mdast-util-curated-list'
import {describe, expect, it} from 'vitest'
import {readList} from './read-list.ts'

function change(base: string, head: string): {added: string[]; gone: string[]} {
  const {added, gone} = entryChange(readList(base), readList(head))
  const titles = (entries: Entry[]): string[] => entries.map((entry) => entry.title.text)
  return {added: titles(added), gone: titles(gone)}
}

const trees = '## Trees\n\n- [Fir](https://fir.example) - Tall.\n- [Ash](https://ash.example) - Tough.\n'

describe('entryChange', () => {
  it.each([
    ['an added entry', trees, `${trees}- [Oak](https://oak.example)\n`, ['Oak'], []],
    ['a removed entry', trees, trees.replace(/- \[Ash.*\n/, ''), [], ['Ash']],
    ['a copy of an entry', trees, `${trees}- [Ash](https://ash.example) - Tough.\n`, ['Ash'], []],
    [
      'another entry in place of one',
      trees,
      trees.replace(/\[Ash\].*/, '[Oak](https://oak.example)'),
      ['Oak'],
      ['Ash']
    ],
    ['another title and description', trees, trees.replace('[Ash]', '[Mountain ash]').replace('Tough', 'Red'), [], []],
    ['another address', trees, trees.replace('https://ash.example', 'https://trees.example/ash'), [], []],
    ['another title and spelling of the address', trees, trees.replace('[Ash](https', '[Rowan](http'), [], []],
    ['another section', trees, trees.replace('- [Ash]', '\n## Others\n\n- [Ash]'), [], []],
    ['a level more', trees, trees.replace('- [Ash]', '  - [Ash]'), [], []],
    [
      'a table in place of a list',
      trees,
      '| Tree |\n|---|\n| [Ash](https://ash.example) |\n| [Fir](https://fir.example) |\n',
      [],
      []
    ],
    ['a repaired link', trees.replace('[Ash](', '[Ash] ('), trees, [], []],
    [
      'lines that are taken for entries since their neighbours are',
      `- Tall: [fir](https://fir.example)\n- Of which [ash](https://ash.example) is made\n- Old [oaks](https://oak.example) stand\n`,
      `- Tall: [fir](https://fir.example)\n- Of which [ash](https://ash.example) is made\n- Old [oaks](https://oak.example) stand\n- [Elm](https://elm.example) - Wide.\n- [Yew](https://yew.example) - Old.\n- [Box](https://box.example) - Low.\n`,
      ['Elm', 'Yew', 'Box'],
      []
    ]
  ])('reads %s', (_, base, head, added, gone) => {
    expect(change(base, head)).toEqual({added, gone})
  })

  it('gives the same answer when it is asked again, and another for another base', () => {
    const [base, other, head] = [readList(trees), readList(''), readList(trees)]
    expect(entryChange(base, head)).toBe(entryChange(base, head))
    expect(entryChange(other, head).added).toHaveLength(2)
  })
})

type Item = {name: string; section: number; depth: number}

const name = fc.stringMatching(/^[a-z]{3,8}$/)
const item = fc.record({name, section: fc.nat(3), depth: fc.nat(1)})
const all = fc.uniqueArray(item, {minLength: 1, maxLength: 24, selector: (one) => one.name})

/** Writes items under the headings of their sections; the first of a section is not nested. */
function write(items: Item[], headings = 'ABCD', title = (one: Item) => one.name): string {
  const sections = [...headings].map((heading, index) => {
    const own = items.filter((one) => one.section === index)
    const lines = own.map(
      (one, nth) => `${nth > 0 && one.depth > 0 ? '  ' : ''}- [${title(one)}](https://${one.name}.example)\n`
    )
    return `## Section ${heading}\n\n${lines.join('')}`
  })
  return sections.join('\n')
}

describe('any change', () => {
  it('adds nothing when it moves, nests and renames entries, renames and moves sections', () => {
    fc.assert(
      fc.property(all, fc.infiniteStream(fc.nat(3)), fc.boolean(), (items, random, isRenamed) => {
        const draw = () => random.next().value ?? 0
        const moved = items
          .map((one) => ({...one, section: draw(), depth: draw() % 2, rank: draw()}))
          .sort((a, b) => a.rank - b.rank)
        const head = write(moved, isRenamed ? 'WXYZ' : 'DCBA', (one) => (draw() > 0 ? one.name : `The ${one.name}`))
        expect(change(write(items), head)).toEqual({added: [], gone: []})
      }),
      {numRuns: 60}
    )
  })

  it('adds as many entries as it adds, wherever they are, whatever else it moves', () => {
    fc.assert(
      fc.property(all, fc.infiniteStream(fc.nat(99)), (items, random) => {
        const isNew = items.map(() => (random.next().value ?? 0) < 30)
        const base = items.filter((_, index) => !isNew[index])
        const head = items.map((one, index) => ({...one, rank: isNew[index] ? 0 : (random.next().value ?? 0) % 2}))
        const {added, gone} = change(write(base), write(head.sort((a, b) => a.rank - b.rank)))
        expect(added.sort()).toEqual(
          items
            .filter((_, index) => isNew[index])
            .map((one) => one.name)
            .sort()
        )
        expect(gone).toEqual([])
      }),
      {numRuns: 60}
    )
  })
})
