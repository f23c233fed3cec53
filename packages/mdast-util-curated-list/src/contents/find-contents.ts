import type {List} from 'mdast'
import {linksWithin} from '../links/links-within.ts'
import {sectionAt} from '../sections/sections.ts'
import type {Block} from '../source/inventory.ts'
import {rangeOf} from '../source/range-of.ts'
import type {Contents, ContentsItem, EntryLink, Section} from '../types.ts'
import {type ContentsList, contentsList} from './contents-list.ts'

/** Lists in a row that may be the contents together, and how many of their items name something behind them. */
type Candidate = {lists: ContentsList[]; items: ContentsItem[]; named: number}

/** Where anchors and titles stand in the document. */
type Places = {anchors: ReadonlyMap<string, number>; titles: ReadonlyMap<string, number>}

/** Least number of items that name places of the document. */
const leastNamed = 2

/** Least number of links to anchors that make a contents list, even when none of them finds its heading any more. */
const leastAnchors = 3

/**
 * Finds the contents list by what it does, not by its name: most of its items link to `#anchors`, or, when they have
 * no links at all, read like the headings that follow.
 */
export function findContents(
  blocks: Block[],
  links: EntryLink[],
  sections: Section[],
  anchors: ReadonlyMap<string, number>
): Contents | undefined {
  const lists = blocks.flatMap((block) => (block.type === 'list' ? (possibleContents(block, links) ?? []) : []))
  const titles = new Map(sections.map(({title, range}) => [bareTitle(title), range.start]))
  const linking = candidates(blocks, lists, pointsInside, {anchors, titles})
  const silent = candidates(blocks, lists, hasNoLinks, {anchors, titles})
  const found = best(linking) ?? linking.find(isOutdated) ?? best(silent)
  return found && contentsOf(found, sections)
}

/** Reads a list as contents unless all its links lead elsewhere, as those of most lists do. */
function possibleContents(list: List, links: EntryLink[]): ContentsList | undefined {
  const range = rangeOf(list)
  const within = range ? linksWithin(links, range) : []
  const leadsAway = within.length > 0 && within.every(({anchor}) => anchor === undefined)
  return leadsAway ? undefined : contentsList(list, links)
}

function pointsInside({items}: ContentsList): boolean {
  const withLink = items.filter(({link}) => link)
  const inside = withLink.filter(({anchor}) => anchor !== undefined)
  return inside.length * 2 > withLink.length
}

function hasNoLinks({items}: ContentsList): boolean {
  return items.every(({link}) => !link)
}

/** Gathers neighbouring lists of a kind; bold lines and headings may part them, other lists and tables end them. */
function candidates(
  blocks: Block[],
  lists: ContentsList[],
  isKind: (list: ContentsList) => boolean,
  places: Places
): Candidate[] {
  const byNode = new Map<Block, ContentsList>(lists.map((list) => [list.node, list]))
  const found: Candidate[] = []
  let open: Candidate | undefined
  for (const block of blocks) {
    if (block.type === 'html' || block.type === 'paragraph') continue
    const list = byNode.get(block)
    if (!list || !isKind(list)) {
      open = undefined
      continue
    }
    if (!open) {
      open = {lists: [], items: [], named: 0}
      found.push(open)
    }
    open.lists.push(list)
    for (const item of list.items) {
      open.items.push(item)
      if (namesPlaceBehind(item, list.range.start, places)) open.named++
    }
  }
  return found
}

function namesPlaceBehind({anchor, title}: ContentsItem, start: number, {anchors, titles}: Places): boolean {
  const target = (anchor === undefined ? undefined : anchors.get(anchor)) ?? titles.get(bareTitle(title))
  return target !== undefined && target > start
}

/** Folds a title to its letters and digits; a count behind it (`Tools (39)`) is none of it. */
function bareTitle(title: string): string {
  const bare = title.replace(/\(\d+\)\s*$/, '')
  return bare
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}

function best(candidates: Candidate[]): Candidate | undefined {
  let most: Candidate | undefined
  for (const candidate of candidates) {
    const isNaming = candidate.named >= leastNamed && candidate.named * 2 >= candidate.items.length
    if (isNaming && candidate.named > (most?.named ?? 0)) most = candidate
  }
  return most
}

/** Tells whether a list of links to anchors is a contents list that the headings have left behind. */
function isOutdated({items}: Candidate): boolean {
  return new Set(items.map(({anchor}) => anchor).filter((anchor) => anchor)).size >= leastAnchors
}

function contentsOf({lists}: Candidate, sections: Section[]): Contents | undefined {
  const [first] = lists
  if (!first) return undefined
  const nodes: List[] = lists.map(({node}) => node)
  const {start} = first.range
  const end = lists.at(-1)?.range.end ?? first.range.end
  return {nodes, section: sectionAt(sections, start), range: {start, end}, items: lists.flatMap(({items}) => items)}
}
