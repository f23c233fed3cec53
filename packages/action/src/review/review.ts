import {ApiError} from '../github/api-error.ts'
import {pullFiles, type Repository} from '../github/repository.ts'
import type {Inputs} from '../inputs.ts'
import type {Linted} from '../lint/lint-contribution.ts'
import {placedFindings} from '../output/finding-table.ts'
import {cleanSuggestions} from './clean-suggestions.ts'
import {placeNames} from './fingerprint.ts'
import {type Hunk, hunksOf} from './hunks.ts'
import {type PlanSource, planOf} from './plan.ts'
import {post, type Target} from './post.ts'
import {ownComments, ownThreads} from './posted.ts'

/** What came of posting: a word for the outputs, and a sentence where a person should know why. */
export type Reviewed = {status: 'off' | 'unchanged' | 'posted' | 'skipped' | 'degraded'; notice?: string}

/**
 * Says on the pull request what the workflow wants to be said there. Whatever comes of it, the verdict stays: where
 * GitHub refuses, annotations and summary have everything.
 *
 * @param page of the head's files.
 */
export async function review(linted: Linted, target: Target, inputs: Inputs, page: string): Promise<Reviewed> {
  if (inputs.review === 'off') return {status: 'off'}
  try {
    return await posted(await sourceOf(linted, target, inputs, page), target)
  } catch (error) {
    if (!(error instanceof ApiError) && !(error instanceof TypeError)) throw error
    return {status: 'degraded', notice: refusal(error)}
  }
}

async function sourceOf(
  {report, request}: Linted,
  {repository, number}: Target,
  inputs: Inputs,
  page: string
): Promise<PlanSource> {
  const hasSuggestions = inputs.review === 'suggestions'
  const findings = placedFindings(report)
  const names = placeNames(findings, request.texts)
  const threads = hasSuggestions ? await ownThreads(repository, number) : []
  const comments = await ownComments(repository, number)
  const isWanted = hasSuggestions && findings.some(({finding}) => finding.fix !== null)
  const suggestions = isWanted
    ? await cleanSuggestions({
        findings,
        names,
        // What we closed ourselves was repaired, and has come back; what a person closed stays closed.
        said: new Set(threads.filter((thread) => !thread.isDone).flatMap((thread) => thread.names)),
        request,
        hunks: await hunksIn(repository, number),
        most: inputs.mostComments
      })
    : []
  return {findings, names, suggestions, threads, comments, page}
}

async function posted(source: PlanSource, target: Target): Promise<Reviewed> {
  try {
    return reviewedAs(await post(planOf(source), target))
  } catch (error) {
    const isRefused = error instanceof ApiError && error.status === 422 && source.suggestions.length > 0
    if (!isRefused) throw error
    // One comment that GitHub does not take makes it refuse the whole review: say all of it in the one comment instead.
    const {status} = reviewedAs(await post(planOf({...source, suggestions: []}), target))
    if (status === 'skipped') return reviewedAs('moved')
    return {status: 'degraded', notice: `Posted a comment without suggestions: GitHub refused those (${error.message})`}
  }
}

function reviewedAs(outcome: Awaited<ReturnType<typeof post>>): Reviewed {
  if (outcome !== 'moved') return {status: outcome}
  const notice = 'Posted nothing: the pull request has a newer commit, whose own run will say what is left'
  return {status: 'skipped', notice}
}

async function hunksIn(repository: Repository, number: number): Promise<Map<string, Hunk[]>> {
  const files = await pullFiles(repository, number)
  return new Map(files.map(({path, patch}) => [path, hunksOf(patch ?? '')]))
}

function refusal(error: Error): string {
  const isDenied = error instanceof ApiError && (error.status === 403 || error.status === 404)
  return isDenied
    ? `Posted nothing, since the token may not (${error.message}). Pull requests from forks have such a token; annotations and summary have all findings`
    : `Could not post everything (${error.message}); annotations and summary have all findings`
}
