import type {Mutant} from '../mutants/mutant.ts'
import {ruleIds} from '../repair/repair.ts'
import {type Budget, type Shows, shrinkParts, shrinkText} from './shrink.ts'

/** Most repairs that one mutant is shrunk with. */
const mostTries = 600

/**
 * Makes a mutant as small as it can: turns rules off, takes options away, then leaves text out.
 *
 * What is left of the rules are those that are needed, so that they say who did it.
 */
export async function shrinkMutant(mutant: Mutant, shows: Shows<Mutant>): Promise<Mutant> {
  const budget: Budget = {tries: mostTries}
  const plain = {...mutant, settings: {}}
  const start = (await shows(plain)) ? plain : mutant
  const lines = await shrinkLines(start, shows, budget)
  const settled = await shrinkRules(lines, shows, budget)
  return {...settled, text: await shrinkText(settled.text, (text) => shows({...settled, text}), budget)}
}

async function shrinkLines(mutant: Mutant, shows: Shows<Mutant>, budget: Budget): Promise<Mutant> {
  const lines = mutant.text.split(/(?<=\r\n|\n|\r(?!\n))/)
  const fewer = await shrinkParts(lines, (some) => shows({...mutant, text: some.join('')}), budget)
  return {...mutant, text: fewer.join('')}
}

async function shrinkRules(mutant: Mutant, shows: Shows<Mutant>, budget: Budget): Promise<Mutant> {
  const settingsWith = (on: string[]): Mutant['settings'] => ({
    ...mutant.settings,
    ...Object.fromEntries(ruleIds.filter((rule) => !on.includes(rule)).map((rule) => [rule, 'off' as const]))
  })
  const on = ruleIds.filter((rule) => mutant.settings[rule] !== 'off')
  const needed = await shrinkParts(on, (some) => shows({...mutant, settings: settingsWith(some)}), budget)
  return {...mutant, settings: settingsWith(needed)}
}
