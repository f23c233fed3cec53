import fc from 'fast-check'
import sectionOrder from 'remark-lint-section-order'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {fixpoint} from 'vfile-edit'
import {describe, expect, it} from 'vitest'
import {lintWith, shown} from './lint-with.ts'
import {headingsOf, sectionDocuments, sortedLines} from './section-arbitraries.ts'

const alphabetical = (text: string) => lintWith(sectionOrder, {order: 'alphabetical'}, text)
const learn = (text: string) => lintWith(sectionOrder, undefined, text)

function list(titles: string[], contents: string[] = []): string {
  const items = contents.map((title) => `- [${title}](#${title.toLowerCase().replaceAll(' ', '-')})\n`)
  const sections = titles.map((title, index) => `## ${title}\n\n- [${title}](https://s${index}.example)\n`)
  return `# Awesome\n\n${items.join('')}\n${sections.join('\n')}`
}

describe('the repair', () => {
  it('sorts and keeps every line', async () => {
    await fc.assert(
      fc.asyncProperty(sectionDocuments, async ({text, titles, sorted}) => {
        const fixed = await fixpoint(text, alphabetical, {unsafe: true})
        expect(fixed).toMatchObject({cycle: [], unfinished: []})
        expect(headingsOf(fixed.text, titles)).toEqual(sorted)
        expect(sortedLines(fixed.text)).toEqual(sortedLines(text))
        expect(fixed.text.endsWith('\n')).toBe(text.endsWith('\n'))
      }),
      {numRuns: 40}
    )
  })

  it('keeps entries below their headings', async () => {
    await fc.assert(
      fc.asyncProperty(sectionDocuments, async ({text}) => {
        const fixed = await fixpoint(text, alphabetical)
        for (const [, title, rest] of fixed.text.matchAll(/^## (\w+)\r?\n([^#]*)/gm)) {
          if (title !== 'License') expect(rest).toMatch(new RegExp(`^\\s*- \\[${title} 0\\]`))
        }
      }),
      {numRuns: 40}
    )
  })

  it('is made in one pass when it is safe, and there is nothing to say behind it', async () => {
    await fc.assert(
      fc.asyncProperty(sectionDocuments, async ({text}) => {
        const fixed = await fixpoint(text, alphabetical)
        if (fixed.applied.length > 0) expect(fixed.messages.filter(({expected}) => expected)).toEqual([])
      }),
      {numRuns: 30}
    )
  })

  it('never leaves what it moves without the anchor above its heading', () => {
    const text = list(['Bees', 'Ants']).replace('## Ants', '<a name="six-legs"></a>\n## Ants')
    const [message] = alphabetical(text)
    expect(message?.expected?.[0]).toMatch(/^<a name="six-legs"><\/a>\n## Ants\n/)
  })

  it.each([
    [
      'equal headings',
      '## B\n\n### Books\n\n- [a](https://a.example)\n\n## A\n\n### Books\n\n- [b](https://b.example)\n'
    ],
    ['open HTML', '## B\n\n<details>\n\n- [a](https://a.example)\n\n## A\n\n- [b](https://b.example)\n\n</details>\n'],
    ['a lint comment', '## B\n\n<!--lint disable-->\n\n- [a](https://a.example)\n\n## A\n\n- [b](https://b.example)\n'],
    ['open code', '## B\n\n- [a](https://a.example)\n\n## A\n\n- [b](https://b.example)\n\n```\ncode\n'],
    ['underlined headings without blank lines', 'B\n---\n- [a](https://a.example)\n## A\n- [b](https://b.example)\n']
  ])('is only suggested across %s', (_, text) => {
    const [message] = alphabetical(text)
    expect(message?.expected).toBeUndefined()
    expect(message?.suggest).toHaveLength(1)
  })
})

describe('a learned alphabet', () => {
  const seven = ['Ants', 'Bees', 'Cats', 'Dogs', 'Eels', 'Foxes']

  it('needs more than six sections with one exception', () => {
    expect(learn(list(['Ants', 'Bees', 'Dogs', 'Eels', 'Foxes', 'Cats']))).toEqual([])
    expect(learn(list(['Ants', 'Bees', 'Hens', 'Cats', 'Dogs', 'Eels', 'Foxes', 'Goats']))).toHaveLength(1)
  })

  it.each([
    ['a remainder at the end', [...seven, 'Goats', 'Other']],
    ['an introduction at the front', ['Zoology', ...seven, 'Goats']],
    ['emoji in front of titles', ['🐜 Ants', '🐝 Bees', ':cat: Cats', 'Dogs', '🐍 Eels', 'Foxes', 'Goats']],
    ['capitals first', ['ANT', 'BEE', 'CAT', 'DOG', 'Ants', 'Bees', 'Cats', 'Dogs', 'Eels']],
    ['titles in two scripts', ['Ants', 'Bees', 'Ворона', 'Cats', 'Dogs', 'Eels', 'Foxes', 'Goats']],
    ['Han titles', ['開発', '計画', '品質', '管理', '設計', '試験', '運用', '保守']]
  ])('is quiet on %s', (_, titles) => {
    expect(learn(list(titles))).toEqual([])
  })

  it('leaves alone what the contents does not list or lists below another section', () => {
    const unlisted = list([...seven, 'Goats', 'Bugs'], [...seven, 'Goats'])
    expect(learn(unlisted)).toEqual([])
    const nested = list([...seven.slice(0, 2), 'Wasps', ...seven.slice(2), 'Goats'], [...seven, 'Goats'])
    expect(learn(nested.replace('- [Cats]', '  - [Wasps](#wasps)\n- [Cats]'))).toEqual([])
  })

  it('asks the contents for the section in its place, not the one around it', () => {
    const [message, ...others] = learn(
      list(['Maps', 'Asphalt', 'Signs', 'Bridges'], ['Maps', 'Bridges', 'Asphalt', 'Signs'])
    )
    expect(others).toEqual([])
    expect(message && shown(message)).toContain("`Bridges` out of the contents' order, expected it after `Maps`")
  })
})

it('stays fast on thousands of sections in no order', () => {
  const titles = Array.from({length: 1500}, (_, index) => `T${(index * 7919) % 1500}`)
  const processor = unified().use(remarkParse).use(sectionOrder, {order: 'alphabetical'})
  const file = new VFile(list(titles))
  const tree = processor.parse(file)
  const start = performance.now()
  processor.runSync(tree, file)
  expect(performance.now() - start).toBeLessThan(3000)
})
