import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {type Files, items, lintChange, told} from './change-of.ts'

const one = {entries: 1}
const trees = `# Trees\n\n## Old\n\n${items('Fir', 'Ash')}\n## Young\n\n${items('Oak')}`
const table = '| Tree | Use |\n|---|---|\n| [Fir](https://fir.example) | Masts |\n'

function tooMany(count: number, most = 1, where = ''): string {
  return `contribution: Unexpected ${count} added entries${where}, expected at most ${most} in one change, propose the rest on its own`
}

async function change(base: string | Files, head: string | Files, setting: unknown): Promise<string[]> {
  const files = (side: string | Files): Files => (typeof side === 'string' ? {'list.md': side} : side)
  return told(await lintChange(files(base), files(head), setting))
}

describe('the number of entries', () => {
  test.each<[string, string | Files, string | Files, string[]]>([
    ['two at the end', trees, trees + items('Elm', 'Yew'), [`list.md:12 ${tooMany(2)}`]],
    [
      'three, in two sections',
      trees,
      `${trees.replace('\n## Y', `${items('Elm')}\n## Y`)}${items('Yew', 'Box')}`,
      [`list.md:12 ${tooMany(3)}`]
    ],
    [
      'two rows',
      table,
      `${table}| [Elm](https://elm.example) | Bows |\n| [Yew](https://yew.example) | Bows |\n`,
      [`list.md:5 ${tooMany(2)}`]
    ],
    ['one and one nested below it', trees, `${trees}${items('Elm')}  ${items('Wych')}`, [`list.md:12 ${tooMany(2)}`]],
    [
      'two copies with titles of their own',
      trees,
      `${trees}- [A](https://ash.example)\n- [B](https://ash.example)\n`,
      [`list.md:12 ${tooMany(2)}`]
    ],
    [
      'a new file with two',
      {'list.md': trees},
      {'list.md': trees, 'new.md': items('Elm', 'Yew')},
      [`new.md:2 ${tooMany(2)}`]
    ],
    [
      'one in each of two files',
      {'a.md': trees, 'b.md': items('Gorse')},
      {'a.md': trees + items('Elm'), 'b.md': items('Gorse', 'Box')},
      [`b.md:2 ${tooMany(2, 1, ' in `a.md` and `b.md`')}`]
    ]
  ])('is too large: %s', async (_, base, head, expected) => {
    expect(await change(base, head, one)).toEqual(expected)
  })

  test.each<[string, string | Files, string | Files]>([
    ['one entry', trees, trees + items('Elm')],
    ['one entry in a section that it begins', trees, `${trees}\n## Shrubs\n\n${items('Box')}`],
    [
      'one entry, and all others in another order, under other headings and titles',
      trees,
      `## Ancient\n\n${items('Oak', 'Ash', 'Elm').replaceAll('[', '[The ')}\n## New\n\n${items('Fir')}`
    ],
    [
      'another page in place of an old one, and another title elsewhere',
      trees,
      trees.replace(/\[Ash\].*/, '[Elm](https://elm.example)').replace('[Oak]', '[Oak tree]')
    ],
    [
      'one entry in the four languages of a list',
      {'a.md': trees, 'b.md': trees, 'c.md': trees, 'd.md': trees},
      {
        'a.md': trees + items('Elm'),
        'b.md': trees + items('Elm').replace('[Elm]', '[Ulme]'),
        'c.md': trees + items('Elm').replace('https', 'http'),
        'd.md': trees + items('Elm')
      }
    ],
    ['one entry in two sections', trees, `${trees.replace('\n## Y', `${items('Elm')}\n## Y`)}${items('Elm')}`],
    [
      'entries moved to another file, one of them with another title',
      {'a.md': trees, 'b.md': '# B\n'},
      {'a.md': '# Trees\n', 'b.md': trees.replace('[Ash]', '[Ashes]')}
    ],
    ['entries moved to a file that is new', {'a.md': trees}, {'a.md': '# Trees\n', 'new.md': trees}],
    ['entries of a file that is removed', {'a.md': '# Trees\n', 'old.md': trees}, {'a.md': trees}],
    ['no list at all', '# Trees\n', '# Old trees\n\nWords.\n']
  ])('is not too large: %s', async (_, base, head) => {
    expect(await change(base, head, one)).toEqual([])
  })

  test('is that of the option', async () => {
    const head = trees + items('Elm', 'Yew', 'Box')
    expect(await change(trees, head, {entries: 3})).toEqual([])
    expect(await change(trees, head, {entries: 2})).toEqual([`list.md:13 ${tooMany(3, 2)}`])
    expect(await change(trees, head, {})).toEqual([])
    expect(await change(trees, head, 'error')).toEqual([])
    expect(await change(trees, head, ['off', one])).toEqual([])
  })

  test('is told once, with some of the others and the first files', async () => {
    const names = ['Elm', 'Yew', 'Box', 'Gorse', 'Holly', 'Larch', 'Beech']
    const paths = names.map((name) => `${name}.md`)
    const base = Object.fromEntries(paths.map((path) => [path, '# List\n\n']))
    const head = Object.fromEntries(names.map((name) => [`${name}.md`, `# List\n\n${items(name)}`]))
    const report = await lintChange(base, head, ['error', {entries: 2}])
    expect(report).toMatchObject({exitCode: 1, summary: {errors: 1, warnings: 0, existing: 0, fixable: 0}})
    const findings = report.files.flatMap((file) => file.findings)
    expect(findings).toMatchObject([
      {
        message: tooMany(7, 2, ' in `Elm.md`, `Yew.md`, `Box.md` and 4 other files').replace('contribution: ', ''),
        note: 'The option `entries` sets the limit; moved entries do not count',
        url: 'https://github.com/listwright/listwright#what-one-pull-request-may-bring',
        place: {start: {line: 3, column: 3}},
        actual: '[Box](https://box.example) - Tall.',
        fix: null
      }
    ])
    expect(findings[0]?.related?.map(({path, message}) => [path, message])).toEqual(
      ['Elm', 'Yew', 'Gorse', 'Holly', 'Larch'].map((name) => [`${name}.md`, 'Added, too'])
    )
  })

  test('points to others of the same file without a path', async () => {
    const {files} = await lintChange({'a.md': ''}, {'a.md': items('Elm', 'Yew')}, one)
    expect(files[0]?.findings[0]?.related).toMatchObject([{place: {start: {line: 1}}}])
    expect(files[0]?.findings[0]?.related?.[0]).not.toHaveProperty('path')
  })
})

describe('the size of a section', () => {
  const size = {minSection: 2, maxSection: 3}
  const section = (title: string, ...names: string[]): string => `## ${title}\n\n${items(...names)}\n`
  const small = (title: string) => `contribution: Unexpected 1 entry in section \`${title}\`, expected at least 2`
  const large = (title: string, count: number) =>
    `contribution: Unexpected ${count} entries in section \`${title}\`, expected at most 3`

  test.each<[string, string, string, string[]]>([
    ['a new section with one entry', trees, `${trees}\n${section('Shrubs', 'Box')}`, [`list.md:14 ${small('Shrubs')}`]],
    [
      'a section that grows too large, once',
      trees,
      trees.replace('\n## Y', `${items('Elm', 'Yew')}\n## Y`),
      [`list.md:8 ${large('Old', 4)}`]
    ],
    [
      'a section that was too large',
      section('A', 'Fir', 'Ash', 'Oak', 'Elm'),
      section('A', 'Yew', 'Fir', 'Ash', 'Oak', 'Elm'),
      [`list.md:3 ${large('A', 5)}`]
    ],
    [
      'a new section that is too large',
      trees,
      `${trees}\n${section('Shrubs', 'Box', 'Gorse', 'Broom', 'Holly')}`,
      [`list.md:17 ${large('Shrubs', 4)}`]
    ],
    [
      'a section that shrinks while it is added to',
      section('A', 'Fir', 'Ash'),
      section('A', 'Elm').replace('Elm.', 'Y.'),
      [`list.md:3 ${small('A')}`]
    ],
    [
      'two sections',
      '# List\n',
      section('A', 'Fir') + section('B', 'Ash'),
      [`list.md:3 ${small('A')}`, `list.md:7 ${small('B')}`]
    ]
  ])('is reported: %s', async (_, base, head, expected) => {
    expect(await change(base, head, size)).toEqual(expected)
  })

  test.each<[string, string, string]>([
    ['a new section with enough', trees, `${trees}\n${section('Shrubs', 'Box', 'Gorse')}`],
    ['a small section that grows', section('A', 'Fir'), section('A', 'Fir').replace('## A', '## All')],
    ['a heading that stood empty', '## A\n', section('A', 'Fir')],
    [
      'another entry in a large section for one of it',
      section('A', 'Fir', 'Ash', 'Oak', 'Elm'),
      section('A', 'Fir', 'Ash', 'Oak', 'Yew')
    ],
    [
      'a large section that nothing is added to',
      section('A', 'Fir', 'Ash', 'Oak', 'Elm'),
      section('A', 'Elm', 'Oak', 'Ash', 'Fir')
    ],
    ['a chapter with sections', '# List\n', `## A\n\n${items('Fir')}\n### B\n\n${items('Ash', 'Oak')}`],
    [
      'a section filled with what was moved',
      section('A', 'Fir', 'Ash', 'Oak') + section('B', 'Elm'),
      section('A', 'Fir') + section('B', 'Elm', 'Ash', 'Oak')
    ],
    ['entries before the first heading', '', items('Fir', 'Ash', 'Oak', 'Elm')]
  ])('is not reported: %s', async (_, base, head) => {
    expect(await change(base, head, size)).toEqual([])
  })
})

describe('a comment', () => {
  const exempt = (text: string, rule = 'contribution'): string =>
    text.replaceAll('Tall.', `Tall. <!--listwright ignore ${rule} -- a set-->`)

  test.each<[string, string | Files, string | Files, string[]]>([
    ['on an entry takes it out of the count', trees, trees + items('Elm') + exempt(items('Yew')), []],
    [
      'on an entry leaves the others in',
      trees,
      trees + items('Elm') + exempt(items('Yew')) + items('Box'),
      [`list.md:13 ${tooMany(2)}`]
    ],
    [
      'on an entry holds for its translations',
      {'a.md': '', 'b.md': ''},
      {'a.md': items('Fir') + exempt(items('Ash')), 'b.md': items('Fir', 'Ash')},
      []
    ],
    [
      'for the file takes out all of it',
      trees,
      `<!--lint disable contribution-->\n\n${trees}${items('Elm', 'Yew')}`,
      []
    ],
    ['for what is next', trees, `${trees}\n<!--lint ignore contribution-->\n\n${items('Elm', 'Yew')}`, []],
    ['for all rules counts as one that is of use', trees, trees + items('Elm') + exempt(items('Yew'), ''), []]
  ])('%s', async (_, base, head, expected) => {
    expect(await change(base, head, one)).toEqual(expected)
  })

  test('is not called useless when the change is over', async () => {
    const text = trees + exempt(items('Elm'))
    expect(await change(text, text, one)).toEqual([])
    expect(await change('', text, {entries: 9})).toEqual([])
    expect(await change(text, text + items('Yew'), one)).toEqual([])
  })

  test('on the last entry of a section leaves the finding to the one before it', async () => {
    const head = `## A\n\n${items('Elm')}${exempt(items('Yew'))}`
    const size = {maxSection: 1}
    expect(await change('# A\n', head, size)).toEqual([
      'list.md:3 contribution: Unexpected 2 entries in section `A`, expected at most 1'
    ])
    expect(await change('# A\n', exempt(head), size)).toEqual([])
  })
})

type Item = {name: string; file: number; section: number; depth: number}

const item = fc.record({name: fc.stringMatching(/^[a-z]{3,8}$/), file: fc.nat(1), section: fc.nat(2), depth: fc.nat(1)})
const list = fc.uniqueArray(item, {minLength: 1, maxLength: 20, selector: ({name}) => name})

function write(all: Item[], headings = 'ABC', title = ({name}: Item) => name): Files {
  const file = (number: number): string => {
    const sections = [...headings].map((heading, index) => {
      const own = all.filter((entry) => entry.file === number && entry.section === index)
      const lines = own.map(
        (entry, nth) => `${nth > 0 && entry.depth > 0 ? '  ' : ''}- [${title(entry)}](https://${entry.name}.example)\n`
      )
      return `## Section ${heading}\n\n${lines.join('')}`
    })
    return sections.join('\n')
  }
  return {'a.md': file(0), 'b.md': file(1)}
}

describe('any change', () => {
  test('that moves, nests and renames what there is, within a file and between files, adds nothing', async () => {
    await fc.assert(
      fc.asyncProperty(list, fc.infiniteStream(fc.nat(99)), async (all, random) => {
        const draw = (most: number): number => (random.next().value ?? 0) % (most + 1)
        const moved = all
          .map((entry) => ({...entry, file: draw(1), section: draw(2), depth: draw(1), rank: draw(99)}))
          .sort((a, b) => a.rank - b.rank)
        const head = write(moved, draw(1) > 0 ? 'XYZ' : 'CBA', ({name}) => (draw(2) > 0 ? name : `The ${name}`))
        expect(await change(write(all), head, {entries: 1, maxSection: 1, minSection: 9})).toEqual([])
      }),
      {numRuns: 30}
    )
  })

  test('that adds k entries adds k, wherever, whatever else it moves', async () => {
    await fc.assert(
      fc.asyncProperty(list, fc.infiniteStream(fc.nat(99)), async (all, random) => {
        const draw = (most: number): number => (random.next().value ?? 0) % (most + 1)
        const isNew = all.map(() => draw(2) === 0)
        const count = isNew.filter(Boolean).length
        const base = all.filter((_, index) => !isNew[index])
        const head = all.map((entry, index) => ({...entry, file: isNew[index] ? entry.file : draw(1)}))
        expect(await change(write(base), write(head), {entries: Math.max(count, 1)})).toEqual([])
        if (count < 2) return
        const found = await change(write(base), write(head), {entries: count - 1})
        expect(found).toEqual([expect.stringContaining(`Unexpected ${count} added entries`)])
      }),
      {numRuns: 30}
    )
  })
})
