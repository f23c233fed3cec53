import {settledEntries} from 'mdast-util-curated-list'
import {expect, it} from 'vitest'
import {readList} from './read-list.ts'

function settled(base: string[], head: string[]): string[] {
  const [before, after] = [base, head].map((titles) =>
    readList(
      titles
        .map((title) => (title.startsWith('#') ? `\n${title}\n` : `- [${title}](https://${title}.example)`))
        .join('\n')
    )
  )
  if (!before || !after) return []
  return [...settledEntries(before, after)].map(({title}) => title.text).sort()
}

it.each([
  ['what was added', ['a', 'b'], ['a', 'x', 'b'], ['a', 'b']],
  ['what was moved', ['a', 'b', 'c', 'd'], ['b', 'c', 'a', 'd'], ['b', 'c', 'd']],
  [
    'what came from another section',
    ['# A', 'a', 'b', '# B', 'c', 'd'],
    ['# A', 'a', '# B', 'c', 'b', 'd'],
    ['a', 'c', 'd']
  ],
  [
    'what stands in another section, too',
    ['# A', 'a', 'b', '# B', 'c'],
    ['# A', 'a', 'b', '# B', 'a', 'c'],
    ['a', 'b', 'c']
  ]
])('are all but %s', (_, base, head, expected) => {
  expect(settled(base, head)).toEqual(expected)
})

it('are all but what was renamed', () => {
  const base = readList('- [a](https://a.example)\n- [b](https://b.example)\n')
  const head = readList('- [a](https://a.example)\n- [c](https://b.example)\n')
  expect([...settledEntries(base, head)].map(({title}) => title.text)).toEqual(['a'])
})
