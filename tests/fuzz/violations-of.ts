import {outcomeOf, type Violation} from './campaign/outcome.ts'
import {standardFacts} from './facts/index.ts'
import type {Settings} from './mutants/settings.ts'
import {ruleIds} from './repair/repair.ts'

/** Repairs a text with some rules, by id with their options, and gives the facts that do not hold then. */
export async function violationsOf(text: string, rules: Settings): Promise<Violation[]> {
  const settings = Object.fromEntries(ruleIds.map((rule) => [rule, rules[rule] ?? ('off' as const)]))
  const {violations} = await outcomeOf({text, settings}, standardFacts, {proof: true})
  return violations
}
