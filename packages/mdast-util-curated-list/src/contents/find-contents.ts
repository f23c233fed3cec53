import {slug} from 'github-slugger'
import type {List} from 'mdast'
import {sectionAt} from '../sections/sections.ts'
import type {Block} from '../source/inventory.ts'
import type {Contents, ContentsItem, EntryLink, Section} from '../types.ts'
import {type ContentsList, contentsList} from './contents-list.ts'

/** Lists in a row that may be the contents together, and how many of their items name a section behind them. */
type Candidate = {lists: ContentsList[]; named: number}

/** Least number of items that name sections of the document. */
const leastNamed = 2

/**
 * Finds the contents list by what it does, not by its name: most of its items link to `#anchors`, or, when they have
 * no links at all, read like the headings that follow.
 */
export function findContents(blocks: Block[], links: EntryLink[], sections: Section[]): Contents | undefined {
  const lists = blocks.flatMap((block) => (block.type === 'list' ? (contentsList(block, links) ?? []) : []))
  const starts = new Map<string, number>()
  for (const {slug: name, range} of sections) if (name) starts.set(name, range.start)
  const linked = best(candidates(blocks, lists, pointsInside), starts)
  const found = linked ?? best(candidates(blocks, lists, hasNoLinks), starts)
  return found && contentsOf(found, sections)
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
function candidates(blocks: Block[], lists: ContentsList[], isKind: (list: ContentsList) => boolean): Candidate[] {
  const byNode = new Map<Block, ContentsList>(lists.map((list) => [list.node, list]))
  const found: Candidate[] = []
  let open: Candidate | undefined
  for (const block of blocks) {
    if (block.type === 'html' || block.type === 'paragraph') continue
    const list = byNode.get(block)
    if (!list || !isKind(list)) open = undefined
    else if (open) open.lists.push(list)
    else {
      open = {lists: [list], named: 0}
      found.push(open)
    }
  }
  return found
}

function best(candidates: Candidate[], starts: Map<string, number>): Candidate | undefined {
  let most: Candidate | undefined
  for (const candidate of candidates) {
    for (const {range, items} of candidate.lists) {
      candidate.named += items.filter((item) => (starts.get(nameOf(item)) ?? 0) > range.start).length
    }
    const items = candidate.lists.reduce((count, list) => count + list.items.length, 0)
    const isNaming = candidate.named >= leastNamed && candidate.named * 2 >= items
    if (isNaming && candidate.named > (most?.named ?? 0)) most = candidate
  }
  return most
}

function nameOf(item: ContentsItem): string {
  return item.anchor ?? slug(item.title)
}

function contentsOf({lists}: Candidate, sections: Section[]): Contents | undefined {
  const [first] = lists
  if (!first) return undefined
  const nodes: List[] = lists.map(({node}) => node)
  const {start} = first.range
  const end = lists.at(-1)?.range.end ?? first.range.end
  return {nodes, section: sectionAt(sections, start), range: {start, end}, items: lists.flatMap(({items}) => items)}
}
