import type {Fact} from './fact.ts'

/** Repairs come to an end, and a second run changes nothing. */
export const settled: Fact = ({repaired, again}) => {
  const faults = [...repaired.problems, ...again.problems].map(({message}) => message).filter(isUnsettled)
  if (again.after !== repaired.after) {
    const rules = again.found.filter(({fix}) => fix === 'safe').map(({rule}) => rule)
    faults.push(`a second run changes more: ${[...new Set(rules)].join(', ')}`)
  }
  return faults
}

/** Tells problems of repairs that undo each other or go on for ever. */
export function isUnsettled(message: string): boolean {
  return /cycle of repairs|repairs without end/.test(message)
}
