import {commandData} from '@listwright/engine/escape'
import {type Context, contextOf, type Io} from './context.ts'
import {emptyReport} from './empty-report.ts'
import {Failure} from './failure.ts'
import {ApiError} from './github/api-error.ts'
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
    const token = io.env['INPUT_GITHUB-TOKEN']?.trim() ?? ''
    if (token !== '') io.write(`::add-mask::${commandData(token)}\n`)
    context = contextOf(io.env)
    return await run(context, io)
  } catch (error) {
    return writeResults({report: emptyReport(problemsOf(error)), notices: [], page: context?.page ?? ''}, io)
  }
}

function problemsOf(error: unknown): Failure['problems'] {
  if (error instanceof Failure) return error.problems
  if (error instanceof ApiError) {
    const remedy = 'Give the job `permissions: contents: read`, and `pull-requests: read` in a private repository.'
    return [{message: `Unexpected answer of GitHub's API: ${error.message}`, remedy}]
  }
  const stack = error instanceof Error ? error.stack : undefined
  const remedy = 'This is a bug of listwright; please report it: https://github.com/listwright/listwright/issues'
  return [
    {message: error instanceof Error ? error.message : String(error), remedy, ...(stack !== undefined && {stack})}
  ]
}
