import {anchorTarget} from '../anchors/anchor-target.ts'
import {collations} from '../order/collations.ts'
import {longestOrdered} from '../order/longest-ordered.ts'
import type {ContentsItem, CuratedList, Section} from '../types.ts'
import {holds} from './agreement.ts'
import {siblingSections} from './section-siblings.ts'

/** How far contents and sections stand in the same order: siblings that would stay, of all that the contents list. */
export type ContentsOrder = {
  /** The place of each section in the contents. */
  ranks: Map<Section, number>
  support: number
  of: number
  /** Where they disagree, which side is held to the other; `none` when they are two orders rather than one with slips. */
  standard: 'contents' | 'sections' | 'none'
}

/** Pairs the items of a contents with the sections they lead to; an item that leads elsewhere has none. */
export function contentsSections(list: CuratedList): Map<ContentsItem, Section> {
  const pairs = new Map<ContentsItem, Section>()
  for (const item of list.contents?.items ?? []) {
    const section = item.anchor === undefined ? undefined : anchorTarget(list, item.anchor)?.section
    if (section) pairs.set(item, section)
  }
  return pairs
}

/**
 * Finds the sections whose item stands below the item of another section than the one above them.
 *
 * Their heading has the wrong depth, or the contents is built otherwise: either way they have no place among siblings.
 */
export function displacedSections(list: CuratedList): Set<Section> {
  const pairs = contentsSections(list)
  const displaced = [...pairs].filter(([{parent}, section]) => {
    const above = parent && pairs.get(parent)
    return above !== undefined && above !== section.parent
  })
  return new Set(displaced.map(([, section]) => section))
}

/**
 * Compares the order of the contents with that of the sections, siblings with siblings.
 *
 * The contents is what somebody wrote down as the order, so sections are held to it, unless a tool writes it or only
 * the contents has been rearranged since the base: then it is held to the sections.
 */
export function contentsOrder(list: CuratedList, base: CuratedList): ContentsOrder {
  const ranks = new Map<Section, number>()
  for (const section of contentsSections(list).values()) if (!ranks.has(section)) ranks.set(section, ranks.size)
  let support = 0
  let of = 0
  for (const siblings of siblingSections(list)) {
    const places = siblings.map((section) => ranks.get(section)).filter((rank) => rank !== undefined)
    support += longestOrdered(places, (a, b) => a - b).size
    of += places.length
  }
  const agrees = followsContents(support, of) && (holds({value: 'contents', support, of}) || !isIndex(list))
  return {ranks, support, of, standard: agrees ? standardOf(list, base) : 'none'}
}

/**
 * Tells whether siblings follow a contents but for slips: one of three or four, two in five of more.
 *
 * Less than the four in five that make a convention, for a contents states an order where a convention is guessed.
 */
export function followsContents(support: number, of: number): boolean {
  return (of >= 3 && of - support <= 1) || (of >= 5 && support >= of * 0.6)
}

/** An alphabetical contents of sections in another order is an index, not a contents that slipped. */
function isIndex({contents}: CuratedList): boolean {
  const titles = (contents?.items ?? []).filter(({parent}) => !parent).map(({title}) => title)
  return longestOrdered(titles, collations.dictionary).size === titles.length
}

function standardOf(list: CuratedList, base: CuratedList): 'contents' | 'sections' {
  if (isGenerated(list)) return 'sections'
  const hasMovedItems = isRearranged(anchors(base), anchors(list))
  const hasMovedSections = isRearranged(slugs(base), slugs(list))
  return hasMovedItems && !hasMovedSections ? 'sections' : 'contents'
}

/** Marks of doctoc, markdown-toc, mktoc and their like stand directly above the contents. */
function isGenerated({contents, text}: CuratedList): boolean {
  if (!contents) return false
  const above = text.slice(Math.max(contents.range.start - 400, 0), contents.range.start)
  return /<!--[^>]{0,100}toc\b/i.test(above)
}

function anchors({contents}: CuratedList): string[] {
  return (contents?.items ?? []).map(({anchor}) => anchor ?? '')
}

function slugs({sections}: CuratedList): string[] {
  return sections.map(({slug}) => slug)
}

/** Tells whether what both have stands in another order. */
function isRearranged(before: string[], after: string[]): boolean {
  const [old, now] = [new Set(before), new Set(after)]
  const kept = [...old].filter((name) => now.has(name))
  const found = [...now].filter((name) => old.has(name))
  return kept.some((name, index) => name !== found[index])
}
