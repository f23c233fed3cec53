import entryDescription from 'remark-lint-entry-description'
import {describe, expect, it} from 'vitest'
import {lintFrom, lintWith, shown} from './lint-with.ts'

/** Eight tidy entries and one more. */
function listWith(entry: string): string {
  const names = ['Argand', 'Bude', 'Carcel', 'Davy', 'Edison', 'Fresnel', 'Geissler', 'Hurricane']
  const tidy = names.map((name) => `- [${name}](https://${name}.example) - Lights the room well.`)
  return [...tidy, entry].join('\n')
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
    expect(message?.expected).toEqual(['。'])
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
