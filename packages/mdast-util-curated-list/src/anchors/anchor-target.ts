import type {CuratedList, Section} from '../types.ts'

/** What an anchor leads to. */
export type AnchorTarget = {
  /** `case`: only with another case, which GitHub's script forgives and most other sites do not. */
  match: 'exact' | 'case'
  /** The section that the anchor opens; absent for the top and for anchors within a section's text. */
  section?: Section
}

type AnchorIndex = Record<'exact' | 'folded' | 'loose', Map<string, Section | undefined>>

const indexes = new WeakMap<CuratedList, AnchorIndex>()

/** GitHub puts this before every `id` and strips it from fragments again. */
const userContent = /^user-content-/

/** Fragments that browsers and GitHub answer to without any heading: the top, lines, text fragments, footnotes. */
const reserved = /^(?:top|L\d+(?:C\d+)?(?:-L\d+(?:C\d+)?)?|:~:.*|fn(?:ref)?(?:-.+|\d+))$/i

/** The start of an HTML tag up to the value of its `id` or `name`. */
const namedTag = /<[a-z][^<>]*?\s(?:id|name)\s*=\s*["']?([^"'\s<>]+)/gi

/** Selectors and joiners, which one slug maker keeps and the next drops, and nobody who types an anchor can see. */
const invisible = /\u200C|\u200D|\uFE0E|\uFE0F/g

/** Finds what an anchor (decoded, without `#`) leads to; nothing when it is dead. */
export function anchorTarget(list: CuratedList, anchor: string): AnchorTarget | undefined {
  const {exact, folded, loose} = indexOf(list)
  const name = anchor.replace(userContent, '')
  for (const candidate of [anchor, name, decoded(name)]) {
    if (exact.has(candidate)) return target('exact', exact.get(candidate))
  }
  if (name === '' || reserved.test(name)) return {match: 'exact'}
  const lower = decoded(name).toLowerCase()
  if (folded.has(lower)) return target('case', folded.get(lower))
  const bare = looseForm(lower)
  return loose.has(bare) ? target('exact', loose.get(bare)) : undefined
}

function target(match: 'exact' | 'case', section: Section | undefined): AnchorTarget {
  return section ? {match, section} : {match}
}

function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor)
  } catch {
    return anchor
  }
}

function looseForm(anchor: string): string {
  return anchor.replace(invisible, '').replace(/(?<!-)-+$/, '')
}

function indexOf(list: CuratedList): AnchorIndex {
  const known = indexes.get(list)
  if (known) return known
  const exact = new Map<string, Section | undefined>([...list.anchors].map((anchor) => [anchor, undefined]))
  for (const [anchor, section] of tagged(list)) exact.set(anchor, section)
  const sections = list.sections.filter(({heading}) => heading)
  for (const section of sections) exact.set(section.slug, section)
  const folded = new Map([...exact].reverse().map(([anchor, section]) => [anchor.toLowerCase(), section]))
  const loose = new Map(sections.filter(isLoose(list)).map((section) => [looseForm(section.slug), section]))
  const index = {exact, folded, loose}
  indexes.set(list, index)
  return index
}

/** Tells headings whose slug cannot be told for sure: an image leaves a hyphen or none, emoji leave selectors. */
function isLoose(list: CuratedList): (section: Section) => boolean {
  return ({range, body}) =>
    list.text.slice(range.start, body.start).search(invisible) !== -1 ||
    /!\[|<|&[a-z]+;/i.test(list.text.slice(range.start, body.start))
}

/** Finds the sections that HTML anchors open: those within a heading, and those directly above one. */
function tagged(list: CuratedList): Array<[string, Section]> {
  const found: Array<[string, Section]> = []
  let next = 1
  for (const tag of list.text.matchAll(namedTag)) {
    const [source, anchor = ''] = tag
    const value = tag.index + source.length
    const rest = list.text.slice(value, value + nearby).indexOf('>')
    const end = value + rest + 1
    while ((list.sections[next]?.body.start ?? list.text.length) < end) next++
    const section = list.sections[next]
    if (!section || rest === -1 || !list.anchors.has(anchor) || section.range.start - end > nearby) continue
    const between = list.text.slice(end, Math.max(section.range.start, end))
    if (between.replace(/<[^<>]*>/g, '').trim() === '') found.push([anchor, section])
  }
  return found
}

/** Most characters of tags and blanks between an HTML anchor and the heading below that it stands for. */
const nearby = 200
