import type {FixOptions} from './look.ts'
import {wantedIn} from './message.ts'
import {causeOf} from './promise.ts'
import type {Repaired} from './repair.ts'

/** Causes that are tried one by one: each try repairs the whole text once more. */
const mostTries = 20

/** Repairs a text but for some causes. */
export type RepairWithout = (held: ReadonlySet<string>) => Promise<Repaired>

/**
 * Finds the causes that are to be left alone so that a further run wants nothing; none when it wants nothing anyway.
 *
 * Those that would want more themselves come first, then the one whose repairs bring another to want more; where no
 * single one of the first twenty does, all.
 *
 * @param held causes that were left alone already.
 */
export async function restlessCauses(
  repaired: Repaired,
  held: ReadonlySet<string>,
  options: FixOptions,
  repairWithout: RepairWithout
): Promise<string[]> {
  const more = wantedMore(repaired, held, options)
  const made = [...new Set(repaired.applied.map(causeOf))]
  const own = made.filter((cause) => more.has(cause))
  if (more.size === 0 || own.length > 0) return own
  for (const cause of made.slice(0, mostTries)) {
    const without = new Set([...held, cause])
    if (wantedMore(await repairWithout(without), without, options).size === 0) return [cause]
  }
  return made
}

/** The causes that leave something to do for a further run. */
function wantedMore(repaired: Repaired, held: ReadonlySet<string>, options: FixOptions): Set<string> {
  const {left, reasonFor, applied, cycle, unfinished} = repaired
  if (cycle.length > 0 || unfinished.length > 0 || applied.length === 0) return new Set()
  const wanted = wantedIn(left, options).filter((edit) => reasonFor(edit) === undefined)
  return new Set(wanted.map(causeOf).filter((cause) => !held.has(cause)))
}
