import {commandData} from '@listwright/engine/escape'
import {type Context, contextOf, type Io} from './context.ts'
import {emptyReport} from './empty-report.ts'
import {Failure} from './failure.ts'
import {apiProblem, asApiError, issues} from './github/api-problem.ts'
import {writeResults} from './output/results.ts'
import {run} from './run.ts'

/**
 * Runs the Action and gives its exit code: 0 nothing found, 1 something found, 2 it could not do its job.
 *
 * The code is the verdict of the lint: what could be posted does not change it.
 */
export async function main(io: Io): Promise<0 | 1 | 2> {
  let context: Context | undefined
  try {
    for (const line of linesOf(io.env['INPUT_GITHUB-TOKEN'])) io.write(`::add-mask::${commandData(line)}\n`)
    context = contextOf(io.env)
    return await run(context, io)
  } catch (error) {
    return writeResults({report: emptyReport(problemsOf(error)), notices: [], page: context?.page ?? ''}, io)
  }
}

function problemsOf(error: unknown): Failure['problems'] {
  if (error instanceof Failure) return error.problems
  const failure = asApiError(error)
  if (failure) return [apiProblem(failure)]
  if (isOfSystem(error)) {
    const remedy = 'Look at disk and permissions of the runner, and run the job again.'
    return [{message: `Unexpected error of the runner: ${error.message}`, remedy}]
  }
  const stack = error instanceof Error ? error.stack : undefined
  const remedy = `This is a bug of listwright; please report it: ${issues}`
  return [
    {message: error instanceof Error ? error.message : String(error), remedy, ...(stack !== undefined && {stack})}
  ]
}

/** Tells whether the system refused something: files, memory, processes. */
function isOfSystem(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error
}

/** A secret is masked line by line: the log has each on a line of its own. */
function linesOf(secret = ''): string[] {
  return secret
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
