import {ranked, tally} from './tally.ts'

/** What places agree on: the commonest value, how many have it, of how many that could. */
export type Convention<Value> = {
  value: Value
  support: number
  of: number
  /** How many of the others are slips for certain, by the habit of their own section. */
  slips?: number
}

/** Least number of comparable places that make a convention (design 3.3). */
export const leastPlaces = 5

/** Least share of them that has to agree (design 3.3). */
const leastShare = 0.8

/**
 * Counts what places do; `undefined` values do not compare and are left out.
 *
 * Returns the commonest value, the first seen among equals; nothing without any value.
 */
export function agreement<Value>(values: Iterable<Value | undefined>): Convention<Value> | undefined {
  const counted = tally(values)
  const [first] = ranked(counted)
  return first && {value: first[0], support: first[1], of: counted.of}
}

/** Tells whether a convention is firm enough to be enforced: 80 % of at least 5 places. */
export function holds<Value>(convention: Convention<Value> | undefined): convention is Convention<Value> {
  return convention !== undefined && convention.of >= leastPlaces && convention.support >= convention.of * leastShare
}

/** Share from which a change is held to what is a matter of style, and least places among which one does not count. */
const firmShare = 0.95
const manyPlaces = 10

/**
 * Tells whether a convention is firm enough to hold a change to it where it is a matter of style: 95 % of at least 5
 * places, or all but one of at least 10.
 *
 * What more places than that do otherwise has been let pass by those who look after the list: whoever adds an entry is
 * not to be stopped for it.
 */
export function holdsFirmly<Value>(convention: Convention<Value> | undefined): convention is Convention<Value> {
  if (!holds(convention)) return false
  const {support, of} = convention
  return support >= of * firmShare || (of >= manyPlaces && of - support <= 1)
}

/** Least places from which a habit that holds firmly makes a repair certain: with fewer, two slips look like a habit. */
const certainPlaces = 10

/**
 * Tells whether a learned habit is firm enough to repair by it unasked: it holds firmly, in at least 10 places.
 *
 * A place that the habit of its own section shows to be a slip does not speak against the same habit of the list. So what
 * is certain does not depend on whether the slips were mended already, and a second repair finds nothing to add.
 */
export function isCertain<Value>(convention: Convention<Value> | undefined): convention is Convention<Value> {
  if (!convention || convention.of < certainPlaces) return false
  const {support, slips = 0} = convention
  return holds(convention) && holdsFirmly({...convention, support: support + slips})
}
