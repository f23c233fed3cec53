import {anchorTarget} from '../anchors/anchor-target.ts'
import {collations} from '../order/collations.ts'
import {longestOrdered} from '../order/longest-ordered.ts'
import type {ContentsItem, CuratedList, Section} from '../types.ts'
import {holds} from './agreement.ts'
import {familyOf, siblingSections} from './section-siblings.ts'

/** How far contents and sections stand in the same order: siblings that would stay, of all that the contents list. */
export type ContentsOrder = {
  /** The place of each section in the contents. */
  ranks: Map<Section, number>
  support: number
  of: number
  /** Where they disagree, which side is held to the other; `none` when they are two orders rather than one with slips. */
  standard: 'contents' | 'sections' | 'none'
  /** The same count of some siblings alone, those left out that the contents lists below another section. */
  countOf: (siblings: Section[]) => Count | undefined
}

/** Siblings that would stay, of how many. */
type Count = {support: number; of: number}

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
 * The contents is what somebody wrote down as the order, so sections are held to it, unless a tool writes it or a change
 * has rearranged only the contents: then it is held to the sections. How far they agree and which is held to which is
 * read from `learned`, where it has a contents: what a repair has put in order says nothing.
 *
 * @param isChange tells that the list is a change of `learned`.
 */
export function contentsOrder(list: CuratedList, learned: CuratedList, isChange: boolean): ContentsOrder {
  const source = learned.contents ? learned : list
  const known = ranksOf(source)
  const counts = new Map<string, Count>()
  const isPlaced = isInPlace(source)
  const whole = {support: 0, of: 0}
  for (const siblings of siblingSections(source)) {
    const count = countIn(siblings, known)
    counts.set(familyOf(siblings), countIn(siblings.filter(isPlaced), known))
    whole.support += count.support
    whole.of += count.of
  }
  const {support, of} = whole
  const agrees = followsContents(support, of) && (holds({value: 'contents', support, of}) || !isIndex(source))
  const standard = agrees ? standardOf(list, source, isChange) : 'none'
  const ranks = source === list ? known : ranksOf(list)
  const isPlacedNow = source === list ? isPlaced : isInPlace(list)
  const countOf = (siblings: Section[]) =>
    counts.get(familyOf(siblings)) ?? (isChange ? countIn(siblings.filter(isPlacedNow), ranks) : undefined)
  return {ranks, support, of, standard, countOf}
}

function ranksOf(list: CuratedList): Map<Section, number> {
  const ranks = new Map<Section, number>()
  for (const section of contentsSections(list).values()) if (!ranks.has(section)) ranks.set(section, ranks.size)
  return ranks
}

function isInPlace(list: CuratedList): (section: Section) => boolean {
  const displaced = displacedSections(list)
  return (section) => !displaced.has(section)
}

function countIn(siblings: Section[], ranks: Map<Section, number>): Count {
  const places = siblings.map((section) => ranks.get(section)).filter((rank) => rank !== undefined)
  return {support: longestOrdered(places, (a, b) => a - b).size, of: places.length}
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

function standardOf(list: CuratedList, base: CuratedList, isChange: boolean): 'contents' | 'sections' {
  if (isGenerated(isChange ? list : base)) return 'sections'
  if (!isChange) return 'contents'
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
