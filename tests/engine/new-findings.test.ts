import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {checkText} from '../../packages/engine/src/check/index.ts'
import {newFindings, type Parted} from '../../packages/engine/src/new-only/index.ts'
import {readText} from '../../packages/engine/src/parse/index.ts'
import {attach} from '../../packages/engine/src/run/index.ts'
import {blanks, duplicateUrls, last, naming, typo} from './example-rules.ts'

const rules = {typo, blanks, naming, last, 'duplicate-urls': duplicateUrls}
const active = Object.keys(rules).map((id) => ({id, level: 'warn' as const, options: {}}))
const context = {runner: attach(rules, active), active, known: Object.keys(rules), acrossFiles: false}

function compare(base: string, head: string): Parted {
  const before = checkText(readText(base, 'list.md'), context)
  return newFindings(before, checkText(readText(head, 'list.md'), context, {learned: before.list, isChange: true}))
}

function fresh(base: string, head: string): string[] {
  return compare(base, head).fresh.map((one) => `${one.place.start.line} ${one.rule}`)
}

const item = (name: string): string => `- [${name}](https://${name.toLowerCase()}.example) - Text teh.`

test('reports a fault on an added entry and none of the old ones', () => {
  const base = `# List\n\n${item('A')}\n${item('B')}\n`
  expect(fresh(base, `# List\n\n${item('A')}\n${item('New')}\n${item('B')}\n`)).toEqual(['4 typo'])
})

test('takes a moved entry for the same', () => {
  const base = `## One\n\n${item('A')}\n${item('B')}\n\n## Two\n\n${item('C')}\n`
  expect(fresh(base, `## One\n\n${item('B')}\n\n## Two\n\n${item('C')}\n${item('A')}\n`)).toEqual([])
})

test('takes an entry with another title, address or note for the same', () => {
  const base = `## One\n\n${item('A')}\n${item('B')}\n`
  const head = base.replace('[A]', '[Apple]').replace('b.example', 'b.example/new').replace('Text', 'More text')
  expect(fresh(base, head)).toEqual([])
})

test('takes a renamed section for the same', () => {
  const base = `## One\n\nteh prose\n\n${item('A')}\n\n## Two\n\nteh\n`
  expect(fresh(base, base.replace('One', 'First').replace('Two', 'Second'))).toEqual([])
})

test('takes a rewritten line of prose with the old fault for the same, but not a second one', () => {
  const base = '## One\n\nThis is teh text.\n\nMore.\n'
  expect(fresh(base, base.replace('text', 'prose'))).toEqual([])
  expect(fresh(base, base.replace('teh', 'the').replace('More.', 'More teh.'))).toEqual(['5 typo'])
})

test.each([
  ['of a section', '## Last\n\n- [A](https://a.example)\n\n## Two\n\n- [B](https://b.example)\n'],
  ['of an item of the contents', '- [One](#one)\n\n* Last\n* [Two](#two)\n\n## One\n\n- [B](https://b.example)\n']
])('takes the place %s for the same when what it is to be moved past has changed', (_, base) => {
  const added = base.replace('[B](https://b.example)', '[B](https://b.example)\n- [C](https://c.example)')
  expect(compare(base, added)).toMatchObject({fresh: [], old: [{rule: 'last'}]})
  expect(fresh(base.replace('Last', 'First'), base)).toHaveLength(1)
})

test('takes a repair that is certain on one side only for the same', () => {
  const base = `Some teh prose.\n\n## One\n\n${item('A')}\n`
  const before = checkText(readText(base, 'list.md'), context)
  const unsure = before.found.map(({expected, ...rest}) =>
    expected === undefined ? rest : {...rest, suggest: [expected], fix: 'suggest' as const}
  )
  expect(newFindings(before, {...before, found: unsure}).fresh).toEqual([])
  expect(newFindings({...before, found: unsure}, before).fresh).toEqual([])
})

test('reports the second of two faults in one entry', () => {
  const base = `${item('A')}\n`
  expect(fresh(base, base.replace('Text', 'teh'))).toHaveLength(1)
})

test('reports a fault on an untouched line that the change caused', () => {
  const base = '- [A](https://a.example)\n\n## Two\n\n- [B](https://b.example)\n'
  expect(fresh(base, base.replace('b.example', 'a.example'))).toEqual(['5 duplicate-urls'])
})

