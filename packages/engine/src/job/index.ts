export type {JobResult, LintJob} from './job.ts'
export {runJob} from './run-job.ts'
