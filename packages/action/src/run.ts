import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {type CommitEvent, type Contribution, contributionInApi, contributionInGit} from './commits/contribution.ts'
import type {Context, Io} from './context.ts'
import {emptyReport} from './empty-report.ts'
import {type Event, eventOf} from './event/event.ts'
import {pullOfRun} from './event/pull-of-run.ts'
import {Failure} from './failure.ts'
import {client} from './github/client.ts'
import {pullCommits, type Repository} from './github/repository.ts'
import {lintContribution} from './lint-contribution.ts'
import {writeReportFiles, writeResults} from './output/results.ts'
import {type Reviewed, review} from './review/review.ts'

/** Lints what an event brings in, and shows it. */
export async function run(context: Context, io: Io): Promise<0 | 1 | 2> {
  const {owner, repository: name, inputs} = context
  const repository = {client: client(context.host), path: `/repos/${owner}/${name}`, owner, name}
  const known = eventOf(context.event.name, context.event.payload, context.sha)
  const event = await commitEvent(inputs.push === 'all' ? wholePush(known) : known, repository)
  if (!event) {
    const notices = ['Nothing was linted: no single open pull request has the commit of the workflow run as its head']
    return writeResults({report: emptyReport(), notices, page: context.page}, io).report.exitCode
  }
  const contribution = await contributionOf(event, context, repository)
  const linted = await lintContribution(contribution, inputs, io.worker)
  const {report, notices} = linted
  const files = await writeReportFiles(report, context)
  const page = `${context.page}/blob/${contribution.head.sha}`
  const isReviewed = event.kind === 'pull' && report.problems.length === 0
  const target = isReviewed && {repository, number: event.number, head: event.head}
  const posted: Reviewed = target ? await review(linted, target, inputs, page, io.worker) : {status: 'none'}
  if (posted.notice !== undefined) notices.push(posted.notice)
  return writeResults({report, notices, page, files, review: posted.status}, io).report.exitCode
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

/**
 * Reads the contribution from where it can be read: on privileged events through the API only, so that a checkout of the
 * contribution is never looked at; else from the clone, when it has all commits.
 *
 * @throws {Failure} when the way that was asked for is closed.
 */
async function contributionOf(event: CommitEvent, context: Context, repository: Repository): Promise<Contribution> {
  const {workspace, inputs} = context
  if (event.isPrivileged && inputs.source === 'git') {
    const message = `Unexpected \`source: git\` on \`${context.event.name}\`, expected \`api\``
    throw new Failure({message, remedy: 'Take it out: on this event nothing of a contribution may be checked out.'})
  }
  const isLocal = !event.isPrivileged && inputs.source !== 'api' && existsSync(join(workspace, '.git'))
  const local = isLocal && workspace !== '' ? contributionInGit(workspace, event) : undefined
  if (local) return local
  if (inputs.source !== 'git') return contributionInApi(repository, event)
  const message = `Unexpected clone without the commits of the ${event.kind === 'pull' ? 'pull request' : 'push'}`
  throw new Failure({message, remedy: 'Set `fetch-depth: 0` for actions/checkout, or `source: auto`.'})
}
