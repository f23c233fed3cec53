import {type CuratedList, curatedList} from 'mdast-util-curated-list'
import remarkGfm from 'remark-gfm'
import duplicateUrls, {duplicatesAcross} from 'remark-lint-duplicate-urls'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {lintWith, shown} from './lint-with.ts'

function read(text: string): CuratedList {
  const file = new VFile(text)
  return curatedList(unified().use(remarkParse).use(remarkGfm).parse(file), file)
}

function lintChange(base: string, head: string): string[] {
  const file = new VFile(head)
  file.data.learning = {learned: read(base), isChange: true}
  const processor = unified().use(remarkParse).use(remarkGfm).use(duplicateUrls)
  processor.runSync(processor.parse(file), file)
  return file.messages.map(shown)
}

const messages = (text: string, options?: unknown): string[] => lintWith(duplicateUrls, options, text).map(shown)

describe('duplicate-urls', () => {
  test('stands on the added entry, also when that is the upper one', () => {
    const old = '- [Soil](https://soil.example/a)\n- [Rain](https://rain.example/b)\n'
    expect(lintChange(old, `- [Earth](https://soil.example/a/)\n${old}`)).toEqual([
      '1:11-1:34: Unexpected second entry for the page of `Soil` (the URLs differ in the trailing slash), expected one entry a page'
    ])
  })

  test('points to the first entry', () => {
    const [message] = lintWith(
      duplicateUrls,
      undefined,
      '- [Soil](https://soil.example/a)\n- [Earth](https://soil.example/a)\n'
    )
    expect(message?.cause).toMatchObject({place: {start: {line: 1, column: 10}}})
  })

  test('has one cause for all copies of a page', () => {
    const found = lintWith(duplicateUrls, undefined, '- [Soil](https://soil.example/a)\n'.repeat(4))
    expect(found.map(({group}) => group)).toEqual(Array(3).fill('https://soil.example/a'))
  })

  test('compares within sections or lists when told to', () => {
    const text = '## A\n\n- [Soil](https://soil.example/a)\n\n## B\n\n- [Soil](https://soil.example/a)\n'
    expect(messages(text)).toHaveLength(1)
    expect(messages(text, {scope: 'section'})).toEqual([])
    expect(messages(text, {scope: 'list'})).toEqual([])
    expect(messages(text, {crossListing: 'allow'})).toEqual([])
  })

  test('learns from five pages that a list puts entries into several sections', () => {
    const items = ['Soil', 'Rain', 'Wind', 'Seed', 'Weed'].map((name) => `- [${name}](https://${name}.example/a)\n`)
    const text = `## A\n\n${items.join('')}\n## B\n\n${items.join('')}`
    expect(messages(text)).toEqual([])
    expect(messages(`${text}- [Wholly different](https://soil.example/a)\n`)).toHaveLength(1)
    expect(messages(text.replace(/- \[Weed\].*\n$/, ''))).toHaveLength(4)
  })

  test('leaves allowed pages alone, however they are spelt', () => {
    const text = '- [Soil](https://soil.example/a)\n- [Earth](https://soil.example/a)\n'
    expect(messages(text, {allow: ['http://www.soil.example/a/']})).toEqual([])
  })

  test('takes rows that share a start page for a slip, other entries for parts of a site', () => {
    const row = (name: string, url: string): string => `| [${name}](${url}) | x |\n`
    const table = `| API | What |\n|---|---|\n${row('Soil', 'https://soil.example')}${row('Rain', 'https://rain.example')}${row('Moon', 'https://soil.example/')}`
    expect(messages(table)).toHaveLength(1)
    expect(messages('- [Soil](https://soil.example)\n- [Moon](https://soil.example/)\n')).toEqual([])
  })

  test('says nothing of contents, anchors, sponsors above the contents and links of descriptions', () => {
    const entries = Array.from(
      {length: 8},
      (_, at) => `- [Bed ${at}](https://garden.example/${at}) - See [soil](https://soil.example/a).\n`
    )
    const text = `- [Sponsor](https://garden.example/1)\n\n## Contents\n\n- [Beds](#beds)\n- [Paths](#paths)\n\n## Beds\n\n${entries.join('')}\n## Paths\n\n- [Path](https://path.example/x)\n`
    expect(messages(text)).toEqual([])
  })

  test('reads lists that name one page any number of times', () => {
    expect(messages('- [Soil](https://soil.example/a)\n'.repeat(2000))).toHaveLength(1999)
    const variants = Array.from({length: 2000}, (_, at) => `- [Soil ${at}](https://soil.example/a)\n`)
    expect(messages(`${'- [Soil](https://soil.example/a)\n'.repeat(12)}${variants.join('')}`).length).toBeGreaterThan(
      11
    )
  })

  test('takes a row for one service, and a title with markup for its words', () => {
    const table =
      '| API |\n|---|\n| [FOAAS](http://www.foaas.example/) |\n| [<b>As a Service</b>](https://www.foaas.example) |\n'
    expect(messages(table)).toEqual([expect.stringContaining('page of `FOAAS` (the URLs differ in')])
  })

  test('reports what a change adds above the contents, not what stood there', () => {
    const entries = Array.from({length: 8}, (_, at) => `- [Bed ${at}](https://garden.example/${at})\n`)
    const body = `## Contents\n\n- [Beds](#beds)\n- [Paths](#paths)\n\n## Beds\n\n${entries.join('')}\n## Paths\n\n- [Path](https://path.example/x)\n`
    const sponsored = `- [Bed 1](https://garden.example/1)\n\n${body}`
    expect(lintChange(sponsored, sponsored)).toEqual([])
    expect(lintChange(body, sponsored)).toHaveLength(1)
  })
})

describe('duplicatesAcross', () => {
  test('reports a page in each later file once, with the first file’s entry', () => {
    const soil = '- [Soil](https://soil.example/a)\n'
    const found = duplicatesAcross([
      {path: 'a.md', list: read(soil)},
      {
        path: 'b.md',
        list: read(
          '- [Rain](https://rain.example/b)\n- [Earth](http://soil.example/a)\n- [Soil](https://soil.example/a)\n'
        )
      },
      {path: 'c.md', list: read(soil)}
    ])
    expect(found.map(({path, cause, message}) => [path, cause.path, message])).toEqual([
      [
        'b.md',
        'a.md',
        'Unexpected entry for a page that `a.md` lists (the URLs differ in `http` and `https`), expected one entry a page'
      ],
      ['c.md', 'a.md', 'Unexpected entry for a page that `a.md` lists, expected one entry a page']
    ])
  })
})
