import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {parseTitle} from '../../packages/mdast-util-curated-list/src/title/index.ts'
import type {Title} from '../../packages/mdast-util-curated-list/src/types.ts'

function parse(text: string): Title {
  return parseTitle({start: 7, end: 7 + text.length, text})
}

/** What a title consists of, as texts. */
function texts(text: string): Record<string, unknown> {
  const {name, note, parts, company, people} = parse(text)
  return {
    name: name.text,
    ...(note && {note: note.text}),
    ...(parts && {parts: parts.count ?? parts.text}),
    ...(company && {company: company.text}),
    ...(people.length > 0 && {
      people: people.map((person) => [person.name.text, person.role?.text ?? '', person.company?.text ?? ''].join('|'))
    })
  }
}

describe('company', () => {
  it.each([
    ['Sharding Everything at Acme', {name: 'Sharding Everything', company: 'Acme'}],
    ['Queues at Scale at Acme', {name: 'Queues at Scale', company: 'Acme'}],
    ['Queues (8 parts) at Riot Games', {name: 'Queues', parts: 8, company: 'Riot Games'}],
    ['Queues at Acme (2018)', {name: 'Queues', note: '(2018)', company: 'Acme'}],
    ['Queues (in Go) at Acme', {name: 'Queues', note: '(in Go)', company: 'Acme'}],
    ['Queues (in Go) (2 parts) at Acme', {name: 'Queues', note: '(in Go)', parts: 2, company: 'Acme'}],
    ['Queues (2 parts) at Acme (in Go)', {name: 'Queues', note: '(in Go)', parts: 2, company: 'Acme'}],
    ['Agile at bol.com', {name: 'Agile', company: 'bol.com'}],
    ['Search at eBay', {name: 'Search', company: 'eBay'}],
    ['Search at The New York Times', {name: 'Search', company: 'The New York Times'}],
    ['Ledgers at Bank of America', {name: 'Ledgers', company: 'Bank of America'}],
    ['Design at 99designs', {name: 'Design', company: '99designs'}],
    ['Search at LINE株式会社', {name: 'Search', company: 'LINE株式会社'}]
  ])('is found in `%s`', (text, expected) => {
    expect(texts(text)).toEqual(expected)
  })

  it.each([
    'Lambda at Scale',
    'Builds at Google Scale',
    'Traffic at Various Layers',
    'Writes at 10 Million RPS',
    'Working at Home',
    'Compilation at 3AM',
    'Code at the Edge',
    'A Look at Node.js in Production',
    'Life at Acme: Looking Back',
    'Chaos at Acme for Beginners',
    'Exactly Once at Least',
    'at Acme'
  ])('is absent from `%s`', (text) => {
    expect(parse(text).company).toBeUndefined()
  })
})

describe('people', () => {
  it.each([
    ['Tail Latency - Jo Roe', {name: 'Tail Latency', people: ['Jo Roe||']}],
    ['Tail Latency - Jo Roe, VP at Acme', {name: 'Tail Latency', people: ['Jo Roe|VP|Acme']}],
    ['Tail Latency — Jo Roe, UC Berkeley & Acme', {name: 'Tail Latency', people: ['Jo Roe||UC Berkeley & Acme']}],
    ['Tail Latency - Jo Roe, Acme Engineering', {name: 'Tail Latency', people: ['Jo Roe||Acme Engineering']}],
    [
      'Tail Latency - Jo Roe, Acme’s founding engineer',
      {name: 'Tail Latency', people: ['Jo Roe|Acme’s founding engineer|']}
    ],
    ['Tails - Jo Roe and Chun-Ho Hu, SEs at Acme', {name: 'Tails', people: ['Jo Roe||', 'Chun-Ho Hu|SEs|Acme']}],
    ['Tails - Jo Roe & Al McCoy', {name: 'Tails', people: ['Jo Roe||', 'Al McCoy||']}],
    [
      'Tails - Jo Roe, Al McCoy, and Bo van Dam, Acme',
      {name: 'Tails', people: ['Jo Roe||', 'Al McCoy||', 'Bo van Dam||Acme']}
    ],
    ['Tails - Jo Roe at Acme', {name: 'Tails', people: ['Jo Roe||Acme']}],
    ['Tails - Roe, Engineering Lead at Acme', {name: 'Tails', people: ['Roe|Engineering Lead|Acme']}],
    ['Tails - Jo (Jojo) Roe, Acme', {name: 'Tails', people: ['Jo (Jojo) Roe||Acme']}],
    ['Tails - Jo Roe, Engineer (Storage) at Acme', {name: 'Tails', people: ['Jo Roe|Engineer (Storage)|Acme']}],
    [
      'My Hero - Jo Roe (a long story, really)',
      {name: 'My Hero', note: '(a long story, really)', people: ['Jo Roe||']}
    ],
    ['Storage at Acme - Jo Roe, Lead at Acme', {name: 'Storage', company: 'Acme', people: ['Jo Roe|Lead|Acme']}],
    [
      'Streams at Acme (Part 1) - Jo Roe, SDE at Acme',
      {name: 'Streams', parts: '(Part 1)', company: 'Acme', people: ['Jo Roe|SDE|Acme']}
    ],
    ['(UI) Design - Jo Roe, Director at Acme', {name: '(UI) Design', people: ['Jo Roe|Director|Acme']}],
    ['Hash - Or Not - Jo Roe', {name: 'Hash - Or Not', people: ['Jo Roe||']}]
  ])('are found in `%s`', (text, expected) => {
    expect(texts(text)).toEqual(expected)
  })

  it.each([
    ['SQL vs NoSQL - Lesson Learned at Acme', {name: 'SQL vs NoSQL - Lesson Learned', company: 'Acme'}],
    [
      'Fast Tables - The Fast (A, B) And Familiar (SQL)',
      {name: 'Fast Tables - The Fast (A, B) And Familiar', note: '(SQL)'}
    ],
    ['Chaos - Building Confidence in Systems (Free)', {name: 'Chaos - Building Confidence in Systems', note: '(Free)'}],
    ["Ebooks - O'Reilly (Online - Free)", {name: "Ebooks - O'Reilly", note: '(Online - Free)'}],
    ['Parallels - Keep It Simple!', {name: 'Parallels - Keep It Simple!'}],
    ['Snapshots - Amazon Web Services', {name: 'Snapshots - Amazon Web Services'}]
  ])('are no subtitle: `%s`', (text, expected) => {
    expect(texts(text)).toEqual(expected)
    expect(parse(text).separator?.text).toBe(' - ')
  })
})

