/** Most names in a sentence. */
const most = 5

/**
 * Makes a sentence that names things, no more of them than one reads; none where there is nothing to name.
 *
 * @param names without backticks are put into some.
 */
export function naming(names: string[], sentence: (names: string) => string): string[] {
  if (names.length === 0) return []
  const named = names.slice(0, most).map((name) => (name.startsWith('`') ? name : `\`${name}\``))
  if (named.length < names.length) named.push(`${names.length - named.length} more`)
  return [sentence(named.join(', '))]
}
