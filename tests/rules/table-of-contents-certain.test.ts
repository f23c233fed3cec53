import tableOfContents from 'remark-lint-table-of-contents'
import {applyEdits, editsOf, fixpoint} from 'vfile-edit'
import {describe, expect, it} from 'vitest'
import {lintFrom, lintWith} from './lint-with.ts'

const many = [...'ABCDEFGHIJKLMNOPQRST'].map((letter) => `Topic ${letter}`)

const anchor = (title: string): string => title.toLowerCase().replaceAll(' ', '-')
const item = (title: string): string => `- [${title}](#${anchor(title)})\n`
const section = (title: string): string => `## ${title}\n\n- [x](https://x.example/${anchor(title)})\n`

/** A list with a contents of some sections; `change` turns the item of a title into something else. */
function list(sections: string[], items: string[], change: Record<string, string> = {}): string {
  return `${items.map((title) => change[title] ?? item(title)).join('')}\n${sections.map(section).join('\n')}`
}

function lint(text: string, options?: unknown, original?: string) {
  return lintWith(tableOfContents, options, text, original)
}

/** The text with the findings' repairs made, certain or suggested, and whether each was certain. */
function repaired(text: string, options?: unknown): {text: string; isCertain: boolean[]} {
  const messages = lint(text, options)
  const isCertain = messages.map(({expected}) => expected?.length === 1)
  return {text: applyEdits(text, editsOf(messages, {unsafe: true})).text, isCertain}
}

const without = (...titles: string[]): string[] => many.filter((title) => !titles.includes(title))

describe('an item is added', () => {
  it('unasked to a contents of twenty that misses one', () => {
    expect(repaired(list(many, without('Topic H')))).toEqual({text: list(many, many), isCertain: [true]})
  })

  it('unasked to a contents whose titles have capitals that their sections have not', () => {
    const slips = {'Topic B': '- [topic B](#topic-b)\n', 'Topic C': '- [TOPIC C](#topic-c)\n'}
    expect(repaired(list(many, without('Topic H'), slips))).toEqual({text: list(many, many, slips), isCertain: [true]})
  })

  it.each([
    ['at the head', list(many, without('Topic A'))],
    ['at the end', list(many, without('Topic T'))],
    ['for a heading with an emoji', list(many, without('Topic H')).replace('## Topic H', '## Topic H 🔥')],
    [
      'for a section that stands out of the alphabet of the items',
      list([...many.slice(0, 4), 'Other', ...many.slice(4)], many)
    ],
    ['to a contents of nine', list(many.slice(0, 9), without('Topic C').slice(0, 8))],
    ['to one that misses two of twenty', list(many, without('Topic C', 'Topic K'))],
    ['beside an item with a note', list(many, without('Topic H'), {'Topic G': `${item('Topic G').trim()} (new)\n`})],
    ['beside a comment', list(many, without('Topic H'), {'Topic G': `${item('Topic G').trim()} <!-- last -->\n`})],
    [
      'between lists that a comment parts',
      list(many, without('Topic H'), {'Topic I': `<!-- II -->\n${item('Topic I')}`})
    ],
    [
      'before an item that leads elsewhere',
      list(many, without('Topic H'), {'Topic I': `- [More](more.md)\n${item('Topic I')}`})
    ],
    ['for a heading with code', list(many, without('Topic H')).replace('## Topic H', '## Topic `H`')]
  ])('as a suggestion %s', (_, text) => {
    const {isCertain} = repaired(text)
    expect(isCertain.length).toBeGreaterThan(0)
    expect(isCertain).not.toContain(true)
  })

  it('as a suggestion with the items of the sections below it', () => {
    const below = (title: string) =>
      `${section(title)}\n### Sub ${title}\n\n- [y](https://y.example/${anchor(title)})\n`
    const items = without('Topic H').map((title) => `${item(title)}  - [Sub ${title}](#sub-${anchor(title)})\n`)
    const {text, isCertain} = repaired(`${items.join('')}\n${many.map(below).join('\n')}`)
    expect(isCertain).toEqual([false])
    expect(text).toContain('- [Topic H](#topic-h)\n  - [Sub Topic H](#sub-topic-h)\n- [Topic I]')
  })

  it('as a suggestion to one whose items name their sections otherwise', () => {
    const short = Object.fromEntries(many.slice(0, 8).map((title) => [title, item(title).replace('Topic ', '')]))
    expect(repaired(list(many, without('Topic M'), short)).isCertain).toEqual([false])
  })

  it('as a suggestion to one in another order than the sections', () => {
    const [a = '', b = '', c = '', ...others] = without('Topic M')
    expect(repaired(list(many, [c, b, a, ...others])).isCertain).not.toContain(true)
  })
})

