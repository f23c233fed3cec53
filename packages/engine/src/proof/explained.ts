import type {CuratedList} from 'mdast-util-curated-list'
import {type Atom, isSameAtom} from './atoms.ts'
import type {Cluster} from './cluster.ts'
import type {Region} from './offsets.ts'
import type {Proven} from './proven.ts'
import {siteOf} from './site-of.ts'

/**
 * Says what is wrong with how edits have changed the nodes that they touch; nothing when they did what they say:
 *
 * - nodes stay what they are, and what they say changes where the edits are;
 * - the same nodes stand in another order (a move), or at other columns (layout);
 * - lines are added beside the nodes, or the contents is written anew;
 * - a piece of text becomes what it was meant for: a link, a word in code marks.
 *
 * What a person has confirmed may change all that it touches.
 */
export function isExplained(cluster: Cluster, proven: Proven): string | undefined {
  const {regions, before, after} = cluster
  if (regions.some(({edit}) => edit.isUnsafe === true)) return undefined
  const lost = regions.find((region) => losesWords(region, proven.before.list, before))
  if (lost) return `\`${lost.edit.actual.trim().slice(0, 40)}\` is lost`
  if (isKept(cluster, proven) || isRearranged(before, after) || isInContents(cluster, proven)) return undefined
  if (addsLines(cluster)) return undefined
  return mendingFault(cluster, proven)
}

/** Takes words away without any in their place, outside of addresses and of the contents. */
function losesWords({edit, start, end}: Region, list: CuratedList, touched: Atom[]): boolean {
  if (hasWords(edit.expected) || !hasWords(edit.actual)) return false
  const isIn = (range: {start: number; end: number}) => range.start <= start && end <= range.end
  if (list.contents && isIn(list.contents.range)) return false
  return touched.some(
    (atom) => atom.kind === 'text' && atom.start < end && start < atom.end && !isLiteral(atom, touched)
  )
}

/** The text of a bare address. */
function isLiteral(text: Atom, touched: Atom[]): boolean {
  return touched.some(({kind, start, end}) => kind === 'link' && start === text.start && end === text.end)
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

/** Every node is there, between the same ends, and says something else at most where an edit within a line is. */
function isKept({regions, before, after}: Cluster, {offsets}: Proven): boolean {
  const moved = regions.filter(({edit}) => /[\n\r]/.test(edit.actual))
  return (
    before.length === after.length &&
    before.every((atom, index) => {
      const other = after[index]
      if (!other || atom.kind !== other.kind || atom.context !== other.context) return false
      if (atom.value !== other.value) {
        if (moved.some(({start, end}) => start <= atom.start && atom.end <= end)) return false
        if (siteOf(atom.address) !== siteOf(other.address)) return false
      }
      return isAt(offsets.after(atom.start), other.start) && isAt(offsets.after(atom.end), other.end)
    })
  )
}

function isAt({from, to}: {from: number; to: number}, offset: number): boolean {
  return from <= offset && offset <= to
}

/** The same nodes, in whatever order. */
function isRearranged(before: Atom[], after: Atom[]): boolean {
  if (before.length !== after.length) return false
  const counts = new Map<string, number>()
  for (const atom of before) counts.set(keyOf(atom), (counts.get(keyOf(atom)) ?? 0) + 1)
  return after.every((atom) => {
    const left = counts.get(keyOf(atom)) ?? 0
    counts.set(keyOf(atom), left - 1)
    return left > 0
  })
}

function keyOf({kind, context, value}: Atom): string {
  return `${kind} ${context} ${value}`
}

/** Only items of the contents, before and after. */
function isInContents({before, after}: Cluster, proven: Proven): boolean {
  return isWithin(before, proven.before.list) && isWithin(after, proven.after.list)
}

function isWithin(atoms: Atom[], {contents}: CuratedList): boolean {
  return (
    contents !== undefined &&
    atoms.every(({start, end, kind}) => contents.range.start <= start && end <= contents.range.end && kind !== 'html')
  )
}

/** What was there is there, and edits that only insert lines bring items and words with them. */
function addsLines({regions, before, after}: Cluster): boolean {
  if (!regions.every(({edit}) => edit.actual === '' && /[\n\r]/.test(edit.expected))) return false
  let next = 0
  for (const atom of after) {
    const model = before[next]
    if (model && isSameAtom(model, atom)) next++
    else if (!addable.has(atom.kind)) return false
  }
  return next === before.length
}

const addable = new Set(['listItem', 'paragraph', 'link', 'text', 'inlineCode', 'emphasis', 'strong', 'list'])

/** Says what is lost where text becomes something else within a line; nothing when it is what the text was meant for. */
function mendingFault({before, after, regions}: Cluster, {before: {list}}: Proven): string | undefined {
  if (regions.some(({edit}) => /[\n\r]/.test(edit.actual + edit.expected))) return 'lines would be read in another way'
  const [blocks, others] = [before, after].map((atoms) => atoms.filter(({kind}) => !inline.has(kind)))
  if (!isSequence(blocks ?? [], others ?? [])) return 'the line would be read in another way'
  const [start, end] = [before[0]?.start ?? 0, before.reduce((last, atom) => Math.max(last, atom.end), 0)]
  const source = list.text.slice(start, end) + regions.map(({edit}) => edit.expected).join(' ')
  const isNamed = ({kind, value}: Atom) => kind !== 'link' || source.includes(value.trim())
  const links = new Set(after.flatMap(({kind, value}) => (kind === 'link' ? [value] : [])))
  if (before.some(({kind, value}) => kind === 'link' && !links.has(value))) return 'a link is lost'
  if (!after.every(isNamed)) return 'a link leads elsewhere'
  return wordsLost(before, after, source)
}

function isSequence(before: Atom[], after: Atom[]): boolean {
  return (
    before.length === after.length &&
    before.every((atom, index) => {
      const other = after[index]
      return other !== undefined && isSameAtom(atom, other)
    })
  )
}

const inline = new Set(['text', 'link', 'inlineCode', 'emphasis', 'strong', 'delete', 'linkReference'])

/** Words that a reader saw and sees no more, but for those that are now the address of a link. */
function wordsLost(before: Atom[], after: Atom[], source: string): string | undefined {
  const words = (atoms: Atom[]): string[] =>
    atoms.flatMap(({kind, value}) =>
      kind === 'linkReference' ? [] : (value.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    )
  const [now, all] = [new Set(words(after)), new Set(source.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])]
  const lost = words(before).find((word) => all.has(word) && !now.has(word))
  return lost === undefined ? undefined : `\`${lost.slice(0, 40)}\` is lost`
}
