import {isBadge} from '../links/link-role.ts'
import {linksWithin} from '../links/links-within.ts'
import {isBlank, spanOf} from '../source/span.ts'
import type {CuratedList, Entry, Range, Span} from '../types.ts'

/**
 * Marks that end a sentence: Latin, CJK, Devanagari, Arabic, Urdu, Ethiopic and Armenian; several of `?!` and dots count
 * as one (Unicode property Sentence_Terminal, those that lists are written with).
 */
export const sentenceEnd: RegExp = /[.。．｡।॥۔؟።։?!？！…‽]$/u

/** Longest tail of chips that is looked at, in characters: a line of tags is not longer. */
const longestTail = 2000

/**
 * Finds the sentence of a description: all of it less the chips at its end (licence and language tags in code marks,
 * badges, images, parentheses that hold nothing but links, emoji).
 *
 * Nothing when no words are left. A single code span at the end counts as a word of the sentence, unless what is
 * before it ends a sentence: `Speeds up` + `` `grep` ``.
 */
export function descriptionProse({text}: CuratedList, {description, links}: Entry): Span | undefined {
  if (!description) return undefined
  const {start, end} = withoutChips(text, description, links)
  return start < end && /[\p{L}\p{N}]/u.test(text.slice(start, end)) ? spanOf(text, start, end) : undefined
}

function withoutChips(text: string, {start, end}: Range, links: Entry['links']): Range {
  const floor = Math.max(start, end - longestTail)
  const within = linksWithin(links, {start: floor, end})
  let at = end
  let codes = 0
  let others = 0
  for (;;) {
    const before = backOverBlanks(text, start, at)
    const chip = chipBefore(text, floor, before, within)
    if (chip === undefined) {
      const isTail = others > 0 || codes > 1 || sentenceEnd.test(text.slice(before - 1, before))
      return {start, end: at === end || isTail ? before : end}
    }
    if (text[before - 1] === '`') codes++
    else others++
    at = chip
  }
}

/** A shortcode, or an emoji with its modifiers, joined ones and flags; `©`, `®` and `™` belong to the word before them. */
const endingSign =
  /(?:\s:[a-z\d_+-]{2,40}:|(?![©®™])\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\uFE0F|\u200D\p{Extended_Pictographic})*|\p{Regional_Indicator}{2})$/iu
const longestSign = 44

/** Finds where the chip that ends at an offset starts. */
function chipBefore(text: string, floor: number, end: number, links: Entry['links']): number | undefined {
  const badge = links.findLast((link) => link.end === end && isBadge(link))
  if (badge && badge.start >= floor) return badge.start
  switch (text[end - 1]) {
    case '`':
      return opened(text, floor, end, '`')
    case '>':
      return opened(text, floor, end, '<')
    case ')':
      return openedBracket(text, floor, end, links)
    default: {
      const sign = endingSign.exec(text.slice(Math.max(floor, end - longestSign), end))
      return sign ? end - sign[0].length : undefined
    }
  }
}

/** An image, or a parenthesis that holds nothing but links. */
function openedBracket(text: string, floor: number, end: number, links: Entry['links']): number | undefined {
  const open = openingBracket(text, floor, end)
  if (open === undefined) return undefined
  if (text[open - 1] === ']') return opened(text, floor, open, '![')
  return holdsOnlyLinks(text, {start: open + 1, end: end - 1}, links) ? open : undefined
}

function opened(text: string, floor: number, end: number, mark: string): number | undefined {
  const start = text.lastIndexOf(mark, end - 2)
  return start >= floor && start < end - 1 ? start : undefined
}

function openingBracket(text: string, floor: number, end: number): number | undefined {
  let depth = 0
  for (let at = end - 1; at >= floor; at--) {
    if (text[at] === ')') depth++
    else if (text[at] === '(' && --depth === 0) return at
  }
  return undefined
}

function holdsOnlyLinks(text: string, range: Range, links: Entry['links']): boolean {
  let from = range.start
  let count = 0
  for (const link of links) {
    if (link.start < from) continue
    if (link.end > range.end) break
    if (/[\p{L}\p{N}]/u.test(text.slice(from, link.start))) return false
    from = link.end
    count++
  }
  return count > 0 && !/[\p{L}\p{N}]/u.test(text.slice(from, range.end))
}

function backOverBlanks(text: string, floor: number, end: number): number {
  let at = end
  while (at > floor && isBlank(text.charCodeAt(at - 1))) at--
  return at
}
