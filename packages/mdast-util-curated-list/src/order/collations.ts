/** A way to compare titles. */
export type Collation =
  | 'dictionary'
  | 'dictionary, numbers by value'
  | 'letters only'
  | 'without articles'
  | 'characters'

const dictionary = new Intl.Collator('en', {sensitivity: 'base'})
const numeric = new Intl.Collator('en', {sensitivity: 'base', numeric: true})
const letters = new Intl.Collator('en', {sensitivity: 'base', ignorePunctuation: true})

/** What title makers skip at the front: articles of English, German, French, Spanish, Italian and Portuguese. */
const article = /^(?:an?|the|der|die|das|le|la|les|el|los|las|il|lo|gli|os?|as)\s+|^l['’]/iu

/** Characters in front of the first letter or digit, such as quotes, dots and emoji. */
const front = /^[^\p{L}\p{N}]+/u

/**
 * Compares two titles under a collation; negative when `a` comes first, 0 when both orders do.
 *
 * `dictionary` is the root order of the Unicode Collation Algorithm (UTS #10) without case and accents; `characters`
 * compares lower-cased UTF-16 code units, as `sort` scripts of lists do.
 */
export const collations: Record<Collation, (a: string, b: string) => number> = {
  dictionary: dictionary.compare,
  'dictionary, numbers by value': numeric.compare,
  'letters only': (a, b) => letters.compare(a.replace(front, ''), b.replace(front, '')),
  'without articles': (a, b) => dictionary.compare(bare(a), bare(b)),
  characters: (a, b) => byCharacter(a.toLowerCase(), b.toLowerCase())
}

/** The names of all collations, the ones a list is more likely to mean first. */
export const collationNames: readonly Collation[] = [
  'dictionary',
  'characters',
  'letters only',
  'without articles',
  'dictionary, numbers by value'
]

function bare(title: string): string {
  return title.replace(front, '').replace(article, '')
}

function byCharacter(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
