import type {CuratedList, Entry, Range} from 'mdast-util-curated-list'

/** The whole lines of an entry with their line ending; nothing where more than the entry stands on them. */
export function linesOf(list: CuratedList, {family, range, group}: Entry): Range | undefined {
  if ((family !== 'item' && family !== 'row') || group.members.length < 2) return undefined
  const start = list.text.lastIndexOf('\n', range.start - 1) + 1
  const newline = list.text.indexOf('\n', range.end)
  if (newline < 0) return undefined
  const around = list.text.slice(start, range.start) + list.text.slice(range.end, newline)
  return /^[ \t\r]*$/.test(around) ? {start, end: newline + 1} : undefined
}
