import {visibleLines} from '@listwright/engine/escape'
import type {Repair} from './repair.ts'

/** Whole lines of a file and what belongs in their place. */
export type Suggestion = {
  path: string
  /** What it repairs, in source order. */
  repairs: Repair[]
  /** Line numbers from 1, both included. */
  start: number
  end: number
  /** The new lines; none: the old ones are to be removed. */
  lines: string[]
  /** The whole text after it. */
  fixed: string
}

/**
 * Most UTF-16 units of new lines, and of what is said of them, which grows to six times that when it is escaped: GitHub
 * takes comments of 65,536 characters, and refuses the whole review for one that is longer.
 */
const most = {lines: 30_000, words: 5_000}

/**
 * Makes repairs a replacement of whole lines; nothing when the lines cannot be given back byte by byte: other line ends
 * than line feeds, no line feed at the end, characters that nobody sees, or too much of them.
 *
 * @param repairs of one file, in source order, none reaching into another.
 */
export function suggestionOf(content: string, repairs: Repair[]): Suggestion | undefined {
  const [one] = repairs
  const fixed = repaired(content, repairs)
  if (!one || fixed === content || !content.endsWith('\n') || !fixed.endsWith('\n')) return undefined
  const {first, old, lines} = differingLines(linesOf(content), linesOf(fixed))
  const isPlain = [...old, ...lines].every((line) => visibleLines(line) === line)
  const words = repairs.map(({finding: {message, note = ''}}) => message + note)
  const isShort = unitsOf(lines) <= most.lines && unitsOf(words) <= most.words
  return isPlain && isShort
    ? {path: one.path, repairs, start: first + 1, end: first + old.length, lines, fixed}
    : undefined
}

function unitsOf(texts: string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0)
}

function repaired(content: string, repairs: Repair[]): string {
  let [text, at] = ['', 0]
  for (const {start, end, text: expected} of repairs) {
    text += content.slice(at, start) + expected
    at = end
  }
  return text + content.slice(at)
}

/** The lines of a text that ends with a line feed. */
function linesOf(text: string): string[] {
  return text.split('\n').slice(0, -1)
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
