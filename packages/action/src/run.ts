import type {CommitEvent} from './commits/contribution.ts'
import {openContribution} from './commits/open-contribution.ts'
import type {Context, Io} from './context.ts'
import {emptyReport} from './empty-report.ts'
import {type Event, eventOf} from './event/event.ts'
import {pullOfRun} from './event/pull-of-run.ts'
import {apiTold, asApiError} from './github/api-problem.ts'
import {client} from './github/client.ts'
import {pullCommits, type Repository} from './github/repository.ts'
import {lintContribution} from './lint/lint-contribution.ts'
import {type OpenPulls, type OwnPull, openPulls} from './open-pulls/open-pulls.ts'
import {writeReportFiles} from './output/report-files.ts'
import {writeResults} from './output/results.ts'
import {timing} from './output/timing.ts'
import {type Reviewed, review} from './review/review.ts'

/** Lints what an event brings in, and shows it. */
export async function run(context: Context, io: Io): Promise<0 | 1 | 2> {
  const clock = timing()
  clock.lap('start')
  const {owner, repository: name, inputs} = context
  const repository = {client: client(context.host), path: `/repos/${owner}/${name}`, owner, name}
  const known = eventOf(context.event.name, context.event.payload, context.sha)
  const event = await commitEvent(inputs.mode === 'all' ? wholePush(known) : known, repository)
  if (!event) {
    const notices = ['Nothing was linted: no single open pull request has the commit of the workflow run as its head']
    return writeResults({report: emptyReport(), notices, page: context.page, shows: inputs}, io)
  }
  const contribution = await openContribution(event, context, repository)
  const linted = await lintContribution(contribution, {
    inputs,
    clock,
    isPull: event.kind === 'pull',
    isProposed: event.kind === 'pull' || context.event.name === 'merge_group',
    ...(inputs.hasOpenPulls && event.kind === 'pull' && {others: (paths) => othersOf(repository, event, paths)}),
    ...(io.worker && {worker: io.worker})
  })
  const {report, notices} = linted
  const files = await writeReportFiles(report, context)
  const page = `${context.page}/blob/${contribution.head.sha}`
  const isReviewed = event.kind === 'pull' && report.problems.length === 0
  const target = isReviewed && {repository, number: event.number, head: event.head}
  const reviewed: Reviewed = target ? await review(linted, target, inputs, page) : {status: 'off'}
  if (reviewed.notice !== undefined) notices.push(reviewed.notice)
  if (inputs.review !== 'off') clock.lap('posting')
  const code = writeResults({report, notices, page, files, reviewed, shows: inputs}, io)
  clock.lap('showing')
  io.write(`  ${clock.told()}\n`)
  return code
}

/** What other pull requests bring in; a sentence in its place where GitHub does not say. */
async function othersOf(repository: Repository, pull: OwnPull, paths: string[]): Promise<OpenPulls> {
  try {
    return await openPulls(repository, pull, paths)
  } catch (error) {
    const failure = asApiError(error)
    if (!failure) throw error
    return {proposals: new Map(), notices: [`Not compared with other open pull requests: ${apiTold(failure)}`]}
  }
}

/** A push without the commit before, so that everything is reported. */
function wholePush(event: Event): Event {
  return event.kind === 'push' ? {kind: 'whole', isPrivileged: false, head: event.head} : event
}

/** The commits of an event; nothing when a workflow run belongs to no pull request. */
async function commitEvent(event: Event, repository: Repository): Promise<CommitEvent | undefined> {
  if (event.kind !== 'run') return event
  const number = await pullOfRun(repository, event)
  if (number === undefined) return undefined
  const commits = await pullCommits(repository, number)
  return commits.head === event.head ? {kind: 'pull', isPrivileged: true, number, ...commits} : undefined
}
