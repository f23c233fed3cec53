import {agreement, type CuratedList, type Entry, holds, type Span} from 'mdast-util-curated-list'
import type {Finding} from 'unified-list-rule'
import type {Options} from './options.ts'

/** Least number of titles under one header that show that leaving it out is meant. */
const leastTitles = 20

/**
 * Reports titles that end with the initialism that heads their column: `Weather API` below `API`.
 *
 * Words other than initialisms may belong to a name (`The Jungle Book` below `Book`).
 */
export function checkHeader(
  list: CuratedList,
  report: (finding: Finding) => void,
  {header}: Options,
  learned: CuratedList
): void {
  if (header === false) return
  const notes = header === 'learn' ? learnNotes(learned) : undefined
  for (const entry of list.entries) {
    const word = headerOf(entry)
    if (word === undefined || !repeats(entry, word)) continue
    const note = notes ? notes.get(word) : `The column is headed \`${word}\``
    if (note === undefined) continue
    const end = entry.title.name.end
    const start = end - word.length - whiteSpaceBefore(entry.title.name, word.length)
    report({
      at: {start, end},
      message: `Unexpected \`${word}\` at the end of a title below the header \`${word}\`, expected none, remove it`,
      suggest: [''],
      note,
      group: `header ${word}`
    })
  }
}

/** The initialism that heads the column of a row's title. */
function headerOf({cells, group, title}: Entry): string | undefined {
  const column = cells?.findIndex((cell) => cell.start <= title.start && title.end <= cell.end) ?? -1
  const word = group.header?.[column]?.text
  return word !== undefined && /^[A-Z]{2,6}s?$/.test(word) ? word.replace(/s$/, '') : undefined
}

function repeats({title}: Entry, word: string): boolean {
  const {text} = title.name
  return text.endsWith(word) && /\S\s+$/.test(text.slice(-word.length - 8, -word.length))
}

function whiteSpaceBefore({text}: Span, length: number): number {
  const before = text.slice(0, -length)
  return before.length - before.trimEnd().length
}

/** For each header that titles leave out, says how many do. */
function learnNotes(learned: CuratedList): Map<string, string> {
  const repeated = new Map<string, boolean[]>()
  for (const entry of learned.entries) {
    const word = headerOf(entry)
    if (word === undefined) continue
    const known = repeated.get(word) ?? []
    repeated.set(word, known)
    known.push(repeats(entry, word))
  }
  const notes = new Map<string, string>()
  for (const [word, values] of repeated) {
    const convention = agreement(values)
    if (!holds(convention) || convention.value || convention.of < leastTitles) continue
    notes.set(word, `${convention.support} of ${convention.of} titles below \`${word}\` do not repeat it`)
  }
  return notes
}
