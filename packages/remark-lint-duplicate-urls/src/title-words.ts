import type {Entry} from 'mdast-util-curated-list'

const known = new WeakMap<Entry, string[]>()

/** The words of an entry's title, folded: no markup, case, punctuation or width; `+` and `#` stay (C, C++, C#). */
function titleWords(entry: Entry): string[] {
  const words = known.get(entry) ?? fold(entry.title.text)
  known.set(entry, words)
  return words
}

/** The words of a text, folded. */
export function fold(text: string): string[] {
  const plain = text.slice(0, longest).replace(/<[^<>]{0,80}>/g, '')
  return (
    plain
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}+#]+/gu) ?? []
  )
}

/** UTF-16 units; longer than any title. */
const longest = 400

/** Says whether two titles have the same letters and digits, however they are spaced. */
export function isSameTitle(a: Entry, b: Entry): boolean {
  return titleWords(a).join('') === titleWords(b).join('')
}

/** Least share of the longer title that the shorter one must hold to be about the same thing. */
const leastShare = 2 / 3

/** Says whether two titles name one thing: the same, or all words of the shorter (two or more) in the longer. */
export function isSameSubject(a: Entry, b: Entry): boolean {
  if (isSameTitle(a, b)) return true
  const [shorter = [], longer = []] = [titleWords(a), titleWords(b)].sort((x, y) => x.length - y.length)
  const words = new Set(longer)
  return shorter.length >= 2 && shorter.length >= longer.length * leastShare && shorter.every((word) => words.has(word))
}

/** Says whether two titles begin alike and end apart, as the names of two editions do. */
export function areVariants(a: Entry, b: Entry): boolean {
  const [first = [], second = []] = [titleWords(a), titleWords(b)]
  let common = 0
  while (common < first.length && first[common] === second[common]) common++
  return common > 0 && common < first.length && common < second.length
}
