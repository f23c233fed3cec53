import {
  agreement,
  bulletConvention,
  type CuratedList,
  holds,
  isCertain,
  itemRuns,
  layoutOf,
  type MarkedItem
} from 'mdast-util-curated-list'
import type {Finding} from 'unified-list-rule'
import {counterparts} from './counterparts.ts'
import type {Options} from './options.ts'
import {repairTo, type Wanted, wantedOf} from './wanted.ts'

/**
 * Reports lists with another bullet than the lists of their kind and depth, and items with another than their neighbours.
 *
 * A contents list and the entries are two kinds: each is right in itself. Lists, not items, are what agrees.
 */
export function* bullets(list: CuratedList, learned: CuratedList, option: Options['bullet']): Generator<Finding> {
  const known = new Map<string, Wanted<string> | undefined>()
  const bulletOf = option === 'learn' ? bulletsOfRuns(list, learned) : () => undefined
  for (const run of itemRuns(layoutOf(list).items)) {
    const first = run[0]
    if (!first) continue
    const key = `${first.family} ${first.depth}`
    if (!known.has(key)) known.set(key, wantedBullet(learned, first, option))
    const wanted = known.get(key) ?? bulletOf(run)
    if (wanted) yield* ofRun(list, run, wanted)
  }
}

function wantedBullet(
  learned: CuratedList,
  {family, depth}: MarkedItem,
  option: Options['bullet']
): Wanted<string> | undefined {
  const learn = () => bulletConvention(learned, family, depth)
  return wantedOf<string>(option, learn, ({value, support, of}) => {
    const kind = family === 'contents' ? 'contents lists' : depth > 0 ? `lists at depth ${depth}` : 'lists of entries'
    return `${support} of ${of} ${kind} use \`${value}\``
  })
}

/** Learns for a run of items what the items of that run use, in the text that habits are learned from. */
function bulletsOfRuns(list: CuratedList, learned: CuratedList): (run: MarkedItem[]) => Wanted<string> | undefined {
  const formerOf = counterparts(list, learned)
  const runs = new Map(itemRuns(layoutOf(learned).items).map((run) => [run[0]?.run, run]))
  return (run) => {
    const former = formerOf(run)
    const convention = agreement((runs.get(former?.run) ?? run).map(({marker}) => marker.text))
    if (!holds(convention)) return undefined
    const {value, support, of} = convention
    return {value, note: `${support} of ${of} items here use \`${value}\``, isCertain: isCertain(convention)}
  }
}

function* ofRun(list: CuratedList, run: MarkedItem[], wanted: Wanted<string>): Generator<Finding> {
  let items: MarkedItem[] = []
  for (const [index, item] of run.entries()) {
    items.push(item)
    if (run[index + 1]?.list === item.list) continue
    if (item.marker.text !== wanted.value) {
      const finding = ofList(list, items, wanted)
      if (finding) yield finding
    }
    items = []
  }
}

/**
 * The bullets of a list change together or the list falls apart, so that all are one edit.
 *
 * Beside another list the new bullet would join the two: what that changes (one list, maybe with other gaps) is for a
 * person to see.
 */
function ofList(list: CuratedList, items: MarkedItem[], {value, note, isCertain}: Wanted<string>): Finding | undefined {
  const [first, last] = [items[0], items.at(-1)]
  if (!first || !last || items.some((item) => looksLikeBreak(list, item))) return undefined
  const at = {start: first.marker.start, end: last.marker.end}
  const parts: string[] = []
  let end = at.start
  for (const {marker} of items) {
    parts.push(list.text.slice(end, marker.start), value)
    end = marker.end
  }
  const text = parts.join('')
  const actual =
    items.length === 1 ? `bullet \`${first.marker.text}\`` : `bullets \`${first.marker.text}\` of ${items.length} items`
  const message = `Unexpected ${actual}, expected \`${value}\`, replace ${items.length === 1 ? 'it' : 'them'}`
  const focus = {start: first.marker.start, end: first.marker.end}
  return first.isJoined
    ? {at, focus, message, note, suggest: [text], group: 'bullet beside others'}
    : {at, focus, message, note, ...repairTo(text, isCertain), group: 'bullet'}
}

/** `- * *` is a list; `* * *` is a line across the page. */
function looksLikeBreak(list: CuratedList, {marker, line}: MarkedItem): boolean {
  const end = layoutOf(list).lines[line - 1]?.end ?? marker.end
  return /^[*_\t -]*$/.test(list.text.slice(marker.end, end))
}
