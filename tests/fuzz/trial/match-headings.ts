import {type Page, type PageHeading, sectionName} from '../page/page.ts'
import {type Tally, tallyOf} from './tally.ts'

/** Says which heading of one page is which of another: by their titles, equal ones by the words below them. */
export function matchHeadings(before: Page, after: Page): Map<PageHeading, PageHeading> {
  const matches = new Map<PageHeading, PageHeading>()
  const left = new Set(after.headings)
  for (const heading of before.headings) {
    const name = sectionName(heading)
    const words = wordsBelow(before, heading)
    let best: {heading: PageHeading; common: number} | undefined
    for (const candidate of left) {
      if (sectionName(candidate) !== name) continue
      const common = commonOf(words, wordsBelow(after, candidate))
      if (!best || common > best.common) best = {heading: candidate, common}
    }
    if (!best) continue
    matches.set(heading, best.heading)
    left.delete(best.heading)
  }
  return matches
}

function wordsBelow({blocks}: Page, heading: PageHeading): Tally {
  return tallyOf(blocks.filter((block) => block.heading === heading).flatMap(({tokens}) => tokens))
}

function commonOf(one: Tally, other: Tally): number {
  let count = 0
  for (const [word, times] of one) count += Math.min(times, other.get(word) ?? 0)
  return count
}
