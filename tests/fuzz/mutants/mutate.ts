import {constructMutations} from './mutations/constructs.ts'
import {itemMutations} from './mutations/items.ts'
import {lineMutations} from './mutations/lines.ts'
import type {Mutation} from './mutations/mutation.ts'
import {scriptMutations} from './mutations/scripts.ts'
import type {Random} from './random.ts'

const kinds: Mutation[][] = [lineMutations, itemMutations, constructMutations, scriptMutations].map(Object.values)

/** Mutates a list up to five times; one in eight stays as it is. */
export function mutate(lines: string[], random: Random): string[] {
  let mutated = lines
  for (let times = random.pick([0, 1, 1, 2, 2, 3, 4, 5]); times > 0; times--) {
    const mutation = random.pick(random.pick(kinds))
    mutated = mutation(mutated, random)
  }
  return mutated
}
