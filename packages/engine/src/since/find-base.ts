import {existsSync} from 'node:fs'
import {join} from 'node:path'
import type {Problem} from '../types.ts'
import {type Base, baseAt} from './base.ts'
import {commitOf, deepenedMergeBase, isShallow, mergeBaseOf} from './deepen.ts'
import {git} from './git.ts'
import {firstLine, notARepository, unreadRepository} from './problems.ts'
import {programsIn} from './programs.ts'

/** A base with the name of its commit. */
export type SinceBase = Base & {commit: string}

/**
 * Finds the commit that a run is compared with: the merge base of a revision and HEAD.
 *
 * @param root absolute; the folder that holds `.git`.
 * @param mayFetch lets what a shallow clone lacks be fetched.
 */
export function baseOf(root: string, revision: string, mayFetch: boolean): SinceBase | Problem {
  if (!existsSync(join(root, '.git'))) return notARepository(`--since ${revision}`)
  // A revision that starts with a dash would be an option to git.
  const isName = /^[^-\s]\S*$/.test(revision)
  const found = isName ? mergeBaseOf(root, revision) : undefined
  if (found !== undefined) return at(root, found)
  if (!mayFetch || !isName || !isShallow(root)) return missing(root, revision, isName)
  const programs = programsIn(root)
  if (programs.length > 0) return foreignPrograms(programs)
  const deepened = deepenedMergeBase(root, revision)
  if ('commit' in deepened) return at(root, deepened.commit)
  return deepened.error === '' ? missing(root, revision, isName) : unfetched(revision, deepened.error)
}

function at(root: string, commit: string): SinceBase {
  return {...baseAt(root, commit), commit}
}

function unfetched(revision: string, error: string): Problem {
  const message = `Unexpected answer of git when fetching what \`${revision}\` takes: ${error}`
  return {message, remedy: 'Check the spelling and that the remote can be reached, or fetch it first.'}
}

function foreignPrograms(programs: string[]): Problem {
  const names = programs.map((name) => `\`${name}\``).join(', ')
  const message = `Unexpected program in the git config of this repository (${names}), nothing was fetched`
  const remedy =
    'Look at it with `git config --list --show-origin`; if you trust it, fetch by hand: `git fetch --unshallow`.'
  return {message, remedy}
}

/** Says why there is no merge base. */
function missing(root: string, revision: string, isName: boolean): Problem {
  const quoted = `\`${revision}\``
  const head = git(root, 'rev-parse', '--verify', '--quiet', 'HEAD^{commit}')
  const {error} = isName ? git(root, 'merge-base', `${revision}^{commit}`, 'HEAD') : head
  const unread = unreadRepository(root, `--since ${revision}`, {...head, error: error || head.error})
  if (unread) return unread
  if (!head.output) {
    const message = `Unexpected branch without a commit, there is nothing to compare with ${quoted}`
    return {message, remedy: 'Commit first, or leave `--since` out.'}
  }
  const isKnown = isName && commitOf(root, revision) !== undefined
  if (isShallow(root)) {
    const remedy =
      'Set `fetch-depth: 0` for actions/checkout, run `git fetch --unshallow`, or let `--deepen` fetch what it takes.'
    const what = isKnown ? 'its common ancestor with HEAD is' : `${quoted} is`
    return {message: `Unexpected shallow clone, ${what} not in it`, remedy}
  }
  if (isKnown) {
    const message = `Unexpected revision ${quoted}, it has no common ancestor with HEAD`
    return {message, remedy: 'Name a revision of the same history.'}
  }
  const remedy = `Check the spelling, or fetch it first: \`git fetch origin ${isName ? revision : 'main'}\`.`
  return {message: `Unexpected revision ${quoted}, not known to git${error ? ` (${firstLine(error)})` : ''}`, remedy}
}
