import {readable, wordsOf} from '../page/tokens.ts'
import type {Repaired} from '../repair/repair.ts'
import type {Look, LookFinding} from '../repair/watcher.ts'
import {linesTouched} from './lines-touched.ts'
import {excess, type Tally, tallyOf} from './tally.ts'

/** What a finding says will change, in a form that can be held against pages. */
export type Named = {
  rule: string
  /** The lines that its range touches, as they stood when it was reported, without their ends. */
  lines: string[]
  /** The same, wider until a line has words: a mark alone on a line belongs to the words above it. */
  context: string[]
  /** Words and marks that it takes away and puts there. */
  lost: Tally
  gained: Tally
  /** Tells that it may open or close a link, code or HTML, so that words of its line become an address, or are none any more. */
  isMarkup: boolean
  /** The most often that a single look had it. */
  times: number
}

/** Puts together what the findings of all looks name; one that is reported again in a later look counts once. */
export function namedBy({looks}: Pick<Repaired, 'looks'>): Named[] {
  const all = new Map<string, Named>()
  for (const look of looks) {
    const here = new Map<string, Named>()
    for (const finding of look.findings) {
      const lines = linesTouched(look.text, finding.start, finding.start + finding.actual.length)
      const key = JSON.stringify([finding.rule, finding.actual, finding.expected, lines.map(lettersOf)])
      const known = here.get(key)
      if (known) {
        known.times++
        known.lines.push(...lines)
      } else here.set(key, namedOf(look, finding, lines))
    }
    for (const [key, named] of here) {
      const known = all.get(key)
      if (known) {
        known.times = Math.max(known.times, named.times)
        known.lines.push(...named.lines)
      } else all.set(key, named)
    }
  }
  return [...all.values()]
}

function lettersOf(line: string): string {
  return line.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

function namedOf(look: Look, finding: LookFinding, lines: string[]): Named {
  const {actual, expected} = wholeWords(look.text, finding)
  const [old, now] = [tallyOf(wordsOf(readable(actual))), tallyOf(wordsOf(readable(expected)))]
  const [lost, gained] = [excess(old, now), excess(now, old)]
  const beside = look.text.charAt(finding.start - 1) + look.text.charAt(finding.start + finding.actual.length)
  const isMarkup = lines.length === 1 && /[[\]()<>`"]/.test(finding.actual + finding.expected + beside)
  return {rule: finding.rule, lines, context: contextOf(look.text, finding), lost, gained, isMarkup, times: 1}
}

/** Most letters between a mark and the words that it belongs to. */
const nearby = 40

function contextOf(text: string, {start, actual}: LookFinding): string[] {
  const end = start + actual.length
  const lines = linesTouched(text, start, end)
  // A line that ends what a line before began, as the name of a reference does, is read with that one.
  if (/^[^[\]]*\]/.test(lines[0] ?? '')) return [linesTouched(text, Math.max(0, start - nearby), end).join(' ')]
  if (lines.some((line) => lettersOf(line.replace(/<[^<>]*>/g, ' ')) !== '')) return lines
  return linesTouched(text, Math.max(0, start - nearby), Math.min(text.length, end + nearby))
}

/** Widens a repair to the ends of the words that it cuts. */
function wholeWords(text: string, {start, actual, expected}: LookFinding): {actual: string; expected: string} {
  const before = /[\p{L}\p{N}\p{M}]*$/u.exec(text.slice(Math.max(0, start - 100), start))?.[0] ?? ''
  const end = start + actual.length
  const after = /^[\p{L}\p{N}\p{M}]*/u.exec(text.slice(end, end + 100))?.[0] ?? ''
  return {actual: before + actual + after, expected: before + expected + after}
}