it('does not miss an item for a section that one lists on another page', () => {
  const text = list(many, without('Topic H'), {'Topic I': `- [Topic H](more.md)\n${item('Topic I')}`})
  expect(lint(text)).toEqual([])
})

describe('an anchor is put right', () => {
  it('where the section below the one of the item around it is meant', () => {
    const contents = '- [Wood](#wood)\n  - [Tool](#tools)\n- [Metal](#metal)\n  - [Tools](#tools)\n\n'
    const below = (title: string) => `## ${title}\n\n### Tools\n\n- [x](https://x.example/${title})\n`
    const text = contents + below('Wood') + below('Metal')
    expect(repaired(text)).toEqual({text: text.replace('[Tools](#tools)', '[Tools](#tools-1)'), isCertain: [true]})
  })

  it('of the first of two items, where that one stands in the other section', () => {
    const contents = '- [Wood](#wood)\n  - [Tools](#tools-1)\n- [Metal](#metal)\n  - [Tools](#tools-1)\n\n'
    const below = (title: string) => `## ${title}\n\n### Tools\n\n- [x](https://x.example/${title})\n`
    const text = contents + below('Wood') + below('Metal')
    expect(repaired(text)).toEqual({text: text.replace('#tools-1', '#tools'), isCertain: [true]})
  })

  it('as a suggestion where two headings have the name', () => {
    const text = `${item('Maps')}${item('Tools').replace('#tools', '#tool')}${item('Tools')}\n${['Maps', 'Tools', 'Tools'].map(section).join('\n')}`
    expect(repaired(text).isCertain).toEqual([false])
  })

  it('as a suggestion where the text names one heading and the anchor another', () => {
    const text = list(['Maps', 'Road Signs', 'Signs of Life'], ['Maps'], {
      Maps: `${item('Maps')}- [Road Signs](#signs_of_life)\n`
    })
    expect(repaired(text).isCertain).not.toContain(true)
  })

  it('as a suggestion where most anchors are those of another tool, now and when the others are mended', () => {
    const titles = many.slice(0, 6).map((title) => title.replace(' ', ' & '))
    const other = Object.fromEntries(
      titles.map((title) => [title, `- [${title}](#${anchor(title).replace('-&-', '-')})\n`])
    )
    const sections = titles.map((title) => section(title)).join('\n')
    const text = (count: number) =>
      `${titles.map((title, index) => (index < count ? other[title] : `- [${title}](#${anchor(title).replace('&', '')})\n`)).join('')}\n${sections}`
    expect(repaired(text(5)).isCertain).not.toContain(true)
    expect(repaired(text(1)).isCertain).toEqual([true])
    expect(lint(text(1), undefined, text(5)).map(({expected}) => expected)).toEqual([undefined])
  })

  it('in another case unasked only where ten keep it', () => {
    const change = {'Topic C': '- [Topic C](#Topic-C)\n'}
    expect(repaired(list(many, many, change)).isCertain).toEqual([true])
    const few = many.slice(0, 7)
    expect(repaired(list(few, few, change)).isCertain).toEqual([false])
  })
})

describe('an item is moved', () => {
  const slipped = [...many.slice(0, 4), ...many.slice(5, 9), 'Topic E', ...many.slice(9)]

  it('unasked among plain items in a firm order', () => {
    expect(repaired(list(many, slipped))).toEqual({text: list(many, many), isCertain: [true]})
  })

  it.each([
    ['a comment', {'Topic G': `${item('Topic G')}  <!-- ask -->\n`}],
    ['an anchor', {'Topic G': `- <a id="g"></a>[Topic G](#topic-g)\n`}],
    ['code', {'Topic G': `${item('Topic G')}  \`\`\`\n  g\n  \`\`\`\n`}]
  ])('as a suggestion across %s', (_, change) => {
    expect(repaired(list(many, slipped, change))).toEqual({text: list(many, many, change), isCertain: [false]})
  })

  it('as a suggestion in a short contents, unless the order is set', () => {
    const few = many.slice(0, 8)
    const text = list(few, [...few.slice(1, 4), 'Topic A', ...few.slice(4)])
    expect(repaired(text).isCertain).toEqual([false])
    expect(repaired(text, {order: 'sections'})).toEqual({text: list(few, few), isCertain: [true]})
  })
})

describe('the whole is written anew', () => {
  const few = ['Maps', 'Bridges', 'Signs', 'Roads']
  const some = ['Maps', 'Gone', 'Bridges', 'Signs', 'Roads']
  const whole = {repair: 'whole'}

  it('unasked where nothing is lost but what leads nowhere', () => {
    expect(repaired(list(few, some), whole)).toEqual({text: list(few, few), isCertain: [true]})
  })

  it.each([
    ['a link elsewhere', {Signs: `${item('Signs')}- [More](more.md)\n`}],
    ['a label', {Maps: `- All\n  - [Maps](#maps)\n`}],
    ['a comment', {Signs: `${item('Signs')}  <!-- ask -->\n`}],
    ['a second line', {Signs: `${item('Signs').trim()}\n  and more\n`}],
    ['a second item for a section', {Signs: item('Signs') + item('Signs')}]
  ])('as a suggestion where that is %s', (_, change) => {
    expect(repaired(list(few, some, change), whole).isCertain).toEqual([false])
  })

  it('as a suggestion where it would name a section that was renamed', () => {
    const text = list(['Maps', 'Arches', 'Signs', 'Roads'], few)
    expect(repaired(text, whole).isCertain).toEqual([false])
  })
})

it.each(['\n', '\r\n', '\r'])('keeps line endings %j', (ending) => {
  const as = (text: string) => text.replaceAll('\n', ending)
  const above = `#\n\n${list(many, without('Topic H'))}`
  const wanted = as(`#\n\n${list(many, many)}`)
  expect(repaired(as(above)).text).toBe(wanted)
  expect(repaired(as(above), {repair: 'whole'}).text).toBe(wanted)
})

it('wants no item for a heading without words', () => {
  const text = `${item('Maps')}${item('Roads')}\n${['Maps', 'Roads', ''].map(section).join('\n')}`
  expect(lint(text)).toEqual([])
})

it('takes no item that it has added for a habit', async () => {
  const less = without('Topic H')
  const sections = (text: string) => text.replace('## Topic S\n', '## Topic S\n\n### Sub\n\n- [y](https://y.example)\n')
  const text = sections(list(many, less))
  const fixed = await fixpoint(text, (current) => lint(current, undefined, text))
  expect(fixed).toMatchObject({text: sections(list(many, many)), cycle: [], unfinished: [], messages: []})
})

it('asks of a change what the contents of the base lists', () => {
  const base = list(many, many)
  const head = `${base}\n${section('Topic U')}`
  expect(lintFrom(tableOfContents, undefined, base, head).map(({note}) => note)).toEqual([
    'The contents lists 20 of 20 sections of this depth'
  ])
  expect(
    lintFrom(tableOfContents, undefined, list(many, many.slice(0, 12)), head.replace(item('Topic C'), ''))
  ).toEqual([])
})
