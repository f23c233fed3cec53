import {type JobResult, type LintJob, runJob} from '../job/index.ts'
import type {RuleMap} from '../run/index.ts'
import type {Fault} from '../source/index.ts'
import {isPlain} from './is-plain.ts'
import {runInWorker} from './run-in-worker.ts'

/** Does a job: here when the text is plain, in a thread with a budget when it might not end. */
export async function runWithinBudget(
  job: LintJob,
  rules: RuleMap,
  module: URL | undefined
): Promise<JobResult | Fault> {
  const isHarmless = isPlain(job.text) && (job.base === undefined || isPlain(job.base))
  try {
    return await (isHarmless || !module ? runJob(job, rules) : runInWorker(job, module))
  } catch (error) {
    return crashed(error)
  }
}

function crashed(error: unknown): Fault & {stack?: string} {
  const stack = error instanceof Error ? error.stack : undefined
  return {
    message: `Listwright crashed: ${error instanceof Error ? error.message : String(error)}`,
    remedy: 'Report it with the file.',
    ...(stack === undefined ? {} : {stack})
  }
}
