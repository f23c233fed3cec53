/** Pairs of spellings that are both right: British and American English, and letters that English lets vary. */
const variants: Array<[RegExp, string]> = [
  [/our/g, 'or'],
  [/(?<=[iy])s(?=[aei])/g, 'z'],
  [/c(?=es?$|ed$|ing$)/g, 's'],
  [/re(?=s?$|d$)/g, 'er'],
  [/([ls])\1/g, '$1'],
  [/ae|oe/g, 'e'],
  [/dgem/g, 'dgm'],
  [/or(?=s?$)/g, 'er'],
  [/ent(?=s?$)/g, 'ant'],
  [/enc(?=es?$|y$)/g, 'anc'],
  [/y/g, 'i'],
  [/is$/, 'es'],
  [/men$/, 'man']
]

/**
 * Tells whether two words that differ by one edit are both right: an inflection, or another spelling of the same word.
 *
 * `at` is where they differ, in the shorter word.
 */
export function isVariant(left: string, right: string, at: number): boolean {
  const length = Math.min(left.length, right.length)
  const isAtEnd = at >= length - (left.length === right.length ? 1 : 0)
  return at === 0 || isAtEnd || normalised(left) === normalised(right)
}

function normalised(word: string): string {
  return variants.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), word)
}
