import type {Range} from '../types.ts'

/** Pieces of a text that are to change places; both name pieces by their index in the text. */
export type Rearranged = {
  pieces: readonly Range[]
  /** Those that move; all others keep their order. */
  moved: ReadonlySet<number>
  /** All pieces in the order that they should have. */
  order: readonly number[]
}

/**
 * Writes the text from the first to the last of some pieces with the moved ones in their new places.
 *
 * Only they are taken out and put in, with the line ending and indent that part them from a neighbour: what else stands
 * between pieces, such as a comment, keeps its neighbours. Nothing when a piece does not stand on lines of its own.
 */
export function rearrangedText(text: string, {pieces, moved, order}: Rearranged): string | undefined {
  const gaps = pieces.slice(1).map(({start}, index) => text.slice(pieces[index]?.end ?? start, start))
  if (!gaps.every((gap) => /[\n\r]/.test(gap))) return undefined
  const parts: string[] = []
  let arriving: number[] = []
  let previous: number | undefined
  for (const index of order) {
    if (moved.has(index)) {
      arriving.push(index)
      continue
    }
    parts.push(...parting(previous, index), sourceOf(index))
    previous = index
    arriving = []
  }
  if (previous === undefined) return arriving.map(sourceOf).join(gaps[0] ?? '')
  parts.push(
    joined(gaps.slice(previous)).trimEnd(),
    ...arriving.flatMap((index) => [separator(index), sourceOf(index)])
  )
  return parts.join('')

  function sourceOf(index: number): string {
    return text.slice(pieces[index]?.start, pieces[index]?.end)
  }

  /** What stands between two pieces that stay: the old gap, and what arrives there on the side that it came from. */
  function parting(before: number | undefined, behind: number): string[] {
    const gap = joined(gaps.slice(before ?? 0, behind))
    const above = arriving.flatMap((index) => [separator(index), sourceOf(index)])
    const below = arriving.flatMap((index) => [sourceOf(index), separator(index)])
    if (before === undefined) return [gap.trimStart(), ...below]
    return arriving.every((index) => index > behind) ? [gap, ...below] : [...above, gap]
  }

  /** What parts a piece from its nearer neighbour, comments left out. */
  function separator(index: number): string {
    const sides = [gaps[index - 1], gaps[index]].flatMap((gap) => (gap === undefined ? [] : [tailOf(gap)]))
    return sides.sort(byLength)[0] ?? ''
  }
}

/** Makes one gap of those around pieces that are gone: all that is in them, white space side by side counted once. */
function joined(gaps: readonly string[]): string {
  const parts: string[] = []
  let blanks = ''
  for (const gap of gaps) {
    const rest = gap.trim()
    const head = rest === '' ? gap : gap.slice(0, gap.length - gap.trimStart().length)
    blanks = byLength(blanks, head) < 0 ? head : blanks
    if (rest === '') continue
    parts.push(blanks, rest)
    blanks = tailOf(gap)
  }
  return parts.join('') + blanks
}

function tailOf(gap: string): string {
  return gap.slice(gap.trimEnd().length)
}

/** Compares white space by the lines that it ends. */
function byLength(a: string, b: string): number {
  return linesOf(a) - linesOf(b) || a.length - b.length
}

function linesOf(blanks: string): number {
  return blanks.split(/\r\n|\n|\r/).length
}
