import {existsSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {misplaced} from './places.ts'
import {readList} from './read-list.ts'

const lists = fileURLToPath(new URL('../../../shared/corpus/lists/', import.meta.url))
const isThere = existsSync(lists)
if (!isThere) console.log(`Skipping the lists of ${lists}: they are not part of this repository`)

/** One list of each family with the number of its entries and of the items of its contents. */
const families: Array<[family: string, file: string, entries: number, contents: number | undefined]> = [
  ['link only', 'checkcheckzz__system-design-interview/README.md', 136, 7],
  ['dash', 'enaqx__awesome-react/README.md', 134, 28],
  ['bold link, colon', 'dypsilon__frontend-dev-bookmarks/README.md', 56, undefined],
  ['nested', 'dypsilon__frontend-dev-bookmarks/workflow/build-tools.md', 72, undefined],
  ['text before link', 'hindupuravinash__the-gan-zoo/README.md', 501, undefined],
  ['bare address', 'kilimchoi__engineering-blogs/README.md', 449, undefined],
  ['title, then link', 'terryum__awesome-deep-learning-papers/README.md', 235, 16],
  ['table', 'k4m4__movies-for-hackers/readme.md', 126, 8],
  ['table and list', 'Hack-with-Github__Awesome-Hacking/README.md', 83, undefined],
  ['right to left', 'EbookFoundation__free-programming-books/books/free-programming-books-fa_IR.md', 26, 10],
  ['Chinese', 'EbookFoundation__free-programming-books/books/free-programming-books-zh.md', 378, 81],
  ['paragraph', 'akullpp__awesome-java/README.md', 903, undefined],
  ['html', 'trimstray__the-book-of-secret-knowledge/README.md', 921, 54]
]

describe.skipIf(!isThere)('real lists', () => {
  it.each(families)('of the family %s are read whole', (_, file, entries, contents) => {
    const list = readList(readFileSync(lists + file, 'utf8'))
    expect(list.entries).toHaveLength(entries)
    expect(list.contents?.items.length).toBe(contents)
    expect(misplaced(list)).toEqual([])
  })

  it('are read alike with line ends of Windows', () => {
    const text = readFileSync(`${lists}enaqx__awesome-react/README.md`, 'utf8')
    const list = readList(text.replaceAll('\n', '\r\n'))
    expect(misplaced(list)).toEqual([])
    expect(list.entries.map(({title}) => title.text)).toEqual(readList(text).entries.map(({title}) => title.text))
  })
})
