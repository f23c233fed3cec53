import fc from 'fast-check'
import sectionOrder from 'remark-lint-section-order'
import tableOfContents from 'remark-lint-table-of-contents'
import {fixpoint} from 'vfile-edit'
import {describe, expect, it} from 'vitest'
import {lintWith, shown} from './lint-with.ts'

const learn = (text: string) => lintWith(tableOfContents, undefined, text)

type Shape = {bullet: string; gap: string; heading: string; ending: string; hasFinalEnding: boolean; picked: number}

const shapes: fc.Arbitrary<Shape> = fc.record({
  bullet: fc.constantFrom('-', '*', '+', '-  '),
  gap: fc.constantFrom('\n', '\n\n'),
  heading: fc.constantFrom('## Contents\n\n', '**Index**\n\n', ''),
  ending: fc.constantFrom('\n', '\r\n'),
  hasFinalEnding: fc.boolean(),
  picked: fc.nat({max: 10})
})

const titles = [
  ...['Maps', 'Bridges', 'Tar & Gravel', 'Signs', 'C++', '🚦 Lights', 'Tunnels'],
  ...['Fords', 'Rails', 'Kerbs', 'Toll booths']
]
const slugs = [
  ...['maps', 'bridges', 'tar--gravel', 'signs', 'c', '-lights', 'tunnels'],
  ...['fords', 'rails', 'kerbs', 'toll-booths']
]

/** A list with a right contents, less the items that are left out, with anchors changed by `anchor`. */
function list(
  shape: Shape,
  leftOut: number[] = [],
  anchor: (slug: string, index: number) => string = (slug) => slug
): string {
  const items = titles.map((title, index) => `${shape.bullet} [${title}](#${anchor(slugs[index] ?? '', index)})`)
  const contents = items.filter((_, index) => !leftOut.includes(index)).join(shape.gap)
  const sections = titles.map((title, index) => `## ${title}\n\n- [Entry ${index}](https://e${index}.example)\n`)
  const text = `# Awesome Roads\n\n${shape.heading}${contents}\n\n${sections.join('\n')}`
  return (shape.hasFinalEnding ? text : text.trimEnd()).replaceAll('\n', shape.ending)
}

describe('one slip', () => {
  it('is silent where there is none', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        expect(learn(list(shape)).map(shown)).toEqual([])
      }),
      {numRuns: 40}
    )
  })

  it('is one finding, and its repair gives back the contents, when an item is missing', async () => {
    await fc.assert(
      fc.asyncProperty(shapes, async (shape) => {
        const text = list(shape, [shape.picked])
        expect(learn(text)).toHaveLength(1)
        const fixed = await fixpoint(text, learn, {unsafe: true})
        expect(fixed.text).toBe(list(shape))
      }),
      {numRuns: 60}
    )
  })

  it('gives back neighbours that are missing together', async () => {
    const shape: Shape = {bullet: '*', gap: '\n', heading: '', ending: '\n', hasFinalEnding: true, picked: 0}
    const many = [...Array(40).keys()].map((index) => `Topic ${index}`)
    const text = (names: string[]) =>
      `${names.map((name) => `* [${name}](#${name.toLowerCase().replace(' ', '-')})`).join('\n')}\n\n${many.map((name) => `## ${name}\n\n- [x](https://${name.length}.example/${name.slice(6)})\n`).join('\n')}`
    const less = text(many.filter((_, index) => index !== 4 && index !== 5))
    expect(learn(less)).toHaveLength(2)
    expect((await fixpoint(less, learn)).text).toBe(text(many))
    expect(learn(list(shape))).toEqual([])
  })

  it('is one finding when an anchor is of another slug maker', async () => {
    await fc.assert(
      fc.asyncProperty(shapes, async (shape) => {
        const text = list(shape, [], (slug, index) => (index === shape.picked ? `user_${slug}-`.slice(5) : slug))
        const messages = learn(text)
        expect(messages.map(shown)).toHaveLength(1)
        expect((await fixpoint(text, learn)).text).toBe(list(shape))
      }),
      {numRuns: 30}
    )
  })

  it('is one suggestion when a section was renamed', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        const title = titles[shape.picked] ?? ''
        const text = list(shape).replace(`## ${title}`, '## Zebra crossings')
        const messages = learn(text)
        expect(messages.map(shown)).toHaveLength(1)
        expect(messages[0]?.suggest).toEqual(['[Zebra crossings](#zebra-crossings)'])
      }),
      {numRuns: 30}
    )
  })

  it('is one finding of one rule when two sections changed places', () => {
    const shape: Shape = {bullet: '-', gap: '\n', heading: '', ending: '\n', hasFinalEnding: true, picked: 0}
    const text = list(shape)
      .replace('## Signs', '## Swap')
      .replace('## Bridges', '## Signs')
      .replace('## Swap', '## Bridges')
    const found = [...learn(text), ...lintWith(sectionOrder, undefined, text)]
    expect(new Set(found.map(({ruleId}) => ruleId))).toEqual(new Set(['section-order']))
  })
})

describe('the order of items', () => {
  const rest = ['Foxes', 'Goats', 'Hens', 'Ibex', 'Jays', 'Koi', 'Lynx']
  const names = ['Ants', 'Bees', 'Cats', 'Dogs', 'Eels', ...rest]
  const text = (items: string[], sections: string[], above = '') =>
    `${above}${items.map((name) => `- [${name}](#${name.toLowerCase()}) *${name.length}*`).join('\n')}\n\n${sections.map((name) => `## ${name}\n\n- [x](https://${name}.example)\n`).join('\n')}`
  const swapped = ['Ants', 'Bees', 'Dogs', 'Eels', 'Cats', ...rest]

  it('is held to sections in alphabetical order', async () => {
    const [message, ...others] = learn(text(swapped, names))
    expect(others).toEqual([])
    expect(message && shown(message)).toContain('`Cats` out of the sections’ order'.replace('’', "'"))
    expect((await fixpoint(text(swapped, names), learn)).text).toBe(text(names, names))
    expect(lintWith(sectionOrder, undefined, text(swapped, names))).toEqual([])
  })

  it('is not blamed for a section in the wrong place', () => {
    expect(learn(text(names, swapped))).toEqual([])
    expect(lintWith(sectionOrder, undefined, text(names, swapped))).toHaveLength(1)
  })

  it('is held to the sections when a tool writes it', () => {
    const topics = ['Theory', 'Practice', 'Cases', 'Books', 'Talks']
    const other = ['Theory', 'Cases', 'Practice', 'Books', 'Talks']
    expect(learn(text(other, topics))).toEqual([])
    expect(learn(text(other, topics, '<!-- toc -->\n\n'))).toHaveLength(1)
    expect(lintWith(sectionOrder, undefined, text(other, topics, '<!-- toc -->\n\n'))).toEqual([])
  })
})

describe('nothing is said', () => {
  it.each([
    [
      'about a contents of other files',
      '- [Maps](maps.md)\n- [Signs](signs.md)\n\n## Maps\n\n- [x](https://x.example)\n'
    ],
    [
      'about absolute links',
      '- [A](https://github.com/o/r#a)\n- [B](https://github.com/o/r#b)\n\n## A\n\n- [x](https://x.example)\n'
    ],
    ['without a contents', '## Maps\n\n- [x](https://x.example)\n'],
    ['about an empty text', '']
  ])('%s', (_, text) => {
    expect(learn(text)).toEqual([])
  })
})
