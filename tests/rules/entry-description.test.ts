import entryDescription from 'remark-lint-entry-description'
import {describe, expect, it} from 'vitest'
import {lintFrom, lintWith, shown} from './lint-with.ts'

/** Eight tidy entries and one more. */
function listWith(entry: string): string {
  const names = ['Argand', 'Bude', 'Carcel', 'Davy', 'Edison', 'Fresnel', 'Geissler', 'Hurricane']
  const tidy = names.map((name) => `- [${name}](https://${name}.example) - Lights the room well.`)
  return [...tidy, entry].join('\n')
}

/** Eleven tidy entries of one kind, one that is no slip of theirs, and one more. */
function certainListWith(entry: string): string {
  const names = 'Argand Bude Carcel Davy Edison Fresnel Geissler Hurricane Iodine Jet Kerosene'.split(' ')
  const tidy = names.map((name) => `- [${name}](https://${name}.example) - Lights the room well.`)
  return [...tidy.slice(0, 9), ...tidy.slice(9).map((line) => line.replace('the room well', 'well')), entry].join('\n')
}

describe('entry-description', () => {
  it.each([
    ['a sentence without end', '- [X](https://x.example) - Lights the whole room', 1],
    ['a small first letter', '- [X](https://x.example) - lights the whole room.', 1],
    ['a name of its own written small', '- [lampd](https://x.example) - lampd lights the room.', 0],
    ['a name of its address written small', '- [X](https://glow.example/lampd) - lampd lights the room.', 0],
    ['a name with a capital inside', '- [X](https://x.example) - iLamp lights the room.', 0],
    ['a question', '- [X](https://x.example) - Who lights the room?', 0],
    ['code at the end', '- [X](https://x.example) - Lights all with `lamp --on`', 0],
    ['a bracket at the end', '- [X](https://x.example) - Lights the room (and the hall)', 0],
    ['an address at the end', '- [X](https://x.example) - Lights the room of https://y.example', 0],
    ['an author written small', '- [X](https://x.example) - ada byron', 0],
    ['a letter without capital', '- [X](https://x.example) - 𝛌 is what lights the room.', 0],
    ['two words', '- [X](https://x.example) - Room light', 0]
  ])('meets %s', (_, entry, count) => {
    expect(lintWith(entryDescription, {}, listWith(entry))).toHaveLength(count)
  })

  it.each([
    ['behind a comma', '- [X](https://x.example), a lamp that lights the room', []],
    ['behind white space', '- [X](https://x.example) a lamp that lights the room', []],
    ['behind a full stop', '- [X](https://x.example). a lamp that lights the room', []],
    ['behind a bracket', '- [X](https://x.example) (the lamp of rooms)', []],
    ['with a dash that dangles', '- [X](https://x.example) - Lights the room - ([Source](https://s.example))', []],
    [
      'with the name of another entry',
      '- [X](https://x.example) - ncurses lamp for terminals.\n- [ncurses](https://n.example)',
      []
    ],
    ['with a name of its own in another form', '- [lamp-build](https://x.example) - lamp’s own build for rooms.', []],
    ['with an author', '- [X](https://x.example) - by Ada Byron and others.', []],
    ['with a mark of another script', '- [X](https://x.example) - 部屋を明るくする道具', []],
    ['with an initial', '- [X](https://x.example) - The lamp of Argand A.', []],
    ['with an ordinary word', '- [X](https://x.example) - lights the room.', ['safe L']],
    ['with an article', '- [X](https://x.example) - a lamp for rooms.', ['safe A']],
    ['with a word of a common ending', '- [X](https://x.example) - lighting for all rooms.', ['safe L']],
    ['with a word that may be a tool', '- [X](https://x.example) - glim lamp for rooms.', ['suggest G']],
    ['with a command', '- [X](https://x.example) - ct lamp for rooms.', []],
    ['with what is made of a name', '- [X](https://x.example) - ncurses-based lamp for rooms.', []],
    ['with a hyphen', '- [X](https://x.example) - lights-out for all rooms.', ['suggest L']],
    ['with an apostrophe', '- [X](https://x.example) - world’s brightest lamp.', ['suggest W']],
    ['with a word of the title', '- [Lamp-lights](https://x.example) - lights the room.', ['suggest L']],
    ['with a verb that follows the title', '- [X](https://x.example) - is a lamp for rooms.', ['suggest I']],
    ['with an open bracket', '- [X](https://x.example) - lights the room (and hall', ['suggest L', 'suggest .']],
    ['with a broken link', '- [X](https://x.example) - lights all the [rooms](https://r.example', ['suggest L']],
    ['with open code', '- [X](https://x.example) - Lights `the room', ['suggest .']],
    ['with a comment inside', '- [X](https://x.example) - Lights <!-- all --> the room', ['suggest .']],
    ['with a comment at the end', '- [X](https://x.example) - Lights the room <!-- all -->', ['safe .']],
    ['with a line break at the end', '- [X](https://x.example) - Lights the room<br>', ['safe .']],
    ['with an emoji at the end', '- [X](https://x.example) - Lights the room with ❤', ['suggest .']],
    [
      'with chips at the end',
      '- [X](https://x.example) - Lights the room ([Source](https://s.example)) `MIT`',
      ['safe .']
    ],
    ['with a quotation at the end', '- [X](https://x.example) - Lights “the room”', ['safe .']],
    ['with a second paragraph', '- [X](https://x.example) - Lights the room\n\n  And the hall', ['suggest .']],
    ['with a list below', '- [X](https://x.example) - Lights the room\n  - well', ['suggest .']],
    ['behind words and a link', '- Buy the [Wick](https://x.example) - lights the room.', ['suggest L']],
    ['on a line that is a heading', '- [X](https://x.example) - Lights the room\n  -', []],
    [
      'with a line below that looks like an underline',
      '- [X](https://x.example) - Lights the room\n= of all',
      ['suggest .']
    ],
    [
      'in a row of such a column',
      '\n|Lamp|Description|\n|-|-|\n|[X](https://x.example)|lights the room|',
      ['safe L', 'safe .']
    ],
    ['in a row with a bar in code', '\n|Lamp|Description|\n|-|-|\n|[X](https://x.example)|lights it `a|b` rooms|', []],
    [
      'in a column of another name',
      '\n|Lamp|Rooms|\n|-|-|\n|[X](https://x.example)|lights the room of every guest|',
      ['suggest L', 'suggest .']
    ]
  ])('repairs only what is certain %s', (_, entry, repairs) => {
    const messages = lintWith(entryDescription, {}, certainListWith(entry))
    expect(messages.map(({expected, suggest}) => (expected ? `safe ${expected}` : `suggest ${suggest}`))).toEqual(
      repairs
    )
  })

  it('suggests where the habit is not firm', () => {
    const slack = certainListWith('- [X](https://x.example) - lights the room').replace(
      'Lights the room well.',
      'lights it well'
    )
    expect(lintWith(entryDescription, {}, slack).some(({expected}) => expected)).toBe(false)
    expect(lintWith(entryDescription, {}, slack).some(({suggest}) => suggest)).toBe(true)
  })

  it.each([
    ['emphasis', 'Lights **rooms**', '.'],
    ['a link', 'Lights [rooms](https://r.example)', '.'],
    ['a bracket', 'Lights rooms (and halls)', '.'],
    ['a footnote', 'Lights the room[^1]', '.'],
    ['a shortcode', 'Lights rooms :bulb:', '.'],
    ['a picture', 'Lights rooms ![](room.png)', '.'],
    ['code', 'Lights `rooms`', undefined],
    ['an address', 'Lights rooms of www.r.example', undefined],
    ['one word', 'Lights', undefined]
  ])('asks for a mark that is set behind %s', (_, description, mark) => {
    const [message] = lintWith(entryDescription, {end: '.'}, `- [X](https://x.example) - ${description}\n\n[^1]: So.`)
    expect(message?.suggest).toEqual(mark && [mark])
    expect(message?.expected).toBeUndefined()
  })

  it('puts a mark that is set before the footnote', () => {
    const text = '- [X](https://x.example) - Lights the room[^1]\n\n[^1]: So.'
    expect(lintWith(entryDescription, {end: '.'}, text).map(shown)[0]).toMatch(/^1:43: /)
  })

  it('learns nothing from what was repaired', () => {
    const before = certainListWith('- [X](https://x.example) - glim lamp for rooms.')
    const after = `${before}\n- [Y](https://y.example) - Glim lamp for halls.\n- [Z](https://z.example) - Glim lamp for all.`
    const messages = lintFrom(entryDescription, undefined, before, after)
    expect(messages.map(({suggest}) => suggest)).toEqual([['G']])
  })

  it('holds a change to what nearly all do', () => {
    const tidy = listWith('- [Incandescent](https://incandescent.example) - Lights the whole room.')
    const added = '\n- [X](https://x.example) - lights the whole room'
    const exceptions = '\n- [Y](https://y.example) - dims the room\n- [Z](https://z.example) - dims the hall'
    expect(lintFrom(entryDescription, undefined, tidy, tidy + added)).toHaveLength(2)
    expect(lintFrom(entryDescription, undefined, tidy + exceptions, tidy + exceptions + added)).toEqual([])
    expect(lintWith(entryDescription, {}, tidy + exceptions)).toHaveLength(4)
  })

  it('ends Japanese descriptions with the mark of the script', () => {
    const tidy = [...'あいうえおか'].map((name) => `- [${name}](https://${name}.example) - 部屋を明るくする道具です。`)
    const [message] = lintWith(
      entryDescription,
      {},
      [...tidy, '- [き](https://ki.example) - 庭を明るくする道具です'].join('\n')
    )
    expect(message?.suggest).toEqual(['。'])
  })

  it('removes the mark where the list has none, but leaves an abbreviation', () => {
    const tidy = [...'abcdefijkl'].map((name) => `- [${name}](https://${name}.example) - Lights the room well`)
    const text = [
      ...tidy,
      '- [g](https://g.example) - Lights the hall.',
      '- [h](https://h.example) - Lamps by Argand Inc.'
    ]
    expect(lintWith(entryDescription, {}, text.join('\n')).map(shown)).toEqual([
      '11:43-11:44: Unexpected `.` at the end of a description, expected none, remove it'
    ])
  })

  it('only proposes to remove the last mark of several sentences', () => {
    const tidy = [...'abcdefijkl'].map((name) => `- [${name}](https://${name}.example) - Lights the room well`)
    const [message] = lintWith(
      entryDescription,
      {},
      [...tidy, '- [g](https://g.example) - Lights the hall. Burns oil.'].join('\n')
    )
    expect(message).toMatchObject({suggest: ['']})
    expect(message?.expected).toBeUndefined()
  })

  it('knows no capital where the script has none', () => {
    const tidy = [...'अआइईउऊ'].map((name) => `- [${name}](https://${name}.example) - यह दीपक कमरे को रोशन करता है।`)
    expect(lintWith(entryDescription, {}, tidy.join('\n'))).toEqual([])
  })

  it('reports a description that starts with the title when told to', () => {
    const text = '- [Lamp](https://lamp.example) - Lamp that lights the room.'
    expect(lintWith(entryDescription, {}, text)).toEqual([])
    expect(lintWith(entryDescription, {repeat: 'start'}, text)).toHaveLength(1)
  })

  it('finds an unwanted word only as a word', () => {
    const text = '- [Lamp](https://lamp.example) - Bestows light on the room.'
    expect(lintWith(entryDescription, {words: ['best']}, text)).toEqual([])
    expect(lintWith(entryDescription, {words: ['light']}, text)).toHaveLength(1)
  })
})
