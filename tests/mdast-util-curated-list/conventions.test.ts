import {type CuratedList, holds, holdsFirmly, inForce, isCertain} from 'mdast-util-curated-list'
import {describe, expect, it} from 'vitest'
import {readList} from './read-list.ts'

/** A section with as many entries, each with the same ending. */
function section(title: string, count: number, ending: string): string {
  const entries = Array.from(
    {length: count},
    (_, index) => `- [${title} ${index}](/${title.replace(/\W/g, '')}/${index})${ending}`
  )
  return `${title}\n\n${entries.join('\n')}\n\n`
}

function sectionNamed(list: CuratedList, slug: string): CuratedList['sections'][number] {
  const found = list.sections.find((candidate) => candidate.slug === slug)
  if (!found) throw new Error(`no section ${slug}`)
  return found
}

describe('conventions', () => {
  it('are learned over the list and by section, the sections below included', () => {
    const {separator} = readList(
      `# T\n\n## ${section('A', 4, ' - Good one.')}### ${section('B', 2, ': Good one.')}`
    ).conventions
    expect(separator.list).toEqual({value: ' - ', support: 4, of: 6})
    expect(Object.fromEntries(separator.sections)).toEqual({
      t: {value: ' - ', support: 4, of: 6},
      a: {value: ' - ', support: 4, of: 6},
      'a/b': {value: ': ', support: 2, of: 2}
    })
  })

  it('are learned once', () => {
    const list = readList(`# ${section('A', 2, '')}`)
    expect(list.conventions).toBe(list.conventions)
    expect(list.conventions.family).toBe(list.conventions.family)
  })

  it.each([
    ['separator', ' - Cuts wood well.', ' - '],
    ['separator', ' (2014)', undefined],
    ['separator', ' by A. Turner', undefined],
    ['separator', '\n  Cuts wood well.', undefined],
    ['description', ' - Cuts wood well.', true],
    ['description', '', false],
    ['description', ' (2014)', undefined],
    ['endPunctuation', ' - Cuts wood well.', '.'],
    ['endPunctuation', ' - Cuts wood well', ''],
    ['endPunctuation', ' - Cuts wood (well)', ''],
    ['endPunctuation', ' - Cuts wood well. `MIT` `Go`', '.'],
    ['endPunctuation', ' - Cuts wood well `MIT` `Go`', ''],
    ['endPunctuation', ' - Cuts wood with `saw`', ''],
    ['endPunctuation', ' - Cuts wood well. ([Demo](/d), [Code](/c))', '.'],
    ['endPunctuation', ' - 用于切割木材。', '。'],
    ['endPunctuation', ' - लकड़ी काटता है।', '।'],
    ['endPunctuation', ' - Cuts wood well!', undefined],
    ['endPunctuation', ' - Cuts wood and so on…', undefined],
    ['endPunctuation', ' - Saws, planes, etc.', undefined],
    ['endPunctuation', ' - Good.', undefined],
    ['endPunctuation', ' - Cuts wood.', '.'],
    ['endPunctuation', ' - Cuts wood', undefined],
    ['endPunctuation', ' - Cuts wood - ([Demo](/d))', undefined],
    ['endPunctuation', ' cuts wood well.', undefined],
    ['endPunctuation', ', which cuts wood well.', undefined],
    ['capital', ' - Cuts wood.', 'upper'],
    ['capital', ' - cuts wood.', 'lower'],
    ['capital', ' cuts wood.', undefined],
    ['capital', ' - 3 saws', undefined],
    ['capital', ' - `saw` cuts', undefined],
    ['capital', ' - 切割木材', undefined],
    ['family', '', 'item']
  ] as const)('read %s of `%s`', (name, ending, value) => {
    const learned = readList(section('# A', 6, ending)).conventions[name].list
    expect(learned).toEqual(value === undefined ? undefined : {value, support: 6, of: 6})
  })

  it('leave categories out of what describes', () => {
    const list = readList('- [A](/a)\n  - [b](/b) - Good one.\n')
    expect(list.conventions.description.list).toEqual({value: true, support: 1, of: 1})
  })
})

