import type {PlacedFinding} from '../output/finding-table.ts'
import {doneText, stickyText} from './comment-text.ts'
import type {PlaceNames} from './fingerprint.ts'
import {stickyName} from './marker.ts'
import type {OwnComment, OwnThread} from './posted.ts'
import type {Suggestion} from './suggestion.ts'

/** What is to be posted; empty when everything has been said. */
export type Plan = {
  suggestions: Suggestion[]
  /** The one comment: to be written anew, or in place of the old one. */
  sticky?: {id?: number; body: string}
  /** Threads whose finding is gone. */
  fixed: OwnThread[]
}

/** What a plan is made from. */
export type PlanSource = {
  findings: PlacedFinding[]
  names: PlaceNames
  /** New ones. */
  suggestions: Suggestion[]
  threads: OwnThread[]
  comments: OwnComment[]
  hasComment: boolean
  /** The page of the commit's files. */
  page: string
}

/** Plans what to post: nothing that was posted before, and nothing when there is nothing to say. */
export function planOf({findings, names, suggestions, threads, comments, hasComment, page}: PlanSource): Plan {
  const said = new Set([...threads, ...suggestions].map((one) => one.name))
  const current = new Set([...names.values()].flat())
  const rest = findings.filter(({finding}) => names.get(finding)?.every((name) => said.has(name)) !== true)
  const sticky = hasComment ? stickyOf(rest, comments, page) : undefined
  const fixed = threads.filter(({name, isResolved, isDone}) => !isResolved && !isDone && !current.has(name))
  return {suggestions, fixed, ...(sticky && {sticky})}
}

function stickyOf(rest: PlacedFinding[], comments: OwnComment[], page: string): Plan['sticky'] {
  const old = comments.find((comment) => comment.name === stickyName)
  if (rest.length === 0 && !old) return undefined
  const body = rest.length === 0 ? doneText : stickyText(rest, page)
  return old?.body.trim() === body.trim() ? undefined : {body, ...(old && {id: old.id})}
}
