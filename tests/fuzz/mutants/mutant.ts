import {generate} from './generate.ts'
import {mutate} from './mutate.ts'
import {joinLines} from './mutations/endings.ts'
import {randomOf} from './random.ts'
import {windowOf} from './real-lists.ts'
import {chooseSettings, type Settings} from './settings.ts'

/** A list to repair, and what the rules are set to. */
export type Mutant = {text: string; settings: Settings}

/** What mutants are made of. */
export type Sources = {
  /** Real lists, as lines; without them all mutants are made lists. */
  lists: string[][]
  /** Ids of all rules. */
  rules: string[]
}

/** Makes the mutant of a seed: always the same one from the same sources. */
export function mutantOf(seed: number, {lists, rules}: Sources): Mutant {
  const random = randomOf(seed)
  const isReal = lists.length > 0 && random.chance(0.4)
  const lines = isReal ? windowOf(random.pick(lists), random) : generate(random)
  const settings = chooseSettings(random, rules)
  return {text: joinLines(mutate(lines, random), random), settings}
}
