import {descriptionProse, introducesDescription} from 'mdast-util-curated-list'
import {describe, expect, it} from 'vitest'
import {readList} from './read-list.ts'

function prose(description: string): string | undefined {
  const list = readList(`- [Saw](/a) - ${description}\n\n[icon]: i.svg\n`)
  const [entry] = list.entries
  return entry && descriptionProse(list, entry)?.text
}

describe('the sentence of a description', () => {
  it.each([
    ['Cuts wood', 'Cuts wood'],
    ['Cuts wood. `MIT` `Go/Docker`', 'Cuts wood.'],
    ['Cuts wood. `MIT`', 'Cuts wood.'],
    ['Cuts wood `MIT` `Go`', 'Cuts wood'],
    ['Cuts with `saw`', 'Cuts with `saw`'],
    ['Cuts wood. ([Demo](/d), [Source Code](/s)) `MIT`', 'Cuts wood.'],
    ['Cuts wood ([and metal](/m), too)', 'Cuts wood ([and metal](/m), too)'],
    ['Cuts wood (and metal)', 'Cuts wood (and metal)'],
    ['Cuts wood ![free](i.svg) [![open](j.svg)](/o)', 'Cuts wood'],
    ['Cuts wood <img src="i.svg"> :star: 🪚', 'Cuts wood'],
    ['Cuts [wood](/w)', 'Cuts [wood](/w)'],
    ['Cuts wood! 💅🏻 👩‍🔧 🇸🇪', 'Cuts wood!'],
    ['Cuts with Acme ®', 'Cuts with Acme ®'],
    ['![free](i.svg)', undefined],
    ['—', undefined]
  ])('is found in `%s`', (description, expected) => {
    expect(prose(description)).toBe(expected)
  })
})

describe('a description', () => {
  it.each([
    [' - Cuts.', true],
    [' — Cuts.', true],
    ['- Cuts.', true],
    [' -Cuts.', true],
    [': Cuts.', true],
    ['：切る', true],
    [' &mdash; Cuts.', true],
    [' (2014) - Cuts.', true],
    ['-based saws.', false],
    [' cuts.', false],
    ['. Cuts.', false],
    [', a saw.', false],
    [' (a saw)', false],
    [' | Cuts.', false],
    ['', false]
  ])('behind `%s` is introduced: %s', (rest, isIntroduced) => {
    const [entry] = readList(`- [Saw](/a)${rest}\n`).entries
    expect(entry && introducesDescription(entry)).toBe(isIntroduced)
  })

  it('of a row is introduced by its cell', () => {
    const [entry] = readList('|Tool|About|\n|-|-|\n|[Saw](/a)|cuts|\n').entries
    expect(entry && introducesDescription(entry)).toBe(true)
  })
})
