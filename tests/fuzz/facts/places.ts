import {type Block, type PageHeading, sectionName} from '../page/page.ts'
import {wordsOf} from '../page/tokens.ts'
import {isRearranged, keyOf} from '../trial/changes.ts'
import {excess, tallyOf} from '../trial/tally.ts'
import type {Trial} from '../trial/trial.ts'
import type {Fact} from './fact.ts'

/** Every line is still in its section and below its item: entries move within a list, with all that is theirs. */
export const places: Fact = ({before, after, named, changes}) => {
  const {explained, lost, removed} = changes
  const changed = new Map(explained.map((pair) => [pair.before, pair.after]))
  const titleOf = renamings(changes)
  const placeOf = (block: Block): string => {
    const below = block.below && wordsIn(changed.get(block.below) ?? block.below)
    return `${keyOf(changed.get(block) ?? block)}\n  in "${sectionName(block.heading, titleOf)}" below ${below ?? 'nothing'}`
  }
  const isKept = (block: Block): boolean =>
    !isRule(block) && !lost.includes(block) && !removed.includes(block) && !isRearranged(block, named)
  const old = before.blocks.filter(isKept).map(placeOf)
  return [...excess(tallyOf(old), tallyOf(after.blocks.map(placeOf))).keys()].map((line) => `moved: ${line}`)
}

/** What tells an item, marks aside: of two that differ in a mark alone, it cannot be said which one changed. */
function wordsIn({tokens}: Block): string {
  return tokens.filter((token) => /[\p{L}\p{N}]/u.test(token)).join(' ')
}

/** A line across the page parts sections and belongs to none. */
function isRule({tokens}: Block): boolean {
  return tokens.length === 1 && tokens[0] === '―'
}

/** Gives headings the titles that findings have given them. */
function renamings({explained}: Trial['changes']): (heading: PageHeading) => string {
  const titles = new Map(explained.map((pair) => [titleOf(pair.before), titleOf(pair.after)]))
  return ({title}) => {
    const words = wordsOf(title).join(' ')
    return titles.get(words) ?? words
  }
}

function titleOf({path, tokens}: Block): string {
  return /h[1-6]$/.test(path) ? tokens.join(' ') : ''
}
