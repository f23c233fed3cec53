import {Worker} from 'node:worker_threads'
import type {JobResult, LintJob} from '../job/index.ts'
import type {Fault} from '../source/index.ts'

/** Milliseconds that one file may take. */
const mostMilliseconds: number = 30_000

/** Megabytes of memory that one file may take. */
const mostMegabytes: number = 2048

/** What a thread is given, and by which it knows that it is one of ours. */
export type WorkerData = {listwrightJob: LintJob}

/**
 * Lints in a thread that is stopped when it takes too long or too much memory: a parser cannot be interrupted from
 * within.
 *
 * @param module calls `serveLintJobs()` when it is loaded.
 */
export async function runInWorker(
  job: LintJob,
  module: URL,
  milliseconds: number = mostMilliseconds,
  megabytes: number = mostMegabytes
): Promise<JobResult | Fault> {
  const workerData: WorkerData = {listwrightJob: job}
  const worker = new Worker(module, {workerData, resourceLimits: {maxOldGenerationSizeMb: megabytes}})
  let timer: NodeJS.Timeout | undefined
  try {
    return await new Promise<JobResult | Fault>((resolve, reject) => {
      timer = setTimeout(() => resolve(tooSlow(milliseconds)), milliseconds)
      worker.once('message', resolve)
      worker.once('error', (error) => (isOutOfMemory(error) ? resolve(tooBig(megabytes)) : reject(error)))
      worker.once('exit', (code) => reject(new Error(`the thread that lints ended with ${code}`)))
    })
  } finally {
    clearTimeout(timer)
    await worker.terminate()
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}

function tooSlow(milliseconds: number): Fault {
  return {
    message: `Unexpected file that takes more than ${milliseconds / 1000} s to lint, gave up`,
    remedy: 'Look for thousands of unclosed brackets, asterisks or nested items, or leave it out with `ignore`.'
  }
}

function tooBig(megabytes: number): Fault {
  return {
    message: `Unexpected file that takes more than ${megabytes} MB of memory to lint, gave up`,
    remedy: 'Split it, or leave it out with `ignore` in the config.'
  }
}
