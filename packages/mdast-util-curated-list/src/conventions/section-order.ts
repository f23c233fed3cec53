import {type Collation, collationNames, collations} from '../order/collations.ts'
import {longestOrdered} from '../order/longest-ordered.ts'
import type {CuratedList, Section} from '../types.ts'
import {holds} from './agreement.ts'
import {contentsSections, displacedSections} from './contents-order.ts'
import {alphabeticSections, familyOf, sectionKey, siblingSections} from './section-siblings.ts'

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
  const own = new Map<string, string[]>()
  const byDepth = new Map<number, string[][]>()
  for (const [siblings, keys] of alphabeticFamilies(list)) {
    const depth = siblings[0]?.depth ?? 0
    own.set(familyOf(siblings), keys)
    const others = byDepth.get(depth)
    if (others) others.push(keys)
    else byDepth.set(depth, [keys])
  }
  const shared = new Map([...byDepth].map(([depth, families]) => [depth, orderOf(families)]))

  return (siblings) => {
    const [first] = siblings
    if (!first) return undefined
    const keys = own.get(familyOf(siblings)) ?? []
    const order = orderOf([keys])
    if (order) return order
    const all = shared.get(first.depth)
    if (!all || all.support < all.of * sharedShare) return undefined
    return longestOrdered(keys, collations[all.collation]).size >= keys.length - 1 ? all : undefined
  }
}

/** Finds the families of a list whose order is that of `sort` in C locale, capitals first, as much as that of a collation. */
export function capitalsFirst(list: CuratedList): (siblings: Section[], collation: Collation) => boolean {
  const families = new Map(alphabeticFamilies(list).map(([siblings, keys]) => [familyOf(siblings), keys]))
  return (siblings, collation) => {
    const keys = families.get(familyOf(siblings)) ?? []
    return longestOrdered(keys, byCodeUnit).size >= longestOrdered(keys, collations[collation]).size
  }
}

/** Compares titles as `sort` does in C locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Siblings with two titles or more that an alphabet orders, and these titles. */
function alphabeticFamilies(list: CuratedList): Array<[siblings: Section[], keys: string[]]> {
  const listed = new Set(contentsSections(list).values())
  for (const section of displacedSections(list)) listed.delete(section)
  return siblingSections(list).flatMap((siblings) => {
    const keys = alphabeticSections(siblings, listed).map(sectionKey)
    return keys.length < 2 ? [] : [[siblings, keys]]
  })
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
