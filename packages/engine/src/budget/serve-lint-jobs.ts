import {isMainThread, parentPort, workerData} from 'node:worker_threads'
import {runJob} from '../job/index.ts'
import {rules} from '../rules/index.ts'
import type {WorkerData} from './run-in-worker.ts'

/** Does the job of a thread that `runInWorker` started; `false` in any other thread, where nothing is done. */
export function serveLintJobs(): boolean {
  if (isMainThread || !isJob(workerData)) return false
  runJob(workerData.listwrightJob, rules).then(
    // Trees are too large to be sent, and rarely wanted.
    ({lists: _, ...result}) => parentPort?.postMessage(result),
    // Thrown outside of the promise, it becomes the error event of the thread.
    (error: unknown) =>
      setImmediate(() => {
        throw error
      })
  )
  return true
}

function isJob(data: unknown): data is WorkerData {
  return typeof data === 'object' && data !== null && 'listwrightJob' in data
}
