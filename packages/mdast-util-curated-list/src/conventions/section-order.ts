import {type Collation, collationNames, collations} from '../order/collations.ts'
import {longestOrdered} from '../order/longest-ordered.ts'
import type {CuratedList, Section} from '../types.ts'
import {holds} from './agreement.ts'
import {contentsSections, displacedSections} from './contents-order.ts'
import {alphabeticSections, sectionKey, siblingSections} from './section-siblings.ts'

/** How well the alphabet explains the order of sections: those that would stay, of all. */
export type SectionOrder = {
  collation: Collation
  /** All collations that explain it as well: a section has to break every one. */
  plausible: Collation[]
  support: number
  of: number
}

/**
 * Largest chance that sections in no order look as alphabetical as these.
 *
 * Of six topics in any order one in 28 needs at most one move, so six with one exception show nothing; seven do.
 */
const mostChance = 0.01

/** Share of all sections of a depth from which on they speak for siblings that are too few to speak for themselves. */
const sharedShare = 0.95

/**
 * Learns for siblings whether they stand in alphabetical order.
 *
 * Agreement is the share of sections that need not move to sort them. Siblings speak for themselves, or, where they are
 * few, all sections of their depth do. Siblings of another list (the head of a change) are told by the slug of their
 * parent.
 */
export function sectionOrders(list: CuratedList): (siblings: Section[]) => SectionOrder | undefined {
  const listed = new Set(contentsSections(list).values())
  for (const section of displacedSections(list)) listed.delete(section)
  const own = new Map<string, string[]>()
  const byDepth = new Map<number, string[][]>()
  for (const siblings of siblingSections(list)) {
    const keys = alphabeticSections(siblings, listed).map(sectionKey)
    const [first] = siblings
    if (!first || keys.length < 2) continue
    own.set(familyOf(first), keys)
    byDepth.set(first.depth, [...(byDepth.get(first.depth) ?? []), keys])
  }
  const shared = new Map([...byDepth].map(([depth, families]) => [depth, orderOf(families)]))

  return ([first]) => {
    if (!first) return undefined
    const keys = own.get(familyOf(first)) ?? []
    const order = orderOf([keys])
    if (order) return order
    const all = shared.get(first.depth)
    if (!all || all.support < all.of * sharedShare) return undefined
    return longestOrdered(keys, collations[all.collation]).size >= keys.length - 1 ? all : undefined
  }
}

function familyOf({depth, parent}: Section): string {
  return `${depth} ${parent?.slug}`
}

function orderOf(families: string[][]): SectionOrder | undefined {
  const of = families.reduce((sum, {length}) => sum + length, 0)
  const found = collationNames.map((collation) => {
    const kept = families.map((keys) => longestOrdered(keys, collations[collation]).size)
    return {collation, kept, support: kept.reduce((sum, size) => sum + size, 0)}
  })
  const best = found.reduce((a, b) => (b.support > a.support ? b : a))
  const chance = families.reduce((sum, {length}, index) => sum + logChance(length, length - (best.kept[index] ?? 0)), 0)
  if (!holds({value: best.collation, support: best.support, of}) || chance > Math.log(mostChance)) return undefined
  const plausible = found.filter(({support}) => support === best.support).map(({collation}) => collation)
  return {collation: best.collation, plausible, support: best.support, of}
}

/**
 * Bounds the chance (as its natural logarithm) that items in no order are sorted by that many moves.
 *
 * At most C(n,k)² k! of the n! orders are: choose what moves, where it stands and how it is arranged.
 */
function logChance(items: number, moves: number): number {
  let log = 0
  for (let k = 1; k <= moves; k++) log += 2 * Math.log((items - k + 1) / k) + Math.log(k)
  for (let n = 2; n <= items; n++) log -= Math.log(n)
  return Math.min(log, 0)
}
