import type {Side} from './state.ts'

/** A line of a patch: in which hunk it is, and its numbers before and after where it has them. */
type DiffLine = {hunk: number; before?: number; after?: number}

/** Reads the lines of a patch in their order. */
export function diffLines(patch: string): DiffLine[] {
  const lines: DiffLine[] = []
  let [hunk, before, after] = [-1, 0, 0]
  for (const text of patch.split('\n')) {
    const [, left, right] = /^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(text) ?? []
    if (left !== undefined) [hunk, before, after] = [hunk + 1, Number(left), Number(right)]
    else if (text.startsWith('-')) lines.push({hunk, before: before++})
    else if (text.startsWith('+')) lines.push({hunk, after: after++})
    else if (text.startsWith(' ')) lines.push({hunk, before: before++, after: after++})
  }
  return lines
}

/** Where a line of one side is among the lines of a patch; -1 when it is not there. */
export function indexOfLine(lines: DiffLine[], side: Side, number: number): number {
  return lines.findIndex((line) => (side === 'LEFT' ? line.before : line.after) === number)
}
