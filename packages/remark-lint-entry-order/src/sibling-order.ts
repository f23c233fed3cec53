import {
  alphabetical,
  type Collation,
  type CuratedList,
  type EntryGroup,
  holdsFirmly,
  isCertain,
  type OrderEvidence
} from 'mdast-util-curated-list'
import {orderKey} from './order-key.ts'
import {plainReadings, type Reading} from './readings.ts'

/** Least neighbours that make an order (design 3.3). */
const leastPairs = 5

/** Least share of neighbours in order (design 3.3); a list without order has half of them. */
const leastShare = 0.8

/** Share of a whole list's neighbours from which sections too small to tell are held to the alphabet. */
const listShare = 0.9

/**
 * Neighbours and share from which a section speaks for itself in a list that is not alphabetical: the chance that
 * eleven titles in no order have so few descents is below one in ten thousand (Eulerian numbers).
 */
const strongPairs = 10
const strongShare = 0.9

/** Neighbours from which on a section that is not firm itself is not what a firm list does. */
const manyPairs = 10

/** Collations within this share of the best explain the list as well as it does. */
const closeShare = 0.02

/** The order that the siblings of a section are held to. */
export type SiblingOrder = {
  collation: Collation
  /** All collations that explain the list as well: an entry has to break every one. */
  plausible: Collation[]
  /** All readings that may be meant: a move is certain where each puts the entry in the same place. */
  possible: readonly Reading[]
  support: number
  of: number
  where: 'section' | 'list'
  /** The order is set, or so firm that an entry may be moved unasked. */
  isCertain: boolean
}

/**
 * Learns from a list which siblings are alphabetical.
 *
 * Groups are compared with their like alone: rows with rows, the second level with the second level, since chapters
 * are rarely sorted where what they hold is. Sections are told apart by their slug. A change is held to what is nearly
 * without exception.
 */
export function learnOrder(
  list: CuratedList,
  isFor: 'list' | 'change'
): (group: EntryGroup) => SiblingOrder | undefined {
  const ofKind = evidenceBy(list, kindOf)
  const ofSection = evidenceBy(list, sectionKindOf)
  const habits = habitsOf(list, ofSection)
  const tells = isFor === 'list' ? () => true : isFirmForChange

  return (group) => {
    const whole = ofKind.get(kindOf(group)) ?? []
    const own = ofSection.get(sectionKindOf(group)) ?? []
    if (!isFirm(whole, leastPairs, leastShare)) {
      return isFirm(own, strongPairs, strongShare) && tells(own) ? order(own, own, 'section', isHabit(own)) : undefined
    }
    if ((own[0]?.of ?? 0) < leastPairs) {
      return isFirm(whole, leastPairs, listShare) && tells(whole) ? order(whole, whole, 'list', false) : undefined
    }
    const isSure = isHabit(own) || (habits.has(kindOf(group)) && (own[0]?.of ?? 0) < manyPairs)
    return isFirm(own, leastPairs, leastShare) && tells(own) ? order(own, whole, 'section', isSure) : undefined
  }
}

function evidenceBy(list: CuratedList, keyOf: (group: EntryGroup) => string): Map<string, OrderEvidence[]> {
  const sequences = new Map<string, string[][]>()
  for (const group of list.groups) {
    const titles = group.members.map(orderKey).filter((title) => title !== '')
    const known = sequences.get(keyOf(group))
    if (known) known.push(titles)
    else sequences.set(keyOf(group), [titles])
  }
  return new Map([...sequences].map(([key, titles]) => [key, alphabetical(titles)]))
}

/**
 * Finds the kinds of groups that a list as a whole keeps in order firmly.
 *
 * Sections that are firm themselves count as being without a slip: to repair theirs must not make others certain.
 */
function habitsOf({groups}: CuratedList, ofSection: Map<string, OrderEvidence[]>): Set<string> {
  const kinds = new Map(groups.map((group) => [sectionKindOf(group), kindOf(group)]))
  const wholes = new Map<string, {support: number; of: number}>()
  for (const [section, evidence] of ofSection) {
    const kind = kinds.get(section) ?? ''
    const {support, of} = wholes.get(kind) ?? {support: 0, of: 0}
    const own = evidence[0] ?? {support: 0, of: 0}
    wholes.set(kind, {support: support + (isHabit(evidence) ? own.of : own.support), of: of + own.of})
  }
  return new Set([...wholes].filter(([kind, counts]) => isCertain({value: kind, ...counts})).map(([kind]) => kind))
}

function kindOf({kind, members}: EntryGroup): string {
  return `${kind} ${members[0]?.depth ?? 0}`
}

function sectionKindOf(group: EntryGroup): string {
  return `${group.section.slug} ${kindOf(group)}`
}

/** The order that a configuration names; no evidence is needed. `isNamed` tells whether it names the collation, too. */
export function setOrder(collation: Collation, isNamed: boolean): SiblingOrder {
  const possible = isNamed ? [] : plainReadings
  return {collation, plausible: [collation], possible, support: 0, of: 0, where: 'list', isCertain: true}
}

function isFirm(evidence: OrderEvidence[], pairs: number, share: number): boolean {
  const best = evidence[0]
  return best !== undefined && best.of >= pairs && best.support >= best.of * share
}

function isFirmForChange([best]: OrderEvidence[]): boolean {
  return best !== undefined && holdsFirmly({value: best.collation, ...best})
}

function isHabit([best]: OrderEvidence[]): boolean {
  return best !== undefined && isCertain({value: best.collation, ...best})
}

/**
 * The figures are those of `place`, the collation that of the evidence with more neighbours. What explains the section
 * itself best is plausible, too: a section without exceptions under any collation has none.
 */
function order(
  place: OrderEvidence[],
  choice: OrderEvidence[],
  where: 'section' | 'list',
  isCertain: boolean
): SiblingOrder | undefined {
  const [figures, best] = [place[0], choice[0]]
  if (!figures || !best) return undefined
  const close = choice.filter(({support}) => support >= best.support - best.of * closeShare)
  const own = place.filter(({support}) => support === figures.support)
  const plausible = [...new Set([...close, ...own].map(({collation}) => collation))]
  const counts = {support: figures.support, of: figures.of}
  return {collation: best.collation, plausible, possible: plainReadings, ...counts, where, isCertain}
}
