/**
 * What may stand between a link and the separator without being the description: a parenthesis, a code chip, emphasis,
 * a number (of stars, of the year), `by …`, at most three of them. It is one only when a separator follows.
 */
const aside =
  /(?:\s*(?:`[^`\n]{1,80}`|\((?:[^()\n]|\([^()\n]*\)){1,200}\)|\[[^[\]\n]{1,80}\]|_[^_\n]{1,60}_|\*{1,2}[^*\n]{1,60}\*{1,2}|★?[\d.,]{1,9}k?\+?|by\s[^\n–—]{1,60}?(?=\s[-–—]))){1,3}(?=\s+(?:[-–—]{1,3}|:)\s)/y

/** Moves an offset on over asides that a separator follows, no further than `to`. */
export function overAsides(text: string, from: number, to: number): number {
  aside.lastIndex = from
  const length = aside.exec(text)?.[0].length ?? 0
  return from + length < to ? from + length : from
}
