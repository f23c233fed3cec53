import type {Draft} from './draft.ts'

/** Least number of neighbours whose links say the same for the label to name none of them. */
const leastShares = 3

/** Finds labels that the links of at least three neighbours share; they say how to get there, not what is there. */
export function sharedLabels(drafts: Draft[]): Set<string> {
  const counts = new Map<string, number>()
  for (const {reading} of drafts) {
    if (reading) counts.set(reading.link.label, (counts.get(reading.link.label) ?? 0) + 1)
  }
  return new Set([...counts].filter(([, count]) => count >= leastShares).map(([label]) => label))
}
