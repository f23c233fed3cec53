import {
  alphabeticSections,
  type Collation,
  type CuratedList,
  collations,
  contentsOrder,
  contentsSections,
  displacedSections,
  followsContents,
  longestOrdered,
  type Section,
  type SectionOrder,
  sectionKey,
  sectionOrders
} from 'mdast-util-curated-list'
import type {Finding, RuleContext} from 'unified-list-rule'
import type {Options} from './options.ts'

/** An order that siblings are held to; sections are named by their index. */
export type Standard = {
  /** For messages: "out of alphabetical order". */
  name: string
  note: string
  /** Sections that the order says nothing of stay where they are. */
  isHeld: (index: number) => boolean
  /** Says which of two comes first. */
  compare: (a: number, b: number) => number
  /** Further orders that explain the list as well: a section has to break every one. */
  alternatives: Array<(a: number, b: number) => number>
  /** Titles such as "Other" and odd ones at the ends stand there on purpose. */
  hasPins: boolean
  isNew: (index: number) => boolean
  cause?: (section: Section) => Finding['cause']
}

/** Says what the siblings of a list are held to under an option; nothing where the list does not say. */
export function standards(
  {list, learned, isChange}: RuleContext,
  order: Options['order']
): (siblings: Section[]) => Standard | undefined {
  const known = isChange ? new Set(learned.sections.map(({title}) => title)) : undefined
  const isNewIn = (siblings: Section[]) => (index: number) => known?.has(siblings[index]?.title ?? '') === false
  if (Array.isArray(order)) return (siblings) => ({...setOrder(siblings, order), isNew: isNewIn(siblings)})
  const alphabets = order === 'contents' ? undefined : sectionOrders(learned)
  const listed = new Set(contentsSections(list).values())
  const displaced = displacedSections(list)
  for (const section of displaced) listed.delete(section)
  const byContents =
    order === 'alphabetical' ? undefined : contentsStandard(list, isChange ? learned : list, order === 'contents')
  return (siblings) => {
    const alphabet = order === 'alphabetical' ? setAlphabet(alphabets?.(siblings)) : alphabets?.(siblings)
    const standard = alphabet ? alphabetical(siblings, alphabet, listed) : byContents?.(siblings)
    return standard && {...standard, isNew: isNewIn(siblings)}
  }
}

function setOrder(siblings: Section[], titles: string[]): Omit<Standard, 'isNew'> {
  const ranks = new Map(titles.map((title, rank) => [fold(title), rank]))
  const places = siblings.map(({title}) => ranks.get(fold(title)))
  const note = `The order is set to ${titles.map((title) => `\`${title}\``).join(', ')}`
  return {name: 'the set', note, ...byPlace(places), hasPins: false}
}

function fold(title: string): string {
  return title.normalize('NFKC').toLowerCase().trim()
}

function byPlace(places: Array<number | undefined>): Pick<Standard, 'isHeld' | 'compare' | 'alternatives'> {
  const compare = (a: number, b: number) => (places[a] ?? 0) - (places[b] ?? 0)
  return {isHeld: (index) => places[index] !== undefined, compare, alternatives: []}
}

/** A set alphabet needs no evidence; where there is some it says which collation is meant. */
function setAlphabet(learned: SectionOrder | undefined): SectionOrder {
  const collation: Collation = learned?.collation ?? 'dictionary'
  return {collation, plausible: learned?.plausible ?? [collation], support: 0, of: 0}
}

function alphabetical(siblings: Section[], order: SectionOrder, listed: Set<Section>): Omit<Standard, 'isNew'> {
  const held = new Set(alphabeticSections(siblings, listed))
  const keys = siblings.map(sectionKey)
  const by = (collation: Collation) => (a: number, b: number) => collations[collation](keys[a] ?? '', keys[b] ?? '')
  const note = order.of
    ? `${order.support} of ${order.of} sections are in alphabetical order (${order.collation})`
    : `The order is set to alphabetical (${order.collation})`
  const isHeld = (index: number) => siblings[index] !== undefined && held.has(siblings[index])
  const alternatives = [...order.plausible.map(by), ...asciiOrder(siblings, held, order.collation)]
  return {name: 'alphabetical', note, isHeld, compare: by(order.collation), alternatives, hasPins: order.of > 0}
}

/** The order of `sort` in C locale, capitals first, where it explains the siblings as well: no collation has it. */
function asciiOrder(siblings: Section[], held: Set<Section>, collation: Collation): Standard['alternatives'] {
  const keys = siblings.filter((section) => held.has(section)).map(sectionKey)
  const ascii = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
  const isAsGood = longestOrdered(keys, ascii).size >= longestOrdered(keys, collations[collation]).size
  const key = (index: number) => (siblings[index] ? sectionKey(siblings[index]) : '')
  return isAsGood ? [(a, b) => ascii(key(a), key(b))] : []
}

function contentsStandard(
  list: CuratedList,
  base: CuratedList,
  isSet: boolean
): ((siblings: Section[]) => Omit<Standard, 'isNew'> | undefined) | undefined {
  const {ranks, support, of, standard} = contentsOrder(list, base)
  const displaced = displacedSections(list)
  if (!isSet && standard !== 'contents') return undefined
  const items = new Map([...contentsSections(list)].reverse().map(([item, section]) => [section, item]))
  const note = `${support} of ${of} sections stand in the order of the contents`
  return (siblings) => {
    const places = siblings.map((section) => (displaced.has(section) ? undefined : ranks.get(section)))
    if (!isSet && !keepsContents(places)) return undefined
    return {
      name: "the contents'",
      note,
      ...byPlace(places),
      hasPins: false,
      cause(section) {
        const link = items.get(section)?.link
        return link && {at: {start: link.start, end: link.end}, message: 'The contents lists the section here'}
      }
    }
  }
}

/** Siblings of which fewer follow the contents have an order of their own; two cannot tell which is misplaced. */
function keepsContents(places: Array<number | undefined>): boolean {
  const ranks = places.filter((rank) => rank !== undefined)
  return followsContents(longestOrdered(ranks, (a, b) => a - b).size, ranks.length)
}