describe('of a pair of duplicates', () => {
  const old = '- [Old](https://a.example)\n'
  const others = '- [X](https://x.example)\n- [Y](https://y.example)\n'

  test.each([
    [`${others}${old}`, `- [New](https://a.example)\n${others}${old}`, 1, 4],
    [`${others}${old}`, `${old}${others}${old}`, 1, 4],
    [`${old}${others}`, `${old}${others}- [New](https://a.example)\n`, 4, 1],
    [`${old}${others}`, `${old}${old}${others}`, 2, 1]
  ])('the added one is reported and points to the old one', (base, head, added, first) => {
    const found = compare(base, head).fresh
    expect(found).toMatchObject([{place: {start: {line: added}}, related: [{place: {start: {line: first}}}]}])
    expect(found[0]?.actual).toBe('https://a.example')
  })

  test('nothing is new when the pair was there before', () => {
    expect(fresh(`${old}${others}${old}`, `${old}${others}${old}${item('Z').replace(' teh', '')}\n`)).toEqual([])
  })
})

test('takes blank lines and the end of the file for the same wherever they are', () => {
  const base = 'Text \n\n- [A](https://a.example) \n'
  expect(fresh(base, `Intro\n\n${base}`)).toEqual([])
})

const name = fc.stringMatching(/^[A-Z][a-z]{2,8}$/)
const entry = fc.record({name, fault: fc.constantFrom('', ' teh', ' Foo', ' ')})
const section = fc.record({title: name, entries: fc.array(entry, {minLength: 1, maxLength: 6})})
const sections = fc
  .uniqueArray(section, {minLength: 1, maxLength: 5, selector: ({title}) => title})
  .filter((all) => isDistinct(all.flatMap(({entries}) => entries.map((one) => one.name))))

type Sections = Array<{title: string; entries: Array<{name: string; fault: string}>}>

function isDistinct(names: string[]): boolean {
  return new Set(names).size === names.length
}

function write(all: Sections): string {
  const body = all.map(({title, entries}) => {
    const lines = entries.map(
      (one) => `- [${one.name}](https://${one.name.toLowerCase()}.example) - Text.${one.fault}\n`
    )
    return `## ${title}\n\n${lines.join('')}`
  })
  return `# List\n\n${body.join('\n')}`
}

describe('any list', () => {
  test('has nothing new when entries and sections are moved', () => {
    fc.assert(
      fc.property(sections, fc.infiniteStream(fc.nat()), (all, random) => {
        const moved = shuffled(all, random).map((one) => ({...one, entries: shuffled(one.entries, random)}))
        expect(fresh(write(all), write(moved))).toEqual([])
      }),
      {numRuns: 40}
    )
  })

  test('has nothing new when sections are renamed and lines shifted', () => {
    fc.assert(
      fc.property(sections, (all) => {
        const renamed = all.map((one) => ({...one, title: `${one.title} and more`}))
        expect(fresh(write(all), write(renamed).replace('# List\n', '# List\n\nAn introduction.\n'))).toEqual([])
      }),
      {numRuns: 40}
    )
  })

  test('has nothing new when faults are repaired or entries are removed', () => {
    fc.assert(
      fc.property(sections, fc.infiniteStream(fc.boolean()), (all, random) => {
        const fewer = all.map((one) => ({...one, entries: one.entries.filter(() => random.next().value)}))
        expect(fresh(write(all), write(fewer).replaceAll(' teh', ''))).toEqual([])
      }),
      {numRuns: 40}
    )
  })

  test('has exactly one new finding when one faulty entry is added', () => {
    fc.assert(
      fc.property(sections, fc.nat(), fc.constantFrom(' teh', ' Foo', ' '), (all, at, fault) => {
        const target = at % all.length
        const head = all.map((one, index) => {
          if (index !== target) return one
          const place = at % (one.entries.length + 1)
          return {...one, entries: one.entries.toSpliced(place, 0, {name: 'Addition', fault})}
        })
        const found = compare(write(all), write(head)).fresh
        const line =
          write(head)
            .split('\n')
            .findIndex((text) => text.includes('[Addition]')) + 1
        expect(found.map((one) => one.place.start.line)).toEqual([line])
      }),
      {numRuns: 40}
    )
  })

  test('has exactly one new finding, on the added line, when an entry is listed twice', () => {
    fc.assert(
      fc.property(sections, fc.nat(), fc.nat(), (all, from, to) => {
        const entries = all.flatMap((one) => one.entries)
        const {name = ''} = entries[from % entries.length] ?? {}
        const copy = {name, fault: ''}
        const head = all.map((one, index) =>
          index === to % all.length
            ? {...one, entries: [...one.entries.slice(0, to % 3), copy, ...one.entries.slice(to % 3)]}
            : one
        )
        const found = compare(write(all), write(head)).fresh
        expect(found.map((one) => one.rule)).toEqual(['duplicate-urls'])
      }),
      {numRuns: 40}
    )
  })
})

function shuffled<Item>(items: Item[], random: fc.Stream<number>): Item[] {
  return items
    .map((item) => ({item, rank: random.next().value ?? 0}))
    .sort((a, b) => a.rank - b.rank)
    .map(({item}) => item)
}
