import {describe, expect, test} from 'vitest'
import {type Asked, harmToEntries} from './proven.ts'

const text = `# Boats

- [Hulls](#hulls)
- [Sails](#sails)

## Hulls

- [Dory](https://dory.example) - Flat below.
- [Canoe](https://canoe.example) - Light  and long.

## Sails

- [Lateen](https://lateen.example) - Three corners.
`

/** An edit of the words of `Canoe`, beside which another one does harm to the entry. */
const words: Asked = ['Light  and', 'Light and']

describe('an entry whose words an edit changes', () => {
  test('may stand where it stood', () => {
    expect(harmToEntries(text, [words])).toEqual([])
  })

  const harmful: Array<[string, string, ...Asked[]]> = [
    ['is not lost', 'entry `Canoe` is lost', ['[Canoe](https://canoe.example)', 'Canoe']],
    ['is not glued to its neighbour', 'entry `Canoe` is lost', ['below.\n- ', 'below. ']],
    ['stays in its section', 'entry `Canoe` would stand in another section', ['below.\n', 'below.\n\n## Light\n\n']]
  ]
  test.each(harmful)('%s', (_, what, ...asked) => {
    expect(harmToEntries(text, [words, ...asked])).toContain(what)
  })
})

test('of two entries that are alike, one may change', () => {
  const twice = '- [Dory](https://dory.example) - Flat.\n- [Dory](https://dory.example) - Flat.\n'
  expect(harmToEntries(twice, [['Flat.', 'Flat']])).toEqual([])
  expect(harmToEntries(twice, [['Flat.', 'Flat', 1]])).toEqual([])
})

test('an address stays what it is where no edit touches it', () => {
  const [given, link] = ['- [Dory][1] - Flat  below.\n\n[1]: https://dory.example\n', 'https://dory.example']
  const asked: Asked[] = [
    ['Flat  below', 'Flat below'],
    ['\n\n[1]', '\n\n[1]: https://evil.example\n[1]']
  ]
  expect(harmToEntries(given, asked)).toEqual(['entry `Dory` would lead elsewhere'])
  expect(harmToEntries(given, [[link, 'https://dory.example/']])).toEqual([])
})

test('the contents stays one', () => {
  const asked: Asked = ['- [Hulls](#hulls)\n- [Sails](#sails)\n', '- [Hulls](https://h.example)\n']
  expect(harmToEntries(text, [asked])).toContain('the contents is lost')
})
