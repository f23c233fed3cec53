import {isBadge} from '../links/link-role.ts'
import type {CuratedList, Entry, Range} from '../types.ts'
import {namesDescription} from './description-column.ts'
import {isUnbroken} from './unbroken.ts'
import {hasWordsBetween} from './words.ts'

const whole = new WeakMap<Entry, boolean>()
const clear = new WeakMap<Entry, boolean>()

/** A further line that may have been meant as an item, a heading, a row or a comment of its own. */
const doubtfulLine = /^[ \t>]*(?:[-+•·◦▪‣–—#|=]|\*[ \t]|\d{1,9}[.)][ \t]|<!--)/

/** An item that was to begin on a line of its own: `… the first one.- [Next](…)`. */
const gluedMarker = /[^\s([{][-*+•][ \t]$/

/**
 * Tells whether an entry's line holds nothing that is broken (`isUnbroken`): a repair anywhere in it may be certain.
 *
 * The cells of a row are looked at one by one, and a row with more or fewer cells than its header is not whole: a pipe is
 * missing, or stands in code or an address, and nobody knows which cell is which. Computed once an entry.
 */
export function isWhole(list: CuratedList, entry: Entry): boolean {
  const known = whole.get(entry)
  if (known !== undefined) return known
  const {cells, content, group} = entry
  const found = cells
    ? cells.length === group.header?.length && cells.every((cell) => isUnbroken(list, cell))
    : isUnbroken(list, content)
  whole.set(entry, found)
  return found
}

/**
 * Tells whether an entry's line was read without doubt: it is whole, and its parts can be told from each other.
 *
 * In doubt are the lines whose title, separator or description may be something else than we take them for:
 * - a line that is no paragraph: a heading by the dashes below it, HTML of its own;
 * - words, or a link that shows some, before the link that the entry is about: a sentence may go on around it;
 * - a further line that starts as an item, a heading, a row or a comment does, or with a link: two entries may have run
 *   together, as they may where a marker is glued to the words before it;
 * - a description that was taken from a column because of what it holds, not of what its header says.
 *
 * Of a line in doubt a finding may still be right, so it is reported; what to write there is for a person to say.
 * Computed once an entry.
 */
export function isReadClearly(list: CuratedList, entry: Entry): boolean {
  const known = clear.get(entry)
  if (known !== undefined) return known
  const found = isWhole(list, entry) && (entry.cells ? isRowClear(entry) : isLineClear(list, entry))
  clear.set(entry, found)
  return found
}

function isRowClear({cells, description, group}: Entry): boolean {
  if (!description) return true
  const column = cells?.findIndex(({start, end}) => start === description.start && end === description.end) ?? -1
  return namesDescription(group.header?.[column]?.text ?? '')
}

function isLineClear({text}: CuratedList, {content, link, links, node, title}: Entry): boolean {
  if (node.type === 'listItem' && node.children[0]?.type !== 'paragraph') return false
  const isNamedBefore = title.end <= link.start
  const before: Range = {start: content.start, end: link.start}
  if (!isNamedBefore && hasWordsBetween(text, before, links)) return false
  for (const other of links) {
    if (other.start < link.start && !isBadge(other)) return false
    if (other.start > link.start && gluedMarker.test(text.slice(other.start - 3, other.start))) return false
  }
  return !hasDoubtfulLine(text, content, links)
}

function hasDoubtfulLine(text: string, {start, end}: Range, links: Entry['links']): boolean {
  const starts = new Set(links.map((link) => link.start))
  for (
    let newline = text.indexOf('\n', start);
    newline !== -1 && newline < end;
    newline = text.indexOf('\n', newline + 1)
  ) {
    let at = newline + 1
    while (at < end && ' \t>'.includes(text.charAt(at))) at++
    if (starts.has(at) || doubtfulLine.test(text.slice(newline + 1, Math.min(end, at + 12)))) return true
  }
  return false
}
