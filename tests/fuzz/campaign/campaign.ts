import {type Mutant, mutantOf, type Sources} from '../mutants/mutant.ts'
import type {Switches} from '../repair/repair.ts'
import {type Counterexample, kindOf} from './counterexample.ts'
import {type Outcome, outcomeOf} from './outcome.ts'
import {shrinkMutant} from './shrink-mutant.ts'

/** What to try, and for how long. */
export type Campaign = {
  /** The seed of the first mutant; the next ones follow by `step`. */
  seed: number
  step: number
  /** Whatever comes first ends it. */
  most: {mutants: number; milliseconds: number}
  /** Names of the facts to hold. */
  facts: string[]
  switches: Switches
  /** Counterexamples of one kind (fact and rules) that are shrunk; the rest is counted. */
  examples: number
}

/** What a campaign came to. */
export type Tried = {
  mutants: number
  /** Mutants that something was repaired in, all repairs made, and all that the proof withheld. */
  repaired: number
  repairs: number
  withheld: number
  /** Mutants that violate a fact, by its name. */
  violations: Record<string, number>
  milliseconds: number
}

/** A campaign that has tried nothing. */
export const noneTried: Tried = {mutants: 0, repaired: 0, repairs: 0, withheld: 0, violations: {}, milliseconds: 0}

/** Adds up what parts of a campaign came to that ran at the same time. */
export function together(one: Tried, other: Tried): Tried {
  const violations = {...one.violations}
  for (const [fact, count] of Object.entries(other.violations)) violations[fact] = (violations[fact] ?? 0) + count
  return {
    mutants: one.mutants + other.mutants,
    repaired: one.repaired + other.repaired,
    repairs: one.repairs + other.repairs,
    withheld: one.withheld + other.withheld,
    violations,
    milliseconds: Math.max(one.milliseconds, other.milliseconds)
  }
}

/** Tries one mutant after the other, and tells of each new kind of violation as soon as it is shrunk. */
export async function run(
  campaign: Campaign,
  sources: Sources,
  tell: (counterexample: Counterexample) => void
): Promise<Tried> {
  const {facts, switches, most, examples} = campaign
  const start = performance.now()
  const isNew = limiter(examples)
  let tried = noneTried
  for (let seed = campaign.seed; tried.mutants < most.mutants; seed += campaign.step) {
    if (performance.now() - start > most.milliseconds) break
    const mutant = mutantOf(seed, sources)
    const outcome = await outcomeOf(mutant, facts, switches)
    tried = together(tried, countOf(outcome))
    const rules = rulesThatRepair(outcome)
    for (const fact of new Set(outcome.violations.map((violation) => violation.fact))) {
      if (!isNew(`${fact} in a mutant, ${rules}`)) continue
      const small = await smallest(seed, mutant, fact, switches)
      if (isNew(kindOf(small))) tell(small)
    }
  }
  return {...tried, milliseconds: performance.now() - start}
}

/** Lets each kind pass so many times. */
function limiter(most: number): (kind: string) => boolean {
  const counts = new Map<string, number>()
  return (kind) => {
    const count = (counts.get(kind) ?? 0) + 1
    counts.set(kind, count)
    return count <= most
  }
}

function countOf({violations, repaired}: Outcome): Tried {
  return {
    mutants: 1,
    repaired: repaired.after === repaired.before ? 0 : 1,
    repairs: repaired.fixed,
    withheld: repaired.withheld,
    violations: Object.fromEntries(violations.map(({fact}) => [fact, 1])),
    milliseconds: 0
  }
}

function rulesThatRepair({repaired}: Outcome): string {
  const rules = repaired.looks.flatMap(({findings}) => findings.map(({rule}) => rule))
  return [...new Set(rules)].sort().join(' ')
}

async function smallest(seed: number, mutant: Mutant, fact: string, switches: Switches): Promise<Counterexample> {
  const small = await shrinkMutant(mutant, async (smaller) => {
    const {violations} = await outcomeOf(smaller, [fact], switches)
    return violations.length > 0
  })
  const {violations, repaired} = await outcomeOf(small, [fact], switches)
  const [violation = {fact, detail: 'not seen again'}] = violations
  return {seed, mutant: small, after: repaired.after, violation}
}
