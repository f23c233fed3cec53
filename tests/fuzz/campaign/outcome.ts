import {type Fact, facts, isUnsettled, withheldOf} from '../facts/index.ts'
import type {Mutant} from '../mutants/mutant.ts'
import {type Repaired, repair, type Switches} from '../repair/repair.ts'
import {trialOf} from '../trial/trial.ts'

/** A fact that does not hold. */
export type Violation = {fact: string; detail: string}

/** What came of trying a mutant. */
export type Outcome = {violations: Violation[]; repaired: Repaired}

/**
 * Repairs a mutant and holds facts against the result.
 *
 * @throws {RangeError} when there is no fact of a name.
 */
export async function outcomeOf(mutant: Mutant, names: string[], switches: Switches): Promise<Outcome> {
  const repaired = await repair(mutant, switches)
  if (repaired.before === repaired.after) return {violations: unrepaired(repaired, names), repaired}
  const again = await repair({...mutant, text: repaired.after}, switches)
  const trial = trialOf(repaired, again)
  const violations = names.flatMap((name) => factOf(name)(trial).map((detail) => ({fact: name, detail})))
  return {violations, repaired}
}

/** Without a repair little is left to hold: nothing was promised, and nothing went wrong. */
function unrepaired({left, problems}: Repaired, names: string[]): Violation[] {
  const promised = left.filter(({fix}) => fix === 'safe').map(({rule, message}) => `not made: ${rule}: ${message}`)
  const messages = problems.map(({message}) => message)
  const details: Record<string, string[]> = {
    'second look': promised,
    withheld: withheldOf(left),
    settled: messages.filter(isUnsettled),
    'no problem': messages.filter((message) => !isUnsettled(message))
  }
  return names.flatMap((fact) => (details[fact] ?? []).map((detail) => ({fact, detail})))
}

function factOf(name: string): Fact {
  const fact = facts[name]
  if (!fact) throw new RangeError(`Unexpected fact \`${name}\`, expected one of ${Object.keys(facts).join(', ')}`)
  return fact
}
