import type {Found} from '../run/index.ts'
import type {CausePlace, Finding} from '../types.ts'

/**
 * Puts findings with one cause together: those of one rule with the same group become one, with count and places.
 *
 * The result is in source order; a cause stands where its first place is.
 */
export function byCause(found: Iterable<Found>): Finding[] {
  const causes = new Map<string, Found[]>()
  const all: Found[][] = []
  for (const one of [...found].sort(inSourceOrder)) {
    const key = one.group === undefined ? undefined : JSON.stringify([one.rule, one.severity, one.group])
    const members = key === undefined ? undefined : causes.get(key)
    if (members) members.push(one)
    else {
      const cause = [one]
      all.push(cause)
      if (key !== undefined) causes.set(key, cause)
    }
  }
  return all.map(merged)
}

function merged(members: Found[]): Finding {
  const [first] = members
  if (!first) throw new RangeError('Unexpected cause without a finding')
  const {group: _, ...finding} = first
  if (members.length === 1) return finding
  const fix = members.some((member) => member.fix === 'safe') ? 'safe' : first.fix
  return {...finding, fix, count: members.length, places: members.map((member) => placeOf(member, first))}
}

/** A place of a cause, with its own message and repair where they are others than the first one's. */
function placeOf(one: Found, first: Found): CausePlace {
  const own = repairOf(one)
  const isOther = JSON.stringify(own) !== JSON.stringify(repairOf(first))
  return {...one.place, ...(one.message !== first.message && {message: one.message}), ...(isOther && own)}
}

function repairOf({repair, actual, expected, suggest, fix}: Found): Partial<Found> {
  return {
    ...(repair !== undefined && {repair}),
    ...(actual !== undefined && {actual}),
    ...(expected !== undefined && {expected}),
    ...(suggest !== undefined && {suggest}),
    fix
  }
}

function inSourceOrder(a: Found, b: Found): number {
  return (
    a.place.start.offset - b.place.start.offset ||
    a.place.end.offset - b.place.end.offset ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
