import {parentPort, workerData} from 'node:worker_threads'
import {type Campaign, run, type Tried} from '../campaign/campaign.ts'
import type {Counterexample} from '../campaign/counterexample.ts'
import {readSources} from './sources.ts'

/** What a thread says: a counterexample as soon as it is found, and in the end what the campaign came to. */
export type Word = {counterexample: Counterexample} | {tried: Tried}

/** Runs a thread's part of a campaign. */
export async function work(): Promise<void> {
  const campaign: Campaign = workerData
  const say = (word: Word): void => parentPort?.postMessage(word)
  const tried = await run(campaign, readSources(process.cwd()), (counterexample) => say({counterexample}))
  say({tried})
}
