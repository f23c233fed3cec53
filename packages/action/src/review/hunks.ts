/** A hunk of a patch, in lines of the new side. */
export type Hunk = {
  start: number
  end: number
  /** Lines behind which lines of the old side were removed. */
  removedAfter: number[]
}

/** Reads the hunks of a patch as the API gives it: without the header of the file. */
export function hunksOf(patch: string): Hunk[] {
  const hunks: Hunk[] = []
  let line = 0
  for (const text of patch.split('\n')) {
    const [, start, length = '1'] = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(text) ?? []
    const hunk = hunks.at(-1)
    if (start !== undefined) {
      line = Number(start)
      hunks.push({start: line, end: line + Number(length) - 1, removedAfter: []})
    } else if (text.startsWith('-')) hunk?.removedAfter.push(line - 1)
    else if (text.startsWith('+') || text.startsWith(' ')) line++
  }
  return hunks
}

/**
 * Tells whether GitHub takes a suggestion for these lines and can apply it: all of them in one hunk, and nothing removed
 * between them.
 */
export function canSuggest(hunks: Hunk[], start: number, end: number): boolean {
  const hunk = hunks.find((one) => one.start <= start && end <= one.end)
  return hunk?.removedAfter.every((line) => line < start || line >= end) === true
}