describe('the convention in force', () => {
  const learned = readList(
    `# T\n\n## ${section('Own', 10, ': Good.')}## ${section('Mixed', 5, ': Good.')}${section('', 5, ' - Good.')}` +
      `## ${section('Parent', 60, ' | Good.')}### ${section('Child', 3, ': Good.')}### ${section('Heir', 6, ' | Good.')}` +
      `## ${section('Few', 2, ': Good.')}## ${section('Small', 6, ': Good.')}## ${section('Slack', 9, ': Good.')}` +
      `${section('', 2, ' - Good.')}## ${section('Loyal', 6, ' - Good.')}## ${section('Many', 500, ' - Good.')}`
  )
  const {separator} = learned.conventions

  it.each([
    ['of the section, where it is firm in ten places', 'own', {value: ': ', support: 10, of: 10}],
    ['none, where these do not agree', 'mixed', undefined],
    ['of the list, where it has less than five', 'few', learned.conventions.separator.list],
    ['none, where five to nine places stand against the list', 'small', undefined],
    ['none, where more stand against it with exceptions', 'slack', undefined],
    ['of the list, where they stand with it', 'loyal', learned.conventions.separator.list],
    ['of the section above, where they stand with that', 'heir', {value: ' | ', support: 66, of: 69}]
  ])('is that %s', (_, slug, convention) => {
    expect(inForce(separator, sectionNamed(learned, slug))).toEqual(convention)
  })

  it('is that of the nearest section above with five places', () => {
    expect(inForce(separator, sectionNamed(learned, 'child'))?.value).toBe(' | ')
  })

  it('is that of a small section where nothing around it agrees', () => {
    const mixed = readList(
      `# T\n\n## ${section('Small', 5, ': Good.')}## ${section('A', 6, ' - Good.')}## ${section('B', 4, ' | Good.')}`
    )
    const own = inForce(mixed.conventions.separator, sectionNamed(mixed, 'small'))
    expect(own).toEqual({value: ': ', support: 5, of: 5})
    expect(isCertain(own)).toBe(false)
  })

  it('is not asked of the section itself when the rest is counted', () => {
    const list = readList(`# T\n\n## ${section('Odd', 5, ': Good.')}## ${section('Most', 8, ' - Good.')}`)
    expect(holds(list.conventions.separator.list)).toBe(false)
    expect(inForce(list.conventions.separator, sectionNamed(list, 'odd'))).toBeUndefined()
  })

  it('holds for a section of another version', () => {
    const head = readList(`# Other title\n\n## ${section('Own', 1, ' ~ Good.')}## ${section('New', 1, ' ~ Good.')}`)
    expect(inForce(separator, sectionNamed(head, 'own'))?.value).toBe(': ')
    expect(inForce(separator, sectionNamed(head, 'new'))?.value).toBe(' - ')
  })

  it('is that which a section had before it came below another heading', () => {
    const head = readList(`# T\n\n## All\n\n### ${section('Own', 1, ' ~ Good.')}`)
    expect(inForce(separator, sectionNamed(head, 'own'))?.value).toBe(': ')
    const known = readList(`# T\n\n## ${section('Many', 1, ' ~ Good.')}### ${section('Own', 1, ' ~ Good.')}`)
    expect(inForce(separator, sectionNamed(known, 'own'))?.value).toBe(' - ')
  })
})

describe('a convention', () => {
  it.each([
    [5, 5, true, true, false],
    [4, 4, false, false, false],
    [4, 5, true, false, false],
    [8, 9, true, false, false],
    [9, 9, true, true, false],
    [9, 10, true, true, true],
    [18, 20, true, false, false],
    [38, 40, true, true, true],
    [79, 100, false, false, false]
  ])('with %i of %i places holds for a list: %s, for a change: %s, is certain: %s', (support, of, ...tells) => {
    const convention = {value: '', support, of}
    expect([holds, holdsFirmly, isCertain].map((tell) => tell(convention))).toEqual(tells)
  })
})

describe('a slip of a section whose own habit is certain', () => {
  /** Descriptions of which the first ones end with a full stop. */
  const entries = (name: string, of: number, ended: number) =>
    Array.from(
      {length: of},
      (_, index) => `- [${name}${index}](/${name}${index}) - Holds some water${index < ended ? '.' : ''}\n`
    )
  const listOf = (firm: number) =>
    readList(`## Firm\n\n${entries('f', 20, firm).join('')}\n## Loose\n\n${entries('l', 20, 18).join('')}`)

  it('does not speak against the same habit of the list', () => {
    const {list} = listOf(19).conventions.endPunctuation
    expect(list).toEqual({value: '.', support: 37, of: 40, slips: 1})
    expect([holdsFirmly(list), isCertain(list)]).toEqual([false, true])
  })

  it('changes nothing that is certain when it is mended', () => {
    for (const firm of [19, 20]) expect(isCertain(listOf(firm).conventions.endPunctuation.list)).toBe(true)
  })

  it('speaks against it where the section is not firm', () => {
    expect(listOf(18).conventions.endPunctuation.list).toEqual({value: '.', support: 36, of: 40})
  })
})
