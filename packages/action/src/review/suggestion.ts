import type {Finding, Place} from '@listwright/engine'
import {visibleLines} from '@listwright/engine/escape'

/** Whole lines of a file and what belongs in their place. */
export type Suggestion = {
  path: string
  /** The name of the place that it repairs. */
  name: string
  finding: Finding
  /** Line numbers from 1, both included. */
  start: number
  end: number
  /** The new lines; none: the old ones are to be removed. */
  lines: string[]
  /** The whole text after it. */
  fixed: string
}

/** What a suggestion is made from: one place of a finding in a text. */
export type SuggestionPlace = {path: string; name: string; finding: Finding; place: Place}

/**
 * Makes the repair of a place a replacement of whole lines; nothing when it has no single repair, or the lines cannot
 * be given back byte by byte: other line ends than line feeds, no line feed at the end, characters that nobody sees.
 */
export function suggestionOf(text: string, {place, ...origin}: SuggestionPlace): Suggestion | undefined {
  const {finding} = origin
  const {actual, count, repair} = finding
  const {start, end} = repair ?? place
  const [from, to] = [start.offset, end.offset]
  const expected = expectedOf(finding)
  // Of a move with several places, only the first is known.
  const isKnown = count === undefined || !repair
  if (expected === undefined || !isKnown || text.slice(from, to) !== actual) return undefined
  const fixed = text.slice(0, from) + expected + text.slice(to)
  if (fixed === text || !text.endsWith('\n') || !fixed.endsWith('\n')) return undefined
  const {first, old, lines} = differingLines(linesOf(text), linesOf(fixed))
  const isPlain = [...old, ...lines].every((line) => visibleLines(line) === line)
  return isPlain ? {...origin, start: first + 1, end: first + old.length, lines, fixed} : undefined
}

/** The lines of a text that ends with a line feed. */
function linesOf(text: string): string[] {
  return text.split('\n').slice(0, -1)
}

function expectedOf({expected, suggest}: Finding): string | undefined {
  return expected ?? (suggest?.length === 1 ? suggest[0] : undefined)
}

/** The lines that differ, with one that does not when lines are only inserted: a comment has to stand on something. */
function differingLines(before: string[], after: string[]): {first: number; old: string[]; lines: string[]} {
  const shortest = Math.min(before.length, after.length)
  let head = 0
  while (head < shortest && before[head] === after[head]) head++
  let tail = 0
  while (tail < shortest - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  if (before.length === head + tail) {
    if (head > 0) head--
    else tail--
  }
  return {first: head, old: before.slice(head, before.length - tail), lines: after.slice(head, after.length - tail)}
}
