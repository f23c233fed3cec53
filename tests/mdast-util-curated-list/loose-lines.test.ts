import {describe, expect, it} from 'vitest'
import {misplaced} from './places.ts'
import {readList} from './read-list.ts'
import {shown} from './shown.ts'

function titles(text: string): string[] {
  const list = readList(text)
  expect(misplaced(list)).toEqual([])
  return list.entries.map(({title}) => title.text)
}

const names = ['Saw', 'Plane', 'Lathe', 'Drill', 'Vice']

describe('paragraphs', () => {
  it('are entries when neighbours start with links, in quotes as well', () => {
    const list = readList('> **[Saw](/a)** <kbd>★ 3</kbd> 🟢<br>Cuts.\n\n> [Plane](/b)<br>Smooths.\n\n> [Lathe](/c)\n')
    expect(list.entries.map(shown)).toEqual([
      {title: 'Saw', separator: '<br>', description: 'Cuts.', url: '/a'},
      {title: 'Plane', separator: '<br>', description: 'Smooths.', url: '/b'},
      {title: 'Lathe', url: '/c'}
    ])
    expect(list.groups.map(({kind}) => kind)).toEqual(['paragraphs'])
  })

  it('hold an entry a line when lines start with links', () => {
    const list = readList('[Saw](/a) - Cuts\nin two\n[Plane](/b) - Smooths\\\n[Lathe](/c) - Turns\n')
    expect(list.entries.map(({content}) => content.text)).toEqual([
      '[Saw](/a) - Cuts\nin two',
      '[Plane](/b) - Smooths\\',
      '[Lathe](/c) - Turns'
    ])
    expect(new Set(list.entries.map(({node}) => node)).size).toBe(1)
  })

  it('count one by one in a document that is written so', () => {
    const text = names.map((name) => `## ${name}\n\n[${name}](/${name}) - Good.\n\nAnd more.\n`).join('\n')
    expect(titles(text)).toEqual(names)
  })

  it.each([
    ['two sentences', '[Saw](/a) is a tool.\n\n[Plane](/b) is another.'],
    ['definitions', '[Saws](/a) cut.\n\n[Planes](/b) smooth.\n\n[Lathes](/c) turn.'],
    ['a bar of links', names.map((name) => `[${name}](/${name})`).join(' • ')],
    ['badges', names.map((name) => `[![${name}](i.svg)](/${name})`).join('\n')],
    ['links within the document', names.map((name) => `[${name}](#${name})`).join('\n\n')],
    [
      'separate definitions',
      names.map((name) => `# ${name}\n\n[${name}](/${name}), [more](/more) and others.`).join('\n\n')
    ],
    ['prose', 'Look at [Saw](/a) - a tool.\n\nAnd at [Plane](/b) - a tool.\n\nOr [Lathe](/c) - a tool.']
  ])('are no entries when they are %s', (_, text) => {
    expect(titles(text)).toEqual([])
  })
})

describe('raw HTML', () => {
  it('holds an entry a line', () => {
    const list = readList(
      `<p>\n${names.map((name) => `&ensp;:wood: <a href="/${name}"><b>${name}</b></a> - is\ngood.<br>\n`).join('')}</p>\n`
    )
    expect(misplaced(list)).toEqual([])
    expect(list.entries.map(shown)).toEqual(
      names.map((name) => ({
        before: '&ensp;:wood:',
        title: name,
        separator: ' - ',
        description: 'is\ngood.',
        url: `/${name}`
      }))
    )
    expect(list.text.slice(list.entries[0]?.range.start, list.entries[0]?.range.end)).toMatch(/^&ensp;.*<br>$/s)
    expect(list.groups.map(({kind}) => kind)).toEqual(['html'])
  })

  it('holds entries in list items without description', () => {
    expect(titles(`<ul>\n${names.map((name) => `<li><a href="/${name}">${name}</a></li>\n`).join('')}</ul>`)).toEqual(
      names
    )
  })

  it.each([
    ['sponsors', names.map((name) => `<div>\n<a href="/${name}">${name}</a>\n</div>`).join('\n\n')],
    ['a bar of links', `<p>${names.map((name) => `<a href="/${name}">${name}</a>`).join(' | ')}</p>`],
    [
      'portraits',
      `<table>\n<tr>\n${names.map((name) => `<td><a href="/${name}"><img src="p.png"><br><b>${name}</b></a><br><a href="/c">💻</a></td>\n`).join('')}</tr>\n</table>`
    ],
    ['pictures', `<p>\n${names.map((name) => `<a href="/${name}"><img src="i.svg"></a><br>\n`).join('')}</p>`]
  ])('holds no entries in %s', (_, text) => {
    expect(titles(text)).toEqual([])
  })
})
