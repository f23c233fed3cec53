import fc from 'fast-check'
import entryOrder from 'remark-lint-entry-order'
import {fixpoint} from 'vfile-edit'
import {describe, expect, it} from 'vitest'
import {lintFrom} from './lint-with.ts'

const append = {order: 'append'}

function reasons(base: string, head: string): string[] {
  return lintFrom(entryOrder, append, base, head).map(({reason}) => reason)
}

function above(title: string, last: string): string {
  return `Unexpected new entry \`${title}\` above old ones, expected it after \`${last}\`, move it`
}

const item = (title: string): string => `- [${title}](https://${title.toLowerCase()}.example)\n`
const items = (...titles: string[]): string => titles.map(item).join('')
const trees = `## Trees\n\n${items('Fir', 'Ash', 'Oak')}`
const rows =
  '| Tree | Use |\n|---|---|\n| [Fir](https://fir.example) | Masts |\n| [Ash](https://ash.example) | Oars |\n'

describe('a list that appends', () => {
  it.each([
    ['an entry on top', trees, trees.replace('- [Fir]', `${item('Elm')}- [Fir]`), [above('Elm', 'Oak')]],
    ['an entry in between', trees, trees.replace('- [Ash]', `${item('Elm')}- [Ash]`), [above('Elm', 'Oak')]],
    [
      'a row in between',
      rows,
      rows.replace('| [Ash]', '| [Elm](https://elm.example) | Bows |\n| [Ash]'),
      [above('Elm', 'Ash')]
    ],
    [
      'several entries, each after the one that moves before it',
      trees,
      `## Trees\n\n${items('Elm', 'Fir', 'Yew', 'Ash', 'Oak', 'Box')}`,
      [above('Elm', 'Box'), above('Yew', 'Elm')]
    ],
    [
      'a nested entry above old ones of its level',
      `${item('Fir')}  ${item('Silver')}`,
      `${item('Fir')}  ${item('Red')}  ${item('Silver')}`,
      [above('Red', 'Silver')]
    ],
    [
      'an entry above old ones, though a remainder stays last',
      trees + item('Others'),
      `## Trees\n\n${items('Elm', 'Fir', 'Ash', 'Oak', 'Others')}`,
      [above('Elm', 'Oak')]
    ]
  ])('reports %s', (_, base, head, expected) => {
    expect(reasons(base, head)).toEqual(expected)
  })

  it.each([
    ['an entry at the end', trees, trees + item('Elm')],
    ['a block at the end', trees, trees + items('Elm', 'Yew', 'Box')],
    ['a row at the end', rows, `${rows}| [Elm](https://elm.example) | Bows |\n`],
    ['an entry in an empty section', `${trees}\n## Shrubs\n`, `${trees}\n## Shrubs\n\n${item('Box')}`],
    ['a new section above old ones', trees, `## Shrubs\n\n${items('Box', 'Yew')}\n${trees}`],
    ['a new list of a section', trees, `${trees}\nFrom the south:\n\n${item('Elm')}`],
    [
      'an entry that is the first below an old one',
      trees,
      trees.replace(item('Fir'), `${item('Fir')}  ${item('Red')}`)
    ],
    [
      'the last entry below an old one',
      `${item('Fir')}  ${item('Red')}${item('Ash')}`,
      `${item('Fir')}  ${items('Red')}  ${item('Silver')}${item('Ash')}`
    ],
    ['an old entry with another title', trees, trees.replace('[Fir]', '[Douglas fir]')],
    ['an old entry with another address', trees, trees.replace('https://fir.example', 'https://trees.example/fir')],
    [
      'an old entry with another title and another spelling of its address',
      trees,
      trees.replace('[Fir](https://fir.example)', '[Douglas fir](http://www.fir.example/)')
    ],
    ['old entries in another order', trees, `## Trees\n\n${items('Oak', 'Fir', 'Ash')}`],
    [
      'an old entry from another section',
      `${trees}\n## Shrubs\n\n${items('Box', 'Yew')}`,
      `## Trees\n\n${items('Yew', 'Fir', 'Ash', 'Oak')}\n## Shrubs\n\n${item('Box')}`
    ],
    ['an entry in place of another', trees, trees.replace(item('Ash'), item('Elm'))],
    [
      'an entry in place of a line without a link',
      `${item('Fir')}- Ash, once\n${item('Oak')}`,
      items('Fir', 'Elm', 'Oak')
    ],
    ['an entry whose link was broken', trees.replace('[Ash](', '[Ash] ('), trees],
    [
      'an entry above a remainder',
      trees + item('Other trees'),
      `## Trees\n\n${items('Fir', 'Ash', 'Oak', 'Elm', 'Other trees')}`
    ],
    [
      'an entry above a line without a link',
      `${trees}- Yours could stand here\n`,
      `${trees}${item('Elm')}- Yours could stand here\n`
    ],
    [
      'an entry between those moved to a new section',
      `${trees}\n## Shrubs\n\n${items('Box', 'Yew')}`,
      `${trees}\n## Evergreens\n\n${items('Box', 'Holly')}\n## Shrubs\n\n${item('Yew')}`
    ],
    [
      'an entry before those moved to the end of its list',
      `${trees}\n## Shrubs\n\n${items('Box', 'Yew', 'Gorse')}`,
      `${trees}${items('Elm', 'Box')}\n## Shrubs\n\n${items('Yew', 'Gorse')}`
    ],
    [
      'an entry at the end of the first half of a section that was split',
      trees,
      `## Trees\n\n${items('Fir', 'Elm')}\n## More trees\n\n${items('Ash', 'Oak')}`
    ],
    ['a list that did not change', trees, trees]
  ])('is quiet on %s', (_, base, head) => {
    expect(reasons(base, head)).toEqual([])
  })

  const names = fc.uniqueArray(fc.stringMatching(/^T[a-z]{2,6}$/), {
    minLength: 2,
    maxLength: 16,
    selector: (name) => name.toLowerCase()
  })
  const change = names.chain((all) =>
    fc.tuple(fc.constant(all), fc.array(fc.boolean(), {minLength: all.length, maxLength: all.length}))
  )

  it('ends with its additions once it is repaired, all else in its old order', async () => {
    await fc.assert(
      fc.asyncProperty(change, async ([all, isOld]) => {
        const old = all.filter((_, index) => isOld[index])
        const added = all.filter((_, index) => !isOld[index])
        const lint = (text: string) => lintFrom(entryOrder, append, items(...old), text)
        const {text, cycle, unfinished, messages} = await fixpoint(items(...all), lint)
        expect({cycle, unfinished, messages}).toEqual({cycle: [], unfinished: [], messages: []})
        expect(text.split('\n').filter((line) => old.some((name) => line.includes(`[${name}]`)))).toEqual(
          items(...old)
            .split('\n')
            .slice(0, -1)
        )
        if (old.length > 0)
          expect(added.every((name) => text.indexOf(`[${name}]`) > text.indexOf(`[${old.at(-1)}]`))).toBe(true)
        expect(text.split('\n').sort()).toEqual(
          items(...all)
            .split('\n')
            .sort()
        )
      }),
      {numRuns: 60}
    )
  })
})
