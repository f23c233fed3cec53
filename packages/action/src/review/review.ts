import {ApiError} from '../github/api-error.ts'
import {pullFiles, type Repository} from '../github/repository.ts'
import type {Inputs} from '../inputs.ts'
import type {Linted} from '../lint-contribution.ts'
import {placedFindings} from '../output/finding-table.ts'
import {cleanSuggestions} from './clean-suggestions.ts'
import {placeNames} from './fingerprint.ts'
import {type Hunk, hunksOf} from './hunks.ts'
import {planOf} from './plan.ts'
import {post, type Target} from './post.ts'
import {ownComments, ownThreads} from './posted.ts'

/** What came of posting: a word for the outputs, and a sentence where a person should know. */
export type Reviewed = {status: 'none' | 'unchanged' | 'moved' | 'posted' | 'denied' | 'failed'; notice?: string}

/**
 * Says on the pull request what the workflow wants to be said there. Whatever comes of it, the verdict stays: where
 * GitHub refuses, annotations and summary have everything.
 *
 * @param page of the head's files.
 */
export async function review(
  linted: Linted,
  target: Target,
  inputs: Inputs,
  page: string,
  worker?: URL
): Promise<Reviewed> {
  if (inputs.review === 'none' && !inputs.hasComment) return {status: 'none'}
  try {
    const status = await reviewed(linted, target, inputs, page, worker)
    if (status !== 'moved') return {status}
    return {status, notice: 'Posted nothing: the pull request has a newer commit, whose own run will say what is left'}
  } catch (error) {
    if (!(error instanceof ApiError) && !(error instanceof TypeError)) throw error
    return refused(error)
  }
}

async function reviewed(
  {report, texts, config}: Linted,
  target: Target,
  inputs: Inputs,
  page: string,
  worker?: URL
): Promise<Reviewed['status']> {
  const {repository, number} = target
  const hasSuggestions = inputs.review === 'suggestions'
  const findings = placedFindings(report)
  const names = placeNames(findings, texts)
  const threads = hasSuggestions ? await ownThreads(repository, number) : []
  const comments = inputs.hasComment ? await ownComments(repository, number) : []
  const isWanted = hasSuggestions && findings.some(({finding}) => finding.fix !== null)
  const suggestions = isWanted
    ? await cleanSuggestions({
        findings,
        names,
        said: new Set(threads.map((thread) => thread.name)),
        texts,
        config,
        hunks: await hunksIn(repository, number),
        most: inputs.mostSuggestions,
        ...(worker && {worker})
      })
    : []
  return post(planOf({findings, names, suggestions, threads, comments, hasComment: inputs.hasComment, page}), target)
}

async function hunksIn(repository: Repository, number: number): Promise<Map<string, Hunk[]>> {
  const files = await pullFiles(repository, number)
  return new Map(files.map(({path, patch}) => [path, hunksOf(patch ?? '')]))
}

function refused(error: Error): Reviewed {
  const isDenied = error instanceof ApiError && (error.status === 403 || error.status === 404)
  const why = isDenied
    ? `Posted nothing, since the token may not (${error.message}). Pull requests from forks have such a token; annotations and summary have all findings`
    : `Could not post everything (${error.message}); annotations and summary have all findings`
  return {status: isDenied ? 'denied' : 'failed', notice: why}
}
