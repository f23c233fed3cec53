import {
  alphabetical,
  type Collation,
  type CuratedList,
  type EntryGroup,
  type OrderEvidence,
  type Section
} from 'mdast-util-curated-list'
import {sortKey} from './sort-key.ts'

/** Least neighbours that make an order (design 3.3). */
const leastPairs = 5

/** Least share of neighbours in order (design 3.3); a list without order has half of them. */
const leastShare = 0.8

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

/** Learns from a list which of its sections are alphabetical; sections are told apart by their slug. */
export function learnOrder(list: CuratedList): (section: Section) => SiblingOrder | undefined {
  const whole = alphabetical(list.groups.map(keys))
  const own = new Map<string, OrderEvidence[]>()
  for (const section of list.sections) own.set(section.slug, alphabetical(section.groups.map(keys)))

  return ({slug}) => {
    const ofSection = own.get(slug) ?? []
    const hasOwn = (ofSection[0]?.of ?? 0) >= leastPairs
    if (isFirm(whole, leastPairs, leastShare)) {
      if (!hasOwn) return order(whole, whole, 'list')
      return isFirm(ofSection, leastPairs, leastShare) ? order(ofSection, whole, 'section') : undefined
    }
    return isFirm(ofSection, strongPairs, strongShare) ? order(ofSection, ofSection, 'section') : undefined
  }
}

/** The order that a configuration names; no evidence is needed. */
export function setOrder(collation: Collation): SiblingOrder {
  return {collation, plausible: [collation], support: 0, of: 0, where: 'list'}
}

function keys(group: EntryGroup): string[] {
  return group.members.map(sortKey)
}

function isFirm(evidence: OrderEvidence[], pairs: number, share: number): boolean {
  const best = evidence[0]
  return best !== undefined && best.of >= pairs && best.support >= best.of * share
}

/** The figures are those of `place`, the choice of collation that of the evidence with more neighbours. */
function order(place: OrderEvidence[], choice: OrderEvidence[], where: 'section' | 'list'): SiblingOrder | undefined {
  const [figures, best] = [place[0], choice[0]]
  if (!figures || !best) return undefined
  const isClose = ({support}: OrderEvidence) => support >= best.support - best.of * closeShare
  const plausible = choice.filter(isClose).map(({collation}) => collation)
  return {collation: best.collation, plausible, support: figures.support, of: figures.of, where}
}
