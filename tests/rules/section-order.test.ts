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
  it('sorts and keeps every line; where a suggestion adds one, it is blank', async () => {
    await fc.assert(
      fc.asyncProperty(sectionDocuments, async ({text, titles, sorted}) => {
        const fixed = await fixpoint(text, alphabetical, {unsafe: true})
        expect(fixed).toMatchObject({cycle: [], unfinished: []})
        expect(headingsOf(fixed.text, titles)).toEqual(sorted)
        expect(sortedLines(fixed.text).filter(Boolean)).toEqual(sortedLines(text).filter(Boolean))
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

  const [b, a] = ['## B\n\n- [b](https://b.example)\n', '## A\n\n- [a](https://a.example)\n']

  it.each([
    ['equal headings', `${b}\n### Books\n\n- [x](https://x.example)\n\n${a}\n### Books\n\n- [y](https://y.example)\n`],
    ['headings of one slug', `${b}\n### C++\n\n- [x](https://x.example)\n\n${a}\n### C\n\n- [y](https://y.example)\n`],
    ['a heading that an earlier one numbers', `# A\n\n${b}\n${a}`],
    ['open HTML', `${b}\n<details>\n\n${a}\n</details>\n`],
    ['HTML around both', `<div>\n\n${b}\n${a}\n</div>\n`],
    ['a lint comment', `${b}\n<!--lint disable-->\n\n${a}`],
    ['a comment above a heading', `<!-- the letter B -->\n${b}\n<!-- the letter A -->\n${a}`],
    ['a comment in an item', `${b.replace(')\n', ') <!-- ask -->\n')}\n${a}`],
    ['open code', `${b}\n${a}\n\`\`\`\ncode\n`],
    ['HTML at the end', `${b}\n${a}\n<p>by many</p>\n`],
    ['a heading of raw HTML', `${b}\n<h2>A</h2>\n\n- [a](https://a.example)\n`],
    ['underlined headings', `B\n---\n\n- [b](https://b.example)\n\nA\n---\n\n- [a](https://a.example)\n`],
    ['a heading in a quote', `${b}\n> # Q\n\n${a}`],
    ['a heading in an item', `${b}- # Q\n\n${a}`],
    ['a definition', `${b}\n[x]: https://x.example\n\n${a}`],
    ['a footnote', `${b.replace(')', ')[^1]')}\n[^1]: Note.\n\n${a}`],
    ['a rule within a section', `${b}\n${a}\n---\n\nMade by many.\n`],
    ['an id that another tag has', `<a id="x"></a>\n\n${b}\n<a id="x"></a>\n\nText.\n\n${a}`]
  ])('is only suggested across %s', (_, text) => {
    const [message, ...others] = alphabetical(text)
    expect(others).toEqual([])
    expect(message?.expected).toBeUndefined()
    expect(message?.suggest).toHaveLength(1)
  })

  it.each([
    ['a rule between sections', `${b}\n---\n\n${a}`, `${a}\n---\n\n${b}`],
    ['links to the top', `${b}\n[Top](#top)\n\n${a}\n[Top](#top)\n`, `${a}\n[Top](#top)\n\n${b}\n[Top](#top)\n`],
    ['closed HTML', `${b}\n<b>x</b> y\n\n${a}`, `${a}\n${b}\n<b>x</b> y\n`],
    ['no final newline', `${b}\n${a.trimEnd()}`, `${a}\n${b.trimEnd()}`],
    ['front matter above', `---\nt: x\n---\n${b}\n${a}`, `---\nt: x\n---\n${a}\n${b}`],
    ['no blank lines at all', (b + a).replaceAll('\n\n', '\n'), (a + b).replaceAll('\n\n', '\n')]
  ])('is made across %s', async (_, text, sorted) => {
    for (const ending of ['\n', '\r\n']) {
      const fixed = await fixpoint(text.replaceAll('\n', ending), alphabetical)
      expect(fixed.text).toBe(sorted.replaceAll('\n', ending))
    }
  })

  it.each([
    ['a comment that is never closed', `${b}\n${a}\n<!-- todo\n`],
    ['a tag that does not end', `${b}\n<details\n\n${a}`],
    ['an attribute that does not end', `<div title="\n\n${b}\n${a}`]
  ])('is none where %s would swallow a section', (_, text) => {
    const [message] = alphabetical(text)
    expect(message).toMatchObject({ruleId: 'section-order'})
    expect([message?.expected, message?.suggest]).toEqual([undefined, undefined])
  })

  it('keeps an anchor off the item above it', () => {
    const text = `<a name="x"></a>\n## B\n- [b](https://b.example)\n## A\n- [a](https://a.example)\n`
    const [message] = alphabetical(text)
    expect(message?.suggest).toEqual([
      '## A\n- [a](https://a.example)\n\n<a name="x"></a>\n## B\n- [b](https://b.example)'
    ])
  })

  it.each([
    ['alphabetical', {order: 'alphabetical'}, 'expected'],
    ['contents', {order: 'contents'}, 'expected'],
    ['titles', {order: ['Ants', 'Bees', 'Cats']}, 'expected'],
    ['learn', undefined, 'suggest']
  ])('under `%s` is %2$s', (_, options, field) => {
    const names = ['Ants', 'Bees', 'Cats', 'Dogs', 'Eels', 'Foxes', 'Goats', 'Hens']
    const text = list(['Ants', 'Cats', 'Bees', ...names.slice(3)], names)
    const [message] = lintWith(sectionOrder, options, text)
    expect(message).toMatchObject({[field]: [expect.any(String)]})
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

it('takes no order that was made by a repair for a habit', () => {
  const before = list(['Ants', 'Goats', 'Bees', 'Cats', 'Hens', 'Dogs', 'Eels', 'Foxes'])
  const after = list(['Ants', 'Bees', 'Cats', 'Hens', 'Dogs', 'Eels', 'Foxes', 'Goats'])
  expect(learn(before)).toEqual([])
  expect(learn(after)).toHaveLength(1)
  expect(lintWith(sectionOrder, undefined, after, before)).toEqual([])
})

it('holds the sections to the contents as it was before it was repaired', () => {
  const topics = ['Theory', 'Practice', 'Cases', 'Books', 'Talks']
  const other = ['Talks', 'Books', 'Theory', 'Cases', 'Practice']
  const slipped = ['Theory', 'Cases', 'Practice', 'Books', 'Talks']
  expect(learn(list(slipped, topics))).toHaveLength(1)
  expect(lintWith(sectionOrder, undefined, list(slipped, topics), list(other, topics))).toEqual([])
})
