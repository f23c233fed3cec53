import {type Convention, hasOwnTitles, holds} from 'mdast-util-curated-list'
import type {RuleContext} from 'unified-list-rule'

/** Least number of titles, and least share of them, that make a matter of taste firm where titles are quotations. */
const least = {of: 20, share: 0.95}

/**
 * Gives the convention back when it is firm enough to hold titles to it in a matter of taste: capitals and marks.
 *
 * Where publishers worded the titles it must be firmer than elsewhere. What an addition quotes is for the list's owner
 * to restyle: nothing is firm when there is a base to learn from.
 */
export function firm<Value>(
  found: Convention<Value> | undefined,
  {learned, isChange}: RuleContext
): Convention<Value> | undefined {
  if (isChange || !holds(found)) return undefined
  const isFirm = hasOwnTitles(learned) || (found.of >= least.of && found.support >= found.of * least.share)
  return isFirm ? found : undefined
}
