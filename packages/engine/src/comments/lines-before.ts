import {longestOrdered} from 'mdast-util-curated-list'

/** The ends of lines as CommonMark has them (section 2.1). */
const lineEnd = /\r\n|\r|\n/

/** The last column of each line, at least 1. */
export function lineEnds(text: string): number[] {
  return text.split(lineEnd).map((line) => Math.max(1, line.length))
}

/**
 * Tells for each line of a text which line, counted from 1, it was in another version; nothing for added ones.
 *
 * Lines that are unique in both versions and in the same order are the anchors (patience diff); from these, equal lines
 * are followed up and down. Takes time n log n in the number of lines.
 */
export function linesBefore(base: string, head: string): Array<number | undefined> {
  const [old, now] = [base.split(lineEnd), head.split(lineEnd)]
  const before: Array<number | undefined> = new Array(now.length)
  const taken = new Set<number>()
  const pair = (index: number, other: number): boolean => {
    const isPair = index in now && now[index] === old[other] && before[index] === undefined && !taken.has(other)
    if (!isPair) return false
    before[index] = other + 1
    taken.add(other)
    return true
  }
  const anchors = anchorsOf(old, now)
  for (const [index, other] of anchors) pair(index, other)
  const start: [number, number] = [-1, -1]
  for (const [index, other] of [start, ...anchors]) for (let by = 1; pair(index + by, other + by); by++);
  const end: [number, number] = [now.length, old.length]
  for (const [index, other] of [...anchors, end]) for (let by = 1; pair(index - by, other - by); by++);
  return before
}

/** The most lines that are unique in both versions and stand in the same order, as indices in head and base. */
function anchorsOf(old: string[], now: string[]): Array<[number, number]> {
  const [then, current] = [unique(old), unique(now)]
  const common = [...current].flatMap(([line, index]): Array<[number, number]> => {
    const other = then.get(line)
    return other === undefined ? [] : [[index, other]]
  })
  const kept = longestOrdered(common, ([, a], [, b]) => a - b)
  return common.filter((_, index) => kept.has(index))
}

/** The lines that stand once, with their indices, in order. */
function unique(lines: string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1)
  return new Map(lines.flatMap((line, index) => (counts.get(line) === 1 ? [[line, index]] : [])))
}
