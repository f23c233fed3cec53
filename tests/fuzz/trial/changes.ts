import type {Block, Page} from '../page/page.ts'
import {isShown, readable, sourceOf, wordsOf} from '../page/tokens.ts'
import type {Named} from './named.ts'
import {covers, excess, sum, type Tally, tallyOf} from './tally.ts'

/** A line before and after a repair whose difference is what findings on it say. */
export type Pair = {before: Block; after: Block}

/** How the lines of two pages differ. */
export type Changes = {
  /** Lines that changed as the findings on them say. */
  explained: Pair[]
  /** Items of a contents that findings take away or write. */
  removed: Block[]
  added: Block[]
  /** Lines that are gone, or others now, and no finding says so. */
  lost: Block[]
  /** Lines that are there now, and no finding says so. */
  gained: Block[]
}

/** Compares pages line by line; lines that are alike count as the same wherever they stand. */
export function changesOf(before: Page, after: Page, named: Named[]): Changes {
  const changes: Changes = {explained: [], removed: [], added: [], lost: [], gained: []}
  const left = others(after.blocks, before.blocks)
  for (const block of others(before.blocks, after.blocks)) {
    const concerning = named.filter((one) => concerns(one, block))
    const index = left.findIndex((candidate) => explains(concerning, block, candidate))
    const [match] = index === -1 ? [] : left.splice(index, 1)
    if (match) changes.explained.push({before: block, after: match})
    else if (isItem(block) && covers(times(concerning, 'lost'), words(block))) changes.removed.push(block)
    else changes.lost.push(block)
  }
  // What is written anew may use the words of what it takes the place of.
  const written = sum([times(named, 'gained'), ...changes.removed.map(words)])
  for (const block of left) {
    const isWritten = isItem(block) && covers(written, words(block))
    changes[isWritten ? 'added' : 'gained'].push(block)
  }
  return changes
}

/** Tells items of a contents, the only lines that findings add and take away whole. */
function isItem({links}: Block): boolean {
  return links.length > 0 && links.every(({href}) => href.startsWith('#'))
}

/** What tells a line from others: where it is nested, and what stands in it. */
export function keyOf({path, tokens}: Block): string {
  return `${path}: ${tokens.join(' ')}`
}

function others(blocks: Block[], known: Block[]): Block[] {
  const left = tallyOf(known.map(keyOf))
  return blocks.filter((block) => {
    const count = left.get(keyOf(block)) ?? 0
    left.set(keyOf(block), count - 1)
    return count <= 0
  })
}

/** The words and marks of a line as its source has them. */
function plain({tokens}: Block): Tally {
  return tallyOf(tokens.flatMap(sourceOf))
}

/** Its words alone: marks of an item that goes may be those of one that comes. */
function words(block: Block): Tally {
  return new Map([...plain(block)].filter(([token]) => /[\p{L}\p{N}]/u.test(token)))
}

function explains(named: Named[], before: Block, after: Block): boolean {
  // A finding may mend a link; none takes one away.
  if (after.links.length < before.links.length) return false
  if (before.path !== after.path && !isRearranged(before, named)) return false
  const [old, now] = [plain(before), plain(after)]
  return covers(times(named, 'lost'), excess(old, now)) && covers(times(named, 'gained'), excess(now, old))
}

/** Tells items of a contents that is written anew, in whatever nesting its sections have. */
export function isRearranged(block: Block, named: Named[]): boolean {
  return isItem(block) && named.some(({rule, lines}) => rule === 'table-of-contents' && lines.length > 1)
}

function times(named: Named[], side: 'lost' | 'gained'): Tally {
  return sum(named.map((one) => new Map([...one[side]].map(([token, count]) => [token, count * one.times]))))
}

/** Tells whether a finding is about a line: on it, on a part of it, or on the address of one of its links. */
export function concerns({context, gained, lost}: Named, block: Block): boolean {
  const shown = tallyOf(block.tokens.filter((token) => isShown(token) && /[\p{L}\p{N}]/u.test(token)))
  return context.some((line) => {
    if (line.trim() === '') return false
    const words = tallyOf(wordsOf(readable(line)))
    if (covers(lost, excess(shown, words)) || covers(words, shown)) return true
    if (block.links.some(({href}) => line.includes(href) || readable(line).includes(href))) return true
    const own = tallyOf(wordsOf(bare(line)).filter((token) => /[\p{L}\p{N}]/u.test(token)))
    return own.size > 0 && covers(gained, excess(own, plain(block)))
  })
}

/** A line of source less what does not show: addresses, tags, comments, references. */
function bare(line: string): string {
  return line
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\]\([^()]*\)|\]\[[^[\]]*\]/g, ' ')
    .replace(/\[\^[^[\]]*\]/g, ' ')
    .replace(/&#?\w{1,10};/g, ' ')
}
