import {curatedList} from 'mdast-util-curated-list'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {misplaced} from './places.ts'
import {readList} from './read-list.ts'

describe('a curated list', () => {
  it('is read once for a tree', () => {
    const file = new VFile('- [Saw](/a)')
    const tree = unified().use(remarkParse).parse(file)
    expect(curatedList(tree, file)).toBe(curatedList(tree, file))
  })

  it.each(['', '\n', '---\ntitle: Tools\n---\n', 'Just words.', '# Tools'])('has no entries in %j', (text) => {
    const list = readList(text)
    expect(list.entries).toEqual([])
    expect(list.sections[0]).toMatchObject({depth: 0, range: {start: 0, end: text.length}})
    expect(list.conventions.separator.list).toBeUndefined()
  })

  it('counts without byte order mark', () => {
    const list = readList('\uFEFF# Tools\n\n- [Saw](/a)\n')
    expect(list.text.startsWith('# Tools')).toBe(true)
    expect(list.entries[0]?.range).toEqual({start: 9, end: 20})
    expect(misplaced(list)).toEqual([])
  })

  it('reads bytes as it reads text', () => {
    const file = new VFile(new TextEncoder().encode('\uFEFF- [Sägen](/a)\n'))
    const list = curatedList(unified().use(remarkParse).parse(file), file)
    expect(list.entries[0]?.title.text).toBe('Sägen')
  })

  it('gives links, entries and sections in source order', () => {
    const list = readList(
      '[x](/x)\n\n| a |\n|-|\n| [b](/b) |\n\n# C\n\n- [d](/d)\n  - [e](/e)\n\n[f](/f) - f\n\n[g](/g) - g\n\n[h](/h) - h\n'
    )
    expect(list.links.map(({url}) => url)).toEqual(['/x', '/b', '/d', '/e', '/f', '/g', '/h'])
    expect(list.entries.map(({url}) => url)).toEqual(['/b', '/d', '/e', '/f', '/g', '/h'])
    expect(list.sections.map(({entries, groups}) => [entries.length, groups.length])).toEqual([
      [1, 1],
      [5, 3]
    ])
  })
})
