import type {CuratedList, Entry, Range} from 'mdast-util-curated-list'
import {type Region, touched} from './offsets.ts'
import type {Proven} from './proven.ts'
import type {SectionPairs} from './section-pairs.ts'
import type {Violation} from './violation.ts'

/**
 * Tells of entries that are lost or that another section has now. One that has come to share a line with its neighbour is
 * none any more, and lost.
 *
 * An entry may have changed only where an edit is, and then has to stand where it stood.
 */
export function entryViolations(proven: Proven, pairs: SectionPairs): Violation[] {
  const {before, after, offsets} = proven
  const numbers = new Map(after.list.sections.map((section, index) => [section, index]))
  const places = placesOf(after.list, (entry) => numbers.get(entry.section))
  const withRegions = new Map(before.list.entries.map((entry) => [entry, regionsOf(entry, proven)]))
  // Of two that are alike, the one that no edit touches is the one that is still there.
  const inTurn = [...withRegions].sort(([, a], [, b]) => Math.min(a.length, 1) - Math.min(b.length, 1))
  const missing = inTurn.filter(([entry]) => {
    const section = pairs.get(entry.section)
    return !places.take(keyOf(entry, section && numbers.get(section)))
  })
  const entryBetween = finder(after.list)
  const violations: Violation[] = []
  for (const [entry, regions] of missing) {
    const what = changeFault(entry, regions, entryBetween, proven, pairs)
    if (what === undefined) continue
    const edits = regions.length > 0 ? regions.map(({edit}) => edit) : offsets.around(entry.range.start)
    violations.push({what, edits})
  }
  return [...violations, ...contentsLost(proven)]
}

/** Entries by what they are, each to be taken once. */
function placesOf(
  list: CuratedList,
  sectionOf: (entry: Entry) => number | undefined
): {take: (key: string) => boolean} {
  const counts = new Map<string, number>()
  for (const entry of list.entries) {
    const key = keyOf(entry, sectionOf(entry))
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return {
    take(key) {
      const left = counts.get(key) ?? 0
      counts.set(key, left - 1)
      return left > 0
    }
  }
}

/** What makes an entry the same: where it leads, what it says, below which entry and in which section it stands. */
function keyOf({url, content, parent}: Entry, section: number | undefined): string {
  return JSON.stringify([section, url, words(content.text), parent && words(parent.content.text)])
}

function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** The edits within an entry's text, or where its address is written. */
function regionsOf({content, link, parent}: Entry, {offsets}: Proven): Region[] {
  const ranges = [content, link.destination, ...(parent ? [parent.content] : [])]
  return ranges.flatMap(({start, end}) => {
    const {from, to} = touched(offsets.regions, start, end, 'start', 'end')
    return offsets.regions.slice(from, to)
  })
}

/** Says what has become of an entry that is not there as it was; nothing when edits have changed it in its place. */
function changeFault(
  entry: Entry,
  regions: Region[],
  entryBetween: (range: {from: number; to: number}) => Entry | undefined,
  {offsets}: Proven,
  pairs: SectionPairs
): string | undefined {
  const name = `entry \`${entry.title.text.slice(0, 40)}\``
  if (regions.some(({edit}) => edit.isUnsafe === true)) return undefined
  // What moves or indents whole lines leaves what they say.
  if (!regions.some((region) => !isAround(region, entry))) return `${name} is lost, or stands elsewhere`
  const now = entryBetween(offsets.after(entry.content.start))
  if (!now) return `${name} is lost`
  if (now.section !== pairs.get(entry.section)) return `${name} would stand in another section`
  const isReadressed = regions.some((region) => touches(entry.link, region) || touches(entry.link.destination, region))
  return now.url === entry.url || isReadressed ? undefined : `${name} would lead elsewhere`
}

function isAround({start, end, edit}: Region, {range}: Entry): boolean {
  return start <= range.start && range.end <= end && /[\n\r]/.test(edit.actual)
}

function touches(range: Range, region: Range): boolean {
  return range.start <= region.end && region.start <= range.end
}

/** Finds the first entry whose text begins within a range of offsets. */
function finder(list: CuratedList): (range: {from: number; to: number}) => Entry | undefined {
  const entries = [...list.entries].sort((a, b) => a.content.start - b.content.start)
  return ({from, to}) => {
    let low = 0
    let high = entries.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((entries[middle]?.content.start ?? 0) < from) low = middle + 1
      else high = middle
    }
    const found = entries[low]
    return found && found.content.start <= to ? found : undefined
  }
}

/** Tells when the contents would be taken for a list of entries. */
function contentsLost({before, after, offsets}: Proven): Violation[] {
  if (!before.list.contents || after.list.contents) return []
  return [{what: 'the contents is lost', edits: offsets.around(before.list.contents.range.start)}]
}
