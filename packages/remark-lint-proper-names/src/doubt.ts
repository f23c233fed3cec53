import {type CuratedList, isUnbroken, type Range} from 'mdast-util-curated-list'
import {isWithin, quotations} from './quotations.ts'
import type {Place} from './spelling.ts'

/** A word with a capital behind a name, in the same breath: `Github Dark`, a longer name that somebody else gave. */
const nextName = /^[ \t]+\p{Lu}\p{Ll}/u

/** Licences are named by those who wrote them, down to the letter (spdx.org/licenses). */
const licence = /^(?:[ \t]+[\p{L}\p{N}.-]{1,30}){0,2}[ \t]+(?:Licen[cs]e|Agreement)(?!\p{L})/u

/** Longest text behind a name that is looked at, in characters: two words and `License`. */
const longestNext = 80

/** Tells whether the words of a name go on as those of a longer one. */
export function isInLongerName({text}: CuratedList, {mention}: Place): boolean {
  return nextName.test(text.slice(mention.end, mention.end + longestNext))
}

/** Tells whether a name is a part of the name of a licence. */
export function isInLicence({text}: CuratedList, {mention}: Place): boolean {
  return licence.test(text.slice(mention.end, mention.end + longestNext))
}

/**
 * Tells whether somebody else may have written a name as it is, or it stands where nothing can be told from the text: in
 * quotation marks, emphasis or a quotation, within a longer name, or in a block with something that was begun and not
 * ended, such as code or a link.
 */
export function isDoubtful(list: CuratedList, place: Place): boolean {
  return (
    place.isQuoted || isInLongerName(list, place) || isInQuotes(list, place) || !factsOf(list, place.block).isUnbroken
  )
}

function isInQuotes(list: CuratedList, {block, mention}: Place): boolean {
  return isWithin(factsOf(list, block).quotations, mention.start - block.start)
}

/** What a block is asked for by each name in it. */
type Facts = {isUnbroken: boolean; quotations: Range[]}

const known = new WeakMap<Range, Facts>()

function factsOf(list: CuratedList, block: Range): Facts {
  const facts = known.get(block) ?? {
    isUnbroken: isUnbroken(list, block),
    quotations: quotations(list.text.slice(block.start, block.end))
  }
  known.set(block, facts)
  return facts
}
