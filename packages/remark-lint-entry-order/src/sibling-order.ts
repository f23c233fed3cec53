import {
  alphabetical,
  type Collation,
  type CuratedList,
  type EntryGroup,
  holdsFirmly,
  type OrderEvidence
} from 'mdast-util-curated-list'
import {sortKey} from './sort-key.ts'

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

/** Collations within this share of the best explain the list as well as it does. */
const closeShare = 0.02

/** The order that the siblings of a section are held to. */
export type SiblingOrder = {
  collation: Collation
  /** All collations that explain the list as well: an entry has to break every one. */
  plausible: Collation[]
  support: number
  of: number
  where: 'section' | 'list'
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

  const tells = isFor === 'list' ? () => true : isFirmForChange

  return (group) => {
    const whole = ofKind.get(kindOf(group)) ?? []
    const own = ofSection.get(sectionKindOf(group)) ?? []
    if (!isFirm(whole, leastPairs, leastShare)) {
      return isFirm(own, strongPairs, strongShare) && tells(own) ? order(own, own, 'section') : undefined
    }
    if ((own[0]?.of ?? 0) < leastPairs) {
      return isFirm(whole, leastPairs, listShare) && tells(whole) ? order(whole, whole, 'list') : undefined
    }
    return isFirm(own, leastPairs, leastShare) && tells(own) ? order(own, whole, 'section') : undefined
  }
}

function evidenceBy(list: CuratedList, keyOf: (group: EntryGroup) => string): Map<string, OrderEvidence[]> {
  const sequences = new Map<string, string[][]>()
  for (const group of list.groups) {
    const key = keyOf(group)
    sequences.set(key, [...(sequences.get(key) ?? []), group.members.map(sortKey).filter((title) => title !== '')])
  }
  return new Map([...sequences].map(([key, titles]) => [key, alphabetical(titles)]))
}

function kindOf({kind, members}: EntryGroup): string {
  return `${kind} ${members[0]?.depth ?? 0}`
}

function sectionKindOf(group: EntryGroup): string {
  return `${group.section.slug} ${kindOf(group)}`
}

/** The order that a configuration names; no evidence is needed. */
export function setOrder(collation: Collation): SiblingOrder {
  return {collation, plausible: [collation], support: 0, of: 0, where: 'list'}
}

function isFirm(evidence: OrderEvidence[], pairs: number, share: number): boolean {
  const best = evidence[0]
  return best !== undefined && best.of >= pairs && best.support >= best.of * share
}

function isFirmForChange([best]: OrderEvidence[]): boolean {
  return best !== undefined && holdsFirmly({value: best.collation, ...best})
}

/**
 * The figures are those of `place`, the collation that of the evidence with more neighbours. What explains the section
 * itself best is plausible, too: a section without exceptions under any collation has none.
 */
function order(place: OrderEvidence[], choice: OrderEvidence[], where: 'section' | 'list'): SiblingOrder | undefined {
  const [figures, best] = [place[0], choice[0]]
  if (!figures || !best) return undefined
  const close = choice.filter(({support}) => support >= best.support - best.of * closeShare)
  const own = place.filter(({support}) => support === figures.support)
  const plausible = [...new Set([...close, ...own].map(({collation}) => collation))]
  return {collation: best.collation, plausible, support: figures.support, of: figures.of, where}
}
