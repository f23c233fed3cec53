import {ApiError} from '../github/api-error.ts'
import {apiTold, asApiError, issues} from '../github/api-problem.ts'
import {pullFiles} from '../github/repository.ts'
import type {Inputs} from '../inputs.ts'
import type {Linted} from '../lint/lint-contribution.ts'
import {placedFindings} from '../output/finding-table.ts'
import {cleanSuggestions} from './clean-suggestions.ts'
import {doublesIn, type Said} from './doubles.ts'
import {placeNames} from './fingerprint.ts'
import {type Hunk, hunksOf} from './hunks.ts'
import {type PlanSource, planOf} from './plan.ts'
import {isEmpty, post, type Target} from './post.ts'
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
    const look = (): Promise<Said> => saidOn(target, inputs)
    return await posted(await sourceOf(linted, await look(), {target, inputs, page}), target, look)
  } catch (error) {
    return {status: 'degraded', notice: refusal(error)}
  }
}

async function saidOn({repository, number}: Target, {review: mode}: Inputs): Promise<Said> {
  const threads = mode === 'suggestions' ? await ownThreads(repository, number) : []
  return {threads, comments: await ownComments(repository, number)}
}

type Place = {target: Target; inputs: Inputs; page: string}

async function sourceOf({report, request}: Linted, said: Said, {target, inputs, page}: Place): Promise<PlanSource> {
  const findings = placedFindings(report)
  const names = placeNames(findings, request.texts)
  const isWanted = inputs.review === 'suggestions' && findings.some(({finding}) => finding.fix !== null)
  const suggestions = isWanted
    ? await cleanSuggestions({
        findings,
        names,
        // What we closed ourselves was repaired, and has come back; what a person closed stays closed.
        said: new Set(said.threads.filter((thread) => !thread.isDone).flatMap((thread) => thread.names)),
        request,
        hunks: await hunksIn(target),
        most: inputs.mostComments
      })
    : []
  return {...said, findings, names, suggestions, page}
}

/** @param look reads what was said so far. */
async function posted(source: PlanSource, target: Target, look: () => Promise<Said>): Promise<Reviewed> {
  if (isEmpty(planOf(source))) return {status: 'unchanged'}
  // Another run may have posted while suggestions were made.
  const current = {...source, ...(await look())}
  try {
    return reviewedAs(await postedOnce(current, target, look))
  } catch (error) {
    const isRefused = error instanceof ApiError && error.status === 422 && current.suggestions.length > 0
    if (!isRefused) throw error
    // One comment that GitHub does not take makes it refuse the whole review: say all of it in the one comment instead.
    const {status} = reviewedAs(await postedOnce({...current, suggestions: []}, target, look))
    if (status === 'skipped') return reviewedAs('moved')
    return {status: 'degraded', notice: `Posted a comment without suggestions: GitHub refused those (${error.message})`}
  }
}

/** Posts, and takes back what another run has posted at the same time; what an older comment says is brought up to date. */
async function postedOnce(source: PlanSource, target: Target, look: () => Promise<Said>): Promise<Outcome> {
  const plan = planOf(source)
  const outcome = await post(plan, target)
  const isNew = plan.suggestions.length > 0 || (plan.sticky !== undefined && plan.sticky.id === undefined)
  if (outcome !== 'posted' || !isNew) return outcome
  const said = await look()
  if (doublesIn(said).length > 0) await post(planOf({...source, ...said}), target)
  return outcome
}

type Outcome = Awaited<ReturnType<typeof post>>

function reviewedAs(outcome: Outcome): Reviewed {
  if (outcome !== 'moved') return {status: outcome}
  const notice = 'Posted nothing: the pull request has a newer commit, whose own run will say what is left'
  return {status: 'skipped', notice}
}

async function hunksIn({repository, number}: Target): Promise<Map<string, Hunk[]>> {
  const files = await pullFiles(repository, number)
  return new Map(files.map(({path, patch}) => [path, hunksOf(patch ?? '')]))
}

function refusal(error: unknown): string {
  const failure = asApiError(error)
  if (!failure) {
    const reason = error instanceof Error ? error.message : String(error)
    return `Could not post everything, by a bug of listwright; please report it: ${issues} (${reason})`
  }
  return failure.kind === 'permission' || failure.kind === 'missing'
    ? `Posted nothing, since the token may not (${failure.message}). Pull requests from forks have such a token; annotations and summary have all findings`
    : `Could not post everything (${apiTold(failure)}); annotations and summary have all findings`
}
