import {
  alphabeticSections,
  byCodeUnit,
  type Collation,
  capitalsFirst,
  collations,
  contentsOrder,
  contentsSections,
  displacedSections,
  followsContents,
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
  /** The order stands in the configuration. */
  isSet: boolean
  cause?: (section: Section) => Finding['cause']
}

/** What a standard says before it is known whose siblings are new and whether it is set. */
type Order = Omit<Standard, 'isNew' | 'isSet'>

/**
 * Says what the siblings of a list are held to under an option; nothing where the list does not say.
 *
 * Every habit is read from `learned`: an order that a repair has made is none.
 */
export function standards(
  context: RuleContext,
  order: Options['order']
): (siblings: Section[]) => Standard | undefined {
  const orderOf = orderIn(context, order)
  const known = context.isChange ? new Set(context.learned.sections.map(({title}) => title)) : undefined
  return (siblings) => {
    const isNew = (index: number) => known?.has(siblings[index]?.title ?? '') === false
    const found = orderOf(siblings)
    return found && {...found, isNew, isSet: order !== 'learn'}
  }
}

function orderIn(context: RuleContext, order: Options['order']): (siblings: Section[]) => Order | undefined {
  if (Array.isArray(order)) return (siblings) => setOrder(siblings, order)
  const {list, learned} = context
  const byContents = order === 'alphabetical' ? undefined : contentsStandard(context, order === 'contents')
  if (order === 'contents') return byContents ?? (() => undefined)
  const alphabets = sectionOrders(learned)
  const hasCapitalsFirst = capitalsFirst(learned)
  const listed = new Set(contentsSections(list).values())
  for (const section of displacedSections(list)) listed.delete(section)
  return (siblings) => {
    const alphabet = order === 'alphabetical' ? setAlphabet(alphabets(siblings)) : alphabets(siblings)
    if (!alphabet) return byContents?.(siblings)
    return alphabetical(siblings, alphabet, listed, hasCapitalsFirst(siblings, alphabet.collation))
  }
}

function setOrder(siblings: Section[], titles: string[]): Order {
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

function alphabetical(
  siblings: Section[],
  order: SectionOrder,
  listed: Set<Section>,
  hasCapitalsFirst: boolean
): Order {
  const held = new Set(alphabeticSections(siblings, listed))
  const keys = siblings.map(sectionKey)
  const by = (compare: (a: string, b: string) => number) => (a: number, b: number) =>
    compare(keys[a] ?? '', keys[b] ?? '')
  const note = order.of
    ? `${order.support} of ${order.of} sections are in alphabetical order (${order.collation})`
    : `The order is set to alphabetical (${order.collation})`
  const isHeld = (index: number) => siblings[index] !== undefined && held.has(siblings[index])
  const plausible = order.plausible.map((collation) => by(collations[collation]))
  const alternatives = hasCapitalsFirst ? [...plausible, by(byCodeUnit)] : plausible
  const compare = by(collations[order.collation])
  return {name: 'alphabetical', note, isHeld, compare, alternatives, hasPins: order.of > 0}
}

function contentsStandard(
  {list, learned, isChange}: RuleContext,
  isSet: boolean
): ((siblings: Section[]) => Order | undefined) | undefined {
  const {ranks, support, of, standard, countOf} = contentsOrder(list, learned, isChange)
  const displaced = displacedSections(list)
  if (!isSet && standard !== 'contents') return undefined
  const items = new Map([...contentsSections(list)].reverse().map(([item, section]) => [section, item]))
  const note = `${support} of ${of} sections stand in the order of the contents`
  return (siblings) => {
    // Siblings of which fewer follow the contents have an order of their own; two cannot tell which is misplaced.
    const count = isSet ? undefined : countOf(siblings)
    if (!isSet && !(count && followsContents(count.support, count.of))) return undefined
    const places = siblings.map((section) => (displaced.has(section) ? undefined : ranks.get(section)))
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
