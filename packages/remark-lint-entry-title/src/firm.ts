import {type Convention, type CuratedList, hasOwnTitles, holds} from 'mdast-util-curated-list'

/** Least number of titles, and least share of them, that make a matter of taste firm where titles are quotations. */
const least = {of: 20, share: 0.95}

/** Gives the test for conventions of taste: where publishers worded the titles, they must be firmer than elsewhere. */
export function firmness(
  list: CuratedList
): <Value>(found: Convention<Value> | undefined) => found is Convention<Value> {
  const isOwn = hasOwnTitles(list)
  return <Value>(found: Convention<Value> | undefined): found is Convention<Value> =>
    holds(found) && (isOwn || (found.of >= least.of && found.support >= found.of * least.share))
}
