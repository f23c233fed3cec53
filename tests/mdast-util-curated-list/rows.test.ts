import {describe, expect, it} from 'vitest'
import {misplaced} from './places.ts'
import {readCommonMark, readList} from './read-list.ts'
import {shown} from './shown.ts'

describe('table rows', () => {
  it('are entries with cells, header and the column that describes', () => {
    const list = readList(
      '| Tool | Description | Free |\n|:--|---|---|\n| [Saw](/a) | Cuts | `No` |\n| [Plane](/b)|Smooths \\| |Yes|\n'
    )
    expect(list.entries.map(shown)).toEqual([
      {title: 'Saw', description: 'Cuts', url: '/a'},
      {title: 'Plane', description: 'Smooths \\|', url: '/b'}
    ])
    expect(list.groups[0]?.header?.map(({text}) => text)).toEqual(['Tool', 'Description', 'Free'])
    expect(list.entries[1]?.cells?.map(({text}) => text)).toEqual(['[Plane](/b)', 'Smooths \\|', 'Yes'])
    expect(misplaced(list)).toEqual([])
  })

  it('need no bars at their ends and no cell for every column', () => {
    const list = readList('Tool | What it does\n--- | ---\n[Saw](/a) | Cuts\n[Plane](/b)\n')
    expect(list.entries.map(shown)).toEqual([
      {title: 'Saw', description: 'Cuts', url: '/a'},
      {title: 'Plane', url: '/b'}
    ])
  })

  it('take the title from the cell before a link that names nothing', () => {
    const list = readList('|Tool|About|Link|\n|-|-|-|\n|Saw|Cuts|[Go!](/a)|\n|**Plane** - new|Smooths|[Go!](/b)|\n')
    expect(list.entries.map(({title, url}) => [title.text, url])).toEqual([
      ['Saw', '/a'],
      ['Plane', '/b']
    ])
  })

  it('are about what belongs to the owner that is linked before it', () => {
    const list = readList('|Maker|About|\n|-|-|\n|[Acme](/a)’s [Saw](/s)|Cuts|\n|[Birk](/b)|Smooths|\n')
    expect(list.entries.map(({title, url}) => [title.text, url])).toEqual([
      ['Saw', '/s'],
      ['Birk', '/b']
    ])
  })

  it('are described by a column that holds prose, not by the last one', () => {
    const table = (header: string, cells: string[]) =>
      readList(
        `|Course|${header}|\n|-|-|\n${cells.map((cell, index) => `|[C${index}](/${index})|${cell}|\n`).join('')}`
      )
    const prose = [
      'Shows how beams are hewn',
      'Shows how boards are sawn',
      'Shows how to turn bowls',
      'Ends with a chair to sit on'
    ]
    const titles = ['Hewing, sawing and turning of all wood', 'Sawing', '-', 'Hewing and the care of good tools']
    expect(table('Lesson', prose).entries.map(({description}) => description?.text)).toEqual(prose)
    expect(table('Lesson', titles).entries.some(({description}) => description)).toBe(false)
    expect(table('Prerequisites', prose).entries.some(({description}) => description)).toBe(false)
    expect(table('Summary', titles).entries.map(({description}) => description?.text)).toEqual(titles)
  })

  it('pass over cells and labels that several rows share', () => {
    const rows = ['Saw', 'Plane', 'Lathe'].map((name, index) => `|Wood|${name}|[Plan](/${index})|\n`).join('')
    expect(readList(`|Kind|Tool|Plan|\n|-|-|-|\n${rows}`).entries.map(({title}) => title.text)).toEqual([
      'Saw',
      'Plane',
      'Lathe'
    ])
  })

  it('take the wordiest column for the description when no header says so', () => {
    const list = readList(
      '|Tool|Kind|Text|\n|-|-|-|\n|[Saw](/a)|hand|A thin blade with teeth along its edge|\n|[Plane](/b)|hand|A sharp iron in a block of wood|\n'
    )
    expect(list.entries.map(({description}) => description?.text)).toEqual([
      'A thin blade with teeth along its edge',
      'A sharp iron in a block of wood'
    ])
  })

  it('may have the link behind the title in one cell', () => {
    const list = readList('|Paper|Year|\n|-|-|\n|Sharp saws [pdf](/a) [code](/b)|2014|\n|Flat planes [pdf](/c)|2015|\n')
    expect(list.entries.map(({title}) => title.text)).toEqual(['Sharp saws', 'Flat planes'])
  })

  it('are none in tables of figures', () => {
    const text = '|Size|Note|\n|-|-|\n|1|small|\n|2|see [this](/a)|\n|3|big|\n'
    expect(readList(text).groups).toEqual([])
    expect(readCommonMark(text).groups).toEqual([])
  })
})
