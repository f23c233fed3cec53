import {Worker} from 'node:worker_threads'
import {type Campaign, noneTried, type Tried, together} from '../campaign/campaign.ts'
import {counterexampleText, kindOf} from '../campaign/counterexample.ts'
import type {Options} from './options.ts'
import {missingLists} from './sources.ts'
import type {Word} from './work.ts'

/** Runs a campaign in threads, prints each new kind of violation and in the end what was tried; exits with 1 on violations. */
export async function lead(options: Options, module: URL): Promise<void> {
  const missing = missingLists(process.cwd())
  if (missing !== undefined) console.log(missing)
  console.log(`Seed ${options.seed}, ${options.workers} thread(s), proof ${options.isProven ? 'on' : 'off'}`)
  const told = new Map<string, number>()
  const hear = (word: Word): void => {
    if (!('counterexample' in word)) return
    const kind = kindOf(word.counterexample)
    told.set(kind, (told.get(kind) ?? 0) + 1)
    if ((told.get(kind) ?? 0) <= options.examples) console.log(`\n${counterexampleText(word.counterexample)}`)
  }
  const parts = Array.from({length: options.workers}, (_, index) => partOf(campaignOf(options, index), module, hear))
  const tried = (await Promise.all(parts)).reduce(together, noneTried)
  console.log(summaryOf(tried))
  if (Object.keys(tried.violations).length > 0) process.exitCode = 1
}

function campaignOf(options: Options, index: number): Campaign {
  const {seed, workers, mutants, seconds, facts, examples, isProven} = options
  return {
    seed: seed + index,
    step: workers,
    most: {mutants: Math.ceil(mutants / workers), milliseconds: seconds * 1000},
    facts,
    switches: {proof: isProven},
    examples
  }
}

/** Runs one thread's part. */
function partOf(campaign: Campaign, module: URL, hear: (word: Word) => void): Promise<Tried> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(module, {workerData: campaign})
    worker.on('message', (word: Word) => ('tried' in word ? resolve(word.tried) : hear(word)))
    worker.on('error', reject)
    worker.on('exit', (code) => reject(new Error(`Unexpected end of a thread with code ${code}`)))
  })
}

function summaryOf({mutants, repaired, repairs, withheld, violations, milliseconds}: Tried): string {
  const seconds = milliseconds / 1000
  const pace = Math.round(mutants / Math.max(seconds, 0.001))
  const faults = Object.entries(violations).map(([fact, count]) => `  ${fact}: ${count}`)
  return [
    `${mutants} mutants in ${seconds.toFixed(1)} s (${pace} a second), ${repaired} repaired, ${repairs} repairs made, ${withheld} withheld`,
    faults.length === 0 ? 'No violation.' : 'Mutants that violate a fact:',
    ...faults
  ].join('\n')
}
