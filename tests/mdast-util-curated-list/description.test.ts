import {descriptionProse} from 'mdast-util-curated-list'
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
    ['![free](i.svg)', undefined],
    ['—', undefined]
  ])('is found in `%s`', (description, expected) => {
    expect(prose(description)).toBe(expected)
  })
})
