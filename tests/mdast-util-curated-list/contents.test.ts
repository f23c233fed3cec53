import {describe, expect, it} from 'vitest'
import {readList} from './read-list.ts'

const sections =
  '\n## Saws\n\n- [Bow saw](/a)\n\n## Planes\n\n- [Jack plane](/b)\n\n### Block planes\n\n- [Low angle](/c)\n'

function contentsItems(text: string): string[] | undefined {
  return readList(text).contents?.items.map(({depth, title}) => `${'>'.repeat(depth)}${title}`)
}

describe('contents', () => {
  it.each([
    ['under a heading', '## Contents\n\n- [Saws](#saws)\n- [Planes](#planes)\n  - [Block planes](#block-planes)\n'],
    ['in another language', '## 目录\n\n* [Saws](#saws)\n* [Planes](#planes)\n   * [Block planes](#block-planes)\n'],
    ['without a heading', '1. [Saws](#saws)\n1. [Planes](#planes)\n   - [Block planes](#block-planes) (new)\n'],
    ['of bold links', '- **[Saws](#saws)**\n- **[Planes](#planes)**\n  - [Block planes](#block-planes)\n'],
    ['without links', '## Index\n\n- Saws\n- Planes\n  - Block planes\n'],
    [
      'of references',
      '- [Saws]\n- [Planes]\n  - [Block planes]\n\n[saws]: #saws\n[planes]: #planes\n[block planes]: #block-planes\n'
    ]
  ])('are found %s', (_, contents) => {
    const text = `# Tools\n\n${contents}${sections}`
    expect(contentsItems(text)).toEqual(['Saws', 'Planes', '>Block planes'])
    expect(readList(text).entries.map(({title}) => title.text)).toEqual(['Bow saw', 'Jack plane', 'Low angle'])
  })

  it('may be split by bold lines, and know their section and range', () => {
    const list = readList(`# Tools\n\n**Hand**\n\n- [Saws](#saws)\n\n**More**\n\n- [Planes](#planes)\n${sections}`)
    const {nodes, range, section, items} = list.contents ?? {
      nodes: [],
      range: {start: 0, end: 0},
      section: undefined,
      items: []
    }
    expect(nodes).toHaveLength(2)
    expect(list.text.slice(range.start, range.end)).toBe('- [Saws](#saws)\n\n**More**\n\n- [Planes](#planes)')
    expect(section?.title).toBe('Tools')
    expect(items.map(({anchor}) => anchor)).toEqual(['saws', 'planes'])
    expect(list.anchorLinks.every(({inContents}) => inContents)).toBe(true)
  })

  it('are known when their anchors are names of HTML or dead', () => {
    const named = '- [One](#a)\n- [Two](#b)\n\n## <a name="a">Saws</a>\n\n## <a name="b">Planes</a>\n'
    expect(contentsItems(named)).toEqual(['One', 'Two'])
    const counted = '- [Saws](#saws)\n- [Planes](#planes)\n\n## 🪚 Saws (12)\n\n## 🪵 Planes (3)\n'
    expect(contentsItems(counted)).toEqual(['Saws', 'Planes'])
    expect(contentsItems('- [A](#a)\n- [B](#b)\n- [C](#c)\n\n# Saws\n')).toEqual(['A', 'B', 'C'])
  })

  it('are the list that names most sections', () => {
    const text = `- [Top](#tools)\n- [Saws](#saws)\n\n---\n\n# Tools\n\n- [x](/x)\n\n---\n\n- [Saws](#saws)\n- [Planes](#planes)\n- [Block](#block-planes)\n${sections}`
    expect(contentsItems(text)).toHaveLength(3)
    expect(readList(text).anchorLinks.filter(({inContents}) => !inContents)).toHaveLength(2)
  })

  it.each([
    ['entries', '- [Saws](/saws)\n- [Planes](/planes)\n'],
    ['a link back', '- [Back to top](#tools)\n'],
    ['prose', '- Saws are sharp\n- Planes are flat\n']
  ])('are not made of %s', (_, text) => {
    expect(contentsItems(`# Tools\n\n${text}${sections}`)).toBeUndefined()
  })
})
