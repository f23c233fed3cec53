/**
 * Finds the word that was most likely meant: at most a third of the letters are wrong, swapped neighbours count once.
 *
 * Nothing when no word is near, or when the text is too long to be one of them.
 */
export function nearest(text: string, words: Iterable<string>): string | undefined {
  if (text.length > 64) return undefined
  let best: string | undefined
  let least = Math.max(1, Math.floor(text.length / 3)) + 1
  for (const word of words) {
    const wrong = distance(text.toLowerCase(), word.toLowerCase())
    if (wrong < least) [best, least] = [word, wrong]
  }
  return best
}

/** Damerau's distance with adjacent swaps (optimal string alignment). */
function distance(a: string, b: string): number {
  let [before, last]: number[][] = [[], Array.from({length: b.length + 1}, (_, index) => index)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1]
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swapped = isSwap ? at(before, j - 2) + 1 : Infinity
      row.push(Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (isSame ? 0 : 1), swapped))
    }
    ;[before, last] = [last, row]
  }
  return at(last, b.length)
}

function at(row: number[] | undefined, index: number): number {
  return row?.[index] ?? Infinity
}
