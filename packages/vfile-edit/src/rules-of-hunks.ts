import type {Change} from './changes.ts'

/** What is read of a hunk; those of `diff` fit. */
type Hunk = {newStart: number; lines: string[]}

type Range = {start: number; end: number}

/**
 * Says which rules made each hunk of a diff, by name: those of whose ranges one touches a changed line.
 *
 * Among equal lines a diff may mark another one than was repaired, as the last of three blank lines for the first: a
 * hunk that no range touches is made by those that touch the lines around it.
 *
 * @param after the repaired text, with its byte order mark.
 */
export function rulesOfHunks(hunks: Hunk[], after: string, repairs: Iterable<Change>): string[][] {
  const byRule = rangesByRule(repairs, after.startsWith('\uFEFF') ? 1 : 0)
  if (byRule.size === 0) return hunks.map(() => [])
  const starts = lineStarts(after)
  return hunks.map((hunk) => {
    const {changed, shown} = blocksOf(hunk, after, starts)
    const names = [...byRule].filter(([, ranges]) => changed.some((block) => touches(ranges, block)))
    const made = names.length > 0 ? names : [...byRule].filter(([, ranges]) => touches(ranges, shown))
    return made.map(([rule]) => rule)
  })
}

/** The ranges of each rule in order, those that meet put together; rules by name. */
function rangesByRule(repairs: Iterable<Change>, shift: number): Map<string, Range[]> {
  const byRule = new Map<string, Range[]>()
  const inOrder = [...repairs].sort((a, b) => (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : a.start - b.start))
  for (const {rule, start, end} of inOrder) {
    const ranges = byRule.get(rule) ?? []
    const last = ranges.at(-1)
    if (last && start + shift <= last.end) last.end = Math.max(last.end, end + shift)
    else ranges.push({start: start + shift, end: end + shift})
    byRule.set(rule, ranges)
  }
  return byRule
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  return starts
}

/** Where a hunk changes the text, from the end of the line before to the start of the line behind, and all it shows. */
function blocksOf({newStart, lines}: Hunk, after: string, starts: number[]): {changed: Range[]; shown: Range} {
  const changed: Range[] = []
  let line = newStart - 1
  let first: number | undefined
  for (const text of [...lines, ' ']) {
    if (text.startsWith(' ') && first !== undefined) {
      changed.push(between(first, line, after, starts))
      first = undefined
    }
    if (text.startsWith('+') || text.startsWith('-')) first ??= line
    if (text.startsWith('+') || text.startsWith(' ')) line++
  }
  return {changed, shown: between(newStart - 1, line - 1, after, starts)}
}

/** From where the text of the line before the first one ends to where the last one, which is not meant, starts. */
function between(first: number, last: number, after: string, starts: number[]): Range {
  const start = starts[first] ?? after.length
  const lineEnd = /\r?\n$/.exec(after.slice(Math.max(0, start - 2), start))?.[0].length ?? 0
  return {start: start - lineEnd, end: starts[last] ?? after.length}
}

/** Tells whether one of some ranges, in order and apart from each other, reaches a block. */
function touches(ranges: Range[], {start, end}: Range): boolean {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle]?.end ?? 0) < start) low = middle + 1
    else high = middle
  }
  const nearest = ranges[low]
  return nearest !== undefined && nearest.start <= end
}
