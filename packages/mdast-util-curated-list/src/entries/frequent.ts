/** Least number of neighbours that have the same text for it to name none of them. */
const leastShares = 3

/** Finds texts that at least three neighbours share: a kind, a state or a way there (`Solution`), not a name. */
export function frequent(texts: Iterable<string>): Set<string> {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count >= leastShares).map(([text]) => text))
}
