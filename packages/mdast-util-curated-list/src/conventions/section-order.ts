import {type Collation, collationNames, collations} from '../order/collations.ts'
import {longestOrdered} from '../order/longest-ordered.ts'
import type {CuratedList, Section} from '../types.ts'
import {holds} from './agreement.ts'
import {hasEntries, siblingSections} from './section-siblings.ts'

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

/** Emoji, shortcodes and blanks in front of a title. */
const decoration = /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\u200D|\uFE0F|\s|:[\w+-]+:)+/u

/** What sections are sorted by. */
export function sectionKey({title}: Section): string {
  return title.replace(decoration, '').trim()
}

/**
 * Learns for each heading depth whether sections stand in alphabetical order.
 *
 * Agreement is the share of sections that need not move to sort their siblings, over all siblings of the depth.
 * Sections without entries (license, contributing) take no part.
 */
export function sectionOrders(list: CuratedList): Map<number, SectionOrder> {
  const byDepth = new Map<number, string[][]>()
  for (const siblings of siblingSections(list)) {
    const keys = siblings.filter(hasEntries).map(sectionKey)
    const depth = siblings[0]?.depth ?? 0
    if (keys.length > 1) byDepth.set(depth, [...(byDepth.get(depth) ?? []), keys])
  }
  const orders = new Map<number, SectionOrder>()
  for (const [depth, groups] of byDepth) {
    const order = orderOf(groups)
    if (order) orders.set(depth, order)
  }
  return orders
}

function orderOf(groups: string[][]): SectionOrder | undefined {
  const of = groups.reduce((sum, {length}) => sum + length, 0)
  const found = collationNames.map((collation) => {
    const kept = groups.map((keys) => longestOrdered(keys, collations[collation]).size)
    return {collation, kept, support: kept.reduce((sum, size) => sum + size, 0)}
  })
  const best = found.reduce((a, b) => (b.support > a.support ? b : a))
  const chance = groups.reduce((sum, {length}, index) => sum + logChance(length, length - (best.kept[index] ?? 0)), 0)
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