describe('parts', () => {
  it.each([
    ['(2 parts)', 2],
    ['(2 Parts)', 2],
    ['(2 part)', 2],
    ['(3-part series)', 3],
    ['(two parts)', 2],
    ['[2 parts]', 2],
    ['(Parts 1-4)', 4],
    ['(Part 1 and 2)', 2],
    ['(part I & part II)', 2],
    ['(Part 1: Goals, Part 2: Means and Ends)', 2],
    ['(Part 1)', undefined],
    ['(part 2 of 3)', undefined],
    ['(Part 2: Goals, Part 3: Means)', undefined]
  ])('count in `%s`', (parts, count) => {
    expect(parse(`Trees ${parts}`)).toMatchObject({name: {text: 'Trees'}, parts: {text: parts}})
    expect(parse(`Trees ${parts}`).parts?.count).toBe(count)
  })

  it.each(['(partly)', '(spare parts)', '(2 particles)', '(some parts)', '(partial order, part 2)'])(
    'are not what `%s` says',
    (note) => {
      expect(parse(`Trees ${note}`)).toMatchObject({name: {text: 'Trees'}, note: {text: note}})
      expect(parse(`Trees ${note}`).parts).toBeUndefined()
    }
  )
})

describe('name', () => {
  it.each([
    ['f(x)', 'f(x)'],
    ['Complexity of O(n)', 'Complexity of O(n)'],
    ['(2 parts)', '(2 parts)'],
    ['Trees [PDF]', 'Trees [PDF]'],
    ['Trees ![badge](https://example.org/a.svg)', 'Trees ![badge](https://example.org/a.svg)'],
    ['`a - b (c)`', '`a - b (c)`'],
    ['**Trees (PDF)**', 'Trees'],
    ['Trees \\(PDF\\)', 'Trees'],
    [' Trees ', 'Trees'],
    ['', ''],
    [' - ', '-'],
    ['Trees :)', 'Trees :)']
  ])('of `%s` is `%s`', (text, name) => {
    expect(parse(text).name.text).toBe(name)
  })
})

describe('any text', () => {
  const words = [
    'Trees',
    'at',
    'Acme',
    'Scale',
    '(2 parts)',
    '(',
    ')',
    '[',
    ']',
    '`',
    '``',
    '-',
    '–',
    ',',
    'and',
    '&',
    'Jo Roe',
    '*',
    '\\',
    ' ',
    '\t',
    '（注）',
    '😀',
    '\ud800',
    'VP'
  ]
  const phrase = fc
    .array(fc.constantFrom(...words), {maxLength: 24})
    .chain((parts) => fc.constantFrom(parts.join(' '), parts.join('')))

  it('gives parts that lie in the title, say what stands there and do not overlap', () => {
    fc.assert(
      fc.property(fc.oneof(phrase, fc.string({unit: 'binary', maxLength: 60})), (text) => {
        const title = parse(text)
        const people = title.people.flatMap(({name, role, company}) => [name, role, company])
        const own = [title.name, title.note, title.parts, title.connector, title.company, ...people].filter(
          (part) => part !== undefined
        )
        if (title.people.length > 0 && title.separator) own.push(title.separator)
        for (const part of [...own, ...title.people, title.separator ?? title]) {
          expect(text.slice(part.start - 7, part.end - 7)).toBe(part.text)
          expect(part.start).toBeGreaterThanOrEqual(title.start)
          expect(part.end).toBeLessThanOrEqual(title.end)
        }
        own.sort((left, right) => left.start - right.start || left.end - right.end)
        for (const [index, part] of own.entries()) expect(part.start).toBeGreaterThanOrEqual(own[index - 1]?.end ?? 0)
        for (const person of title.people)
          for (const part of [person.name, person.role, person.company]) {
            expect(part?.start ?? person.start).toBeGreaterThanOrEqual(person.start)
            expect(part?.end ?? person.end).toBeLessThanOrEqual(person.end)
          }
      }),
      {numRuns: 2000}
    )
  })

  it.each([
    '(',
    ')',
    '()',
    ' ()',
    '`',
    '` ``',
    ' ',
    ' at',
    ' - ',
    ' at A',
    ' and Jo Roe',
    ', Jo Roe',
    ' - Jo Roe',
    'Part 1,',
    '(Part 1, ',
    ' (2 parts)',
    '[(',
    '\\('
  ])('is read 20,000 times in a row: `%s`', (text) => {
    for (const title of [`A${text.repeat(20_000)} x`, `A - Jo Roe${text.repeat(20_000)}`]) {
      expect(parse(title).text).toBe(title)
    }
  })
})
