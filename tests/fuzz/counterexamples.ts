import {fileURLToPath} from 'node:url'
import {run} from './campaign/campaign.ts'
import {counterexampleText} from './campaign/counterexample.ts'
import {missingLists, readSources} from './command/sources.ts'
import {standardFacts} from './facts/index.ts'
import type {Sources} from './mutants/mutant.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** What mutants are made of, and why that may be less than elsewhere. */
export const sources: Sources & {missing: string | undefined} = {...readSources(root), missing: missingLists(root)}

/** What came of trying fixed seeds: how many were repaired, and what is wrong with them as texts to read. */
export type Tried = {repaired: number; counterexamples: string[]}

/** Tries so many seeds from the first on, however long it takes. */
export async function trySeeds(mutants: number, {lists, rules}: Sources): Promise<Tried> {
  const counterexamples: string[] = []
  const most = {mutants, milliseconds: Number.POSITIVE_INFINITY}
  const campaign = {seed: 1, step: 1, most, facts: standardFacts, switches: {proof: true}, examples: 1}
  const tell = (counterexample: Parameters<typeof counterexampleText>[0]): void => {
    counterexamples.push(counterexampleText(counterexample))
  }
  const {repaired} = await run(campaign, {lists, rules}, tell)
  return {repaired, counterexamples}
}
