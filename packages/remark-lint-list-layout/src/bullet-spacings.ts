import type {ListItem} from 'mdast'
import {bulletSpacing, type CuratedList, type ListFamily, layoutOf, type MarkedItem} from 'mdast-util-curated-list'
import type {Finding} from 'unified-list-rule'
import type {Options} from './options.ts'
import {repairTo, wantedOf} from './wanted.ts'
import {columnAfter, describe} from './white-space.ts'

const families: ListFamily[] = ['entries', 'contents']

/** White space by the name that the option gives it. */
const spacings: Record<string, string> = {'1 space': ' ', '2 spaces': '  ', '3 spaces': '   ', tab: '\t'}

/**
 * Reports items with other white space behind the bullet than the items of their kind, where it can be exchanged.
 *
 * Items that are about to be `moved` come to rest first: two repairs that are safe alone need not be so together.
 */
export function* bulletSpacings(
  list: CuratedList,
  learned: CuratedList,
  option: Options['bulletSpacing'],
  moved: ReadonlySet<MarkedItem>
): Generator<Finding> {
  const {items} = layoutOf(list)
  const places = {byNode: new Map(items.map((item) => [item.node, item])), lines: new Set(items.map(({line}) => line))}
  for (const family of families) {
    const wanted = wantedOf<string>(
      option,
      () => bulletSpacing(learned, family),
      ({value, support, of}) => `${support} of ${of} items have ${describe(value)} behind the bullet`
    )
    if (!wanted) continue
    const expected = spacings[wanted.value] ?? wanted.value
    for (const item of items) {
      if (item.family !== family || !item.spacing || item.spacing.text === expected) continue
      if (!canTake(expected, item, list, places)) continue
      const {start, end, text} = item.spacing
      const message = `Unexpected ${describe(text)} behind the bullet, expected ${describe(expected)}, replace it`
      const finding = {at: {start, end}, message, note: wanted.note, group: 'bullet spacing'}
      yield moved.has(item) ? finding : {...finding, ...repairTo(expected, wanted.isCertain)}
    }
  }
}

/** Items by their nodes, and the lines of their markers. */
type ItemPlaces = {byNode: Map<ListItem, MarkedItem>; lines: Set<number>}

/**
 * Tells whether an item reads the same with other white space behind its bullet.
 *
 * That moves the column from which on lines belong to it (CommonMark, section 5.2): nested items have to stay within
 * three columns of it, and what follows the item has to stay left of it.
 */
function canTake(
  spacing: string,
  {node, indent, marker, line}: MarkedItem,
  list: CuratedList,
  places: ItemPlaces
): boolean {
  const [first, ...others] = node.children
  const {lines} = layoutOf(list)
  const position = first?.position
  if (!indent || first?.type !== 'paragraph' || position?.start.line !== line || position.end.line !== line)
    return false
  if (/^[*_\t -]*$/.test(list.text.slice(marker.end, lines[line - 1]?.end))) return false
  const column = columnAfter(spacing, columnAfter(indent.text) + 1)
  const nested = others.flatMap((child) => (child.type === 'list' ? child.children : [undefined]))
  const stay = nested.every((child) => {
    const place = child && places.byNode.get(child)?.indent
    const at = place ? columnAfter(place.text) : -1
    return at >= column && at <= column + 3
  })
  return stay && columnOfNext(list, node) < column && !hasDoubtfulLine(list, node, places)
}

/** A line below that is no item: what it is hangs on the columns around it, and code in it keeps its white space. */
function hasDoubtfulLine(list: CuratedList, {position}: ListItem, places: ItemPlaces): boolean {
  const {lines} = layoutOf(list)
  for (let number = (position?.start.line ?? 0) + 1; number <= (position?.end.line ?? 0); number++) {
    const line = lines[number - 1]
    if (line && !places.lines.has(number) && list.text.slice(line.start, line.end).trim() !== '') return true
  }
  return false
}

/** The column of the first text below an item; -1 at the end. */
function columnOfNext(list: CuratedList, node: ListItem): number {
  const {lines} = layoutOf(list)
  for (let number = node.position?.end.line ?? lines.length; number < lines.length; number++) {
    const line = lines[number]
    const blanks = line && /^[\t ]*(?=[^\t ])/.exec(list.text.slice(line.start, line.end))
    if (blanks) return columnAfter(blanks[0])
  }
  return -1
}
