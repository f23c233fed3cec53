import {stickyName} from './marker.ts'
import type {OwnComment, OwnThread} from './posted.ts'

/** What we have said on a pull request. */
export type Said = {threads: OwnThread[]; comments: OwnComment[]}

/**
 * Finds comments of ours that an older one makes needless: two runs at once, neither of which saw the other, have posted
 * both. Every run takes the same ones for needless, so that one of each stays.
 */
export function doublesIn({threads, comments}: Said): OwnComment[] {
  const summaries = byAge(comments).filter(({names}) => names.includes(stickyName))
  const said = new Set<string>()
  const needless = byAge(threads.filter(isOpen)).filter(({names}) => {
    const isSaid = names.every((name) => said.has(name))
    for (const name of names) said.add(name)
    return isSaid
  })
  return [...needless, ...summaries.slice(1)]
}

/** Tells whether a thread still asks for something. */
export function isOpen({isResolved, isDone}: OwnThread): boolean {
  return !isResolved && !isDone
}

/** GitHub counts comments as they come. */
function byAge<Comment extends OwnComment>(comments: Comment[]): Comment[] {
  return comments.toSorted((a, b) => a.id - b.id)
}
